import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AiAgentProfile, ConnectInstance, ProfileAiAgent, ProfileApplication, type ProfileProps } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start({ losesMcpApplications: true });
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  fixture.connect.clearFaults();
  fixture.connect.forgetRequests();
});

const arnOf = (name: string) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`;
const [BILLING, TRAVEL, WEATHER] = ['billing', 'travel', 'weather'].map(arnOf);
const agents = (...arns: string[]) => ({ aiAgents: arns.map((arn) => ProfileAiAgent.thirdParty(arn)) });
const tools = { applications: [ProfileApplication.thirdParty('com.example.orders'), ProfileApplication.mcpServer('tools', 'lookup', 'refund')] };

/** A stack with profiles by their names. */
const profiles = (
  instance: Instance, of: Record<string, Partial<ProfileProps>>, writeWhatCloudFormationCannot = true,
) => (stack: Stack) => {
  const on = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn, { validation: { writeWhatCloudFormationCannot } });
  for (const [name, props] of Object.entries(of)) {
    new AiAgentProfile(stack, name, { instance: on, securityProfileName: name, ...props });
  }
};
const allowed = (instance: Instance, name = 'A') => instance.profile(name)!.allowedAIAgents.map(({ Arn }) => Arn);
const namespaces = (instance: Instance) => instance.profile('A')!.applications.map(({ Namespace }) => Namespace).sort();
/** What the function wrote: CloudFormation tells who it is. */
const written = () => fixture.connect.calls('UpdateSecurityProfile').length;
const addInstance = () => fixture.connect.addInstance({ integrations: ['APPLICATION', 'WISDOM_ASSISTANT'] });

test('AI agents are set, changed and, when the profile no longer asks for them, taken away', async () => {
  const instance = addInstance();
  expect((await fixture.deploy('Agents', profiles(instance, { A: agents(BILLING, TRAVEL) }))).status).toBe('CREATE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING, TRAVEL]);

  expect((await fixture.deploy('Agents', profiles(instance, { A: agents(TRAVEL, WEATHER) }))).status).toBe('UPDATE_COMPLETE');
  expect(allowed(instance)).toEqual([TRAVEL, WEATHER]);

  instance.changeProfile('A', { allowedAIAgents: [TRAVEL, BILLING].map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })) });
  const over = await fixture.deploy('Agents', profiles(instance, { A: {} }, false));
  expect(over.status).toBe('UPDATE_COMPLETE');
  expect(allowed(instance)).toEqual([BILLING]);
  expect(JSON.stringify(over.template)).not.toContain('UpdateSecurityProfile');
});

test('a change that fails later is taken back', async () => {
  const instance = addInstance();
  await fixture.deploy('Back', profiles(instance, { A: agents(BILLING), B: agents(BILLING) }));
  fixture.connect.forgetRequests();
  // The first profile is written, the second is not, however often it is tried.
  fixture.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'InternalServiceException' }, after: 1, times: 4 });
  const outcome = await fixture.deploy('Back', profiles(instance, { A: agents(TRAVEL), B: agents(TRAVEL) }));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/could not be written for "B"/);
  expect([allowed(instance), allowed(instance, 'B')]).toEqual([[BILLING], [BILLING]]);
  expect(written()).toBe(1 + 4 + 1);
});

test('a profile that outlives its stack loses them, and nothing else', async () => {
  const instance = addInstance();
  await fixture.deploy('Retained', profiles(instance, { A: { ...agents(BILLING), ...tools, removalPolicy: RemovalPolicy.RETAIN } }));
  instance.changeProfile('A', { allowedAIAgents: [...instance.profile('A')!.allowedAIAgents, { Arn: WEATHER, Type: 'THIRD_PARTY' }] });
  expect((await fixture.cloudFormation.destroy('Retained')).status).toBe('DELETE_COMPLETE');
  expect(allowed(instance)).toEqual([WEATHER]);
  expect(namespaces(instance)).toEqual(['com.example.orders', 'tools']);
});

test('a stack is deleted although nothing can be undone', async () => {
  const instance = addInstance();
  await fixture.deploy('Denied', profiles(instance, { A: agents(BILLING) }));
  fixture.connect.inject({ operation: 'UpdateSecurityProfile', fault: { kind: 'error', code: 'AccessDeniedException' }, times: 'forever' });
  expect((await fixture.cloudFormation.destroy('Denied')).status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles).toEqual([]);
});

test('tools of an MCP server that get lost when the profile is created are written, where that is asked for', async () => {
  const lost = addInstance();
  const outcome = await fixture.deploy('Lost', profiles(lost, { A: tools }, false));
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(Object.values(failures(outcome)).join()).toMatch(/does not have lookup on tools and refund on tools.*validation\.writeWhatCloudFormationCannot/);

  const mended = addInstance();
  expect((await fixture.deploy('Mended', profiles(mended, { A: tools }))).status).toBe('CREATE_COMPLETE');
  expect(namespaces(mended)).toEqual(['com.example.orders', 'tools']);
});
