import { App, Stack } from 'aws-cdk-lib';
import { INSTANCE_ARN, roles } from './roles';
import { ConnectInstance, Permission, PermissionSet, ProfileRule, ProfileRules, RuleSeverity, SecurityProfile } from '../../src';

/** Synthesizes so many security profiles of this library: `default`, `no-read-back` or `no-validation`. */
const [,, count, how] = process.argv;
const validation = {
  'default': undefined,
  'no-read-back': undefined,
  'no-validation': { enabled: false },
}[how];
const app = new App({ outdir: 'cdk.out' });
const stack = new Stack(app, 'Stack');
const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation });
if (how === 'no-read-back') {
  ProfileRules.of(stack).overrideSeverity(ProfileRule.READ_BACK, RuleSeverity.OFF);
}
roles(Number(count)).forEach(({ name, permissions }, index) => {
  new SecurityProfile(stack, `Role${index}`, {
    instance,
    securityProfileName: name,
    permissions: PermissionSet.of(...permissions.map(Permission.of)),
  });
});
app.synth();
