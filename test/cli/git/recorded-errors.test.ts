import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CasesPermissions, ConnectInstance, SecurityProfile } from '../../../src';
import { RECORD_ERRORS } from '../../../src/formats/assembly-names';
import { INSTANCE_ARN } from '../../support/roles-app';

test('an assembly whose errors are recorded for a review is refused by the CDK command line', () => {
  const app = new App({ context: { [RECORD_ERRORS]: true } });
  const stack = new Stack(app, 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  new SecurityProfile(stack, 'Role', { instance, securityProfileName: 'Role', permissions: CasesPermissions.CASES_EDIT });
  const cdk = path.join(path.dirname(require.resolve('aws-cdk/package.json')), 'bin', 'cdk');
  const { status, stderr } = spawnSync(process.execPath, [
    cdk, 'synth', '--app', app.synth().directory, '--quiet', '--no-notices', '--no-version-reporting', '--all',
  ], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/Cases\.Edit needs/)]);
});
