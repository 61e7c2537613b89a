import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EnvironmentStage } from '../../examples/enforcement/environment-stage';
import { GuardrailPack, HookFailureMode, ProfileRules } from '../../src';

function environment(id: string, failureMode: HookFailureMode, cloudTrailEvents?: boolean) {
  const app = new App();
  ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
  const env = { account: '111122223333', region: 'us-east-1' };
  const stage = new EnvironmentStage(app, id, { env, instanceId: '11111111-2222-3333-4444-555555555555', failureMode, cloudTrailEvents });
  const templates = stage.synth().stacks.map(({ displayName, template }) => [displayName.replace(/ .*$/, ''), Template.fromJSON(template as object)] as const);
  return Object.fromEntries(templates);
}

test('each environment has its roles with a watch, and a hook with a mode of its own', () => {
  const { 'Test/Roles': roles, 'Test/Governance': governance } = environment('Test', HookFailureMode.WARN);
  roles!.resourceCountIs('AWS::Connect::SecurityProfile', 3);
  roles!.resourceCountIs('AWS::Scheduler::Schedule', 1);
  roles!.resourceCountIs('AWS::Events::Rule', 0);
  governance!.hasResourceProperties('AWS::CloudFormation::LambdaHook', { FailureMode: 'WARN', StackFilters: { StackNames: { Exclude: ['Test-Governance'] } } });
});

test('where a trail records changes, the watch runs on them as well', () => {
  const { 'Production/Roles': roles, 'Production/Governance': governance } = environment('Production', HookFailureMode.FAIL, true);
  roles!.resourceCountIs('AWS::Events::Rule', 1);
  governance!.hasResourceProperties('AWS::CloudFormation::LambdaHook', { FailureMode: 'FAIL' });
});

test('the rules of the app are those of the watch', () => {
  const { 'Test/Roles': roles } = environment('Test', HookFailureMode.WARN);
  const [schedule] = Object.values(roles!.findResources('AWS::Scheduler::Schedule'));
  expect(JSON.stringify(schedule)).toContain('duties-profiles-and-users');
});
