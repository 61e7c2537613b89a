import { createRequire } from 'node:module';
import * as path from 'node:path';

/** Makes a role from what is installed in a folder, as an `l1` or a `profile` of the library; prints which modules of the library that took. */
const [,, folder, how] = process.argv;
const load = createRequire(path.join(folder, 'app.js'));
const { App, Stack } = load('aws-cdk-lib') as typeof import('aws-cdk-lib');
const stack = new Stack(new App(), 'Stack');
const instanceArn = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
if (how === 'l1') {
  const { CfnSecurityProfile } = load('aws-cdk-lib/aws-connect') as typeof import('aws-cdk-lib/aws-connect');
  new CfnSecurityProfile(stack, 'Role', { instanceArn, securityProfileName: 'Role', permissions: ['BasicAgentAccess'] });
} else {
  const { AgentProfile, ConnectInstance } = load('cdk-connect-security-profiles') as typeof import('../../src');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', instanceArn);
  new AgentProfile(stack, 'Role', { instance, securityProfileName: 'Role' });
}
const library = path.join(folder, 'node_modules', 'cdk-connect-security-profiles', 'lib', path.sep);
console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file.startsWith(library))));
