import { App } from 'aws-cdk-lib';
import { EnvironmentStage } from './environment-stage';
import { GuardrailPack, HookFailureMode, ProfileRules } from 'cdk-connect-security-profiles';

const app = new App();
// One set of rules: for the synthesis, the hooks and the watches of all environments.
ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);

new EnvironmentStage(app, 'Test', {
  env: { account: '111122223333', region: 'us-east-1' },
  instanceId: '11111111-2222-3333-4444-555555555555',
  failureMode: HookFailureMode.WARN,
});
new EnvironmentStage(app, 'Production', {
  env: { account: '444455556666', region: 'eu-central-1' },
  instanceId: '66666666-7777-8888-9999-000000000000',
  failureMode: HookFailureMode.FAIL,
  cloudTrailEvents: true,
});
