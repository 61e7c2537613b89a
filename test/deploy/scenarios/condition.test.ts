import { CfnCondition, CfnOutput, CfnParameter, Fn, Stack, type CfnResource } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, ConnectInstance, ProfileAiAgent, ProfileSettings, ProfileSettingsDefinition, SupervisorProfile, ToggleSetting } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

const BILLING = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

/** A role that a parameter turns on, with everything that the library writes beside a role. */
const withCondition = (instance: Instance, isAlone = false) => (stack: Stack) => {
  const isNight = new CfnParameter(stack, 'Night', { default: 'false' });
  const condition = new CfnCondition(stack, 'IsNight', { expression: Fn.conditionEquals(isNight.valueAsString, 'true') });
  const on = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { writeWhatCloudFormationCannot: true } });
  if (!isAlone) {
    new SupervisorProfile(stack, 'Supervisor', { instance: on, securityProfileName: 'Supervisor' });
  }
  const agent = new AgentProfile(stack, 'Agent', { instance: on, securityProfileName: 'Night agent', aiAgents: [ProfileAiAgent.thirdParty(BILLING)] });
  const upload = new ToggleSetting('upload', { title: 'Upload' });
  const definition = new ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [upload] });
  new ProfileSettings(stack, 'Settings', { definition }).assign(agent, upload.on());
  (agent.node.defaultChild as CfnResource).cfnOptions.condition = condition;
  new CfnOutput(stack, 'Summary', { value: on.validationSummary(stack) });
  new CfnOutput(stack, 'AgentArn', { value: Fn.conditionIf(condition.logicalId, agent.securityProfileArn, 'none').toString() });
};
const deploy = (instance: Instance, night: boolean) => (
  fixture.deploy('Conditional', withCondition(instance), { parameters: { Night: String(night) } }));
const names = (instance: Instance) => instance.securityProfiles.map(({ name }) => name).sort();

test('a stack is deployed with a role that its condition leaves out, then makes, and leaves out again', async () => {
  const instance = fixture.addCompleteInstance();
  expect(await deploy(instance, false)).toMatchObject({
    status: 'CREATE_COMPLETE', outputs: { AgentArn: 'none', Summary: expect.stringMatching(/^1 role, .*all satisfied/) },
  });
  expect(names(instance)).toEqual(['Supervisor']);

  const made = await deploy(instance, true);
  expect(made).toMatchObject({
    status: 'UPDATE_COMPLETE',
    outputs: { AgentArn: instance.profile('Night agent')!.arn, Summary: expect.stringMatching(/^2 roles, .*all satisfied/) },
  });
  expect(instance.profile('Night agent')!.allowedAIAgents.map(({ Arn }) => Arn)).toEqual([BILLING]);

  expect(await deploy(instance, false)).toMatchObject({ status: 'UPDATE_COMPLETE', outputs: { AgentArn: 'none' } });
  expect(names(instance)).toEqual(['Supervisor']);
  expect((await fixture.cloudFormation.destroy('Conditional')).status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles).toEqual([]);
});

test('a stack is deployed although it has nothing but a role that is left out', async () => {
  const instance = fixture.addCompleteInstance();
  const outcome = await fixture.deploy('Alone', withCondition(instance, true));
  expect(outcome).toMatchObject({ status: 'CREATE_COMPLETE', outputs: { AgentArn: 'none' } });
  expect(instance.securityProfiles).toEqual([]);
});
