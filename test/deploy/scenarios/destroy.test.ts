import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, ConnectInstance, type ProfileProps } from '../../../src';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => fixture.connect.clearFaults());

const agent = (instance: Instance, props: Partial<ProfileProps> = {}) => (stack: Stack) => {
  new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn), securityProfileName: 'Agent', ...props,
  });
};

test('removes the profiles, and keeps the log of the validation', async () => {
  const instance = fixture.connect.addInstance({ profiles: [{ name: 'Not ours' }] });
  await fixture.deploy('Destroy', agent(instance));
  const outcome = await fixture.cloudFormation.destroy('Destroy');
  expect(outcome.status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles.map(({ name }) => name)).toEqual(['Not ours']);
  const kept = outcome.events.filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_SKIPPED').map(({ ResourceType }) => ResourceType);
  expect(kept).toEqual(['AWS::Logs::LogGroup']);
});

test('fails while a user holds a profile, and succeeds once nobody does', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Held', agent(instance));
  instance.addUser({ username: 'jane', profiles: ['Agent'] });
  const held = await fixture.cloudFormation.destroy('Held');
  expect(held.status).toBe('DELETE_FAILED');
  expect(Object.values(failures(held)).join()).toMatch(/"Agent" is held by jane/);
  expect(instance.profile('Agent')).toBeDefined();

  instance.changeUser('jane', { securityProfileIds: [] });
  expect((await fixture.cloudFormation.destroy('Held')).status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles).toEqual([]);
});

test.each([
  ['the service refuses a delete', 'AccessDeniedException'],
  ['the service is broken', 'InternalServiceException'],
])('reports when %s', async (_, code) => {
  const instance = fixture.connect.addInstance();
  const name = `Fails-${code}`;
  await fixture.deploy(name, agent(instance));
  fixture.connect.inject({ operation: 'DeleteSecurityProfile', fault: { kind: 'error', code }, times: 'forever' });
  const outcome = await fixture.cloudFormation.destroy(name);
  expect(outcome.status).toBe('DELETE_FAILED');
  expect(Object.values(failures(outcome)).join()).toContain(code);
});

test('is not held up by the validation, whatever the instance answers', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Blind', agent(instance));
  fixture.connect.forgetRequests();
  for (const operation of ['DescribeInstance', 'ListSecurityProfiles', 'ListSecurityProfilePermissions']) {
    fixture.connect.inject({ operation, fault: { kind: 'error', code: 'AccessDeniedException' }, times: 'forever' });
  }
  expect((await fixture.cloudFormation.destroy('Blind')).status).toBe('DELETE_COMPLETE');
  expect(fixture.connect.requests.map(({ operation }) => operation)).toEqual(['DeleteSecurityProfile']);
});

test('keeps a profile that is to be retained', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('Retain', agent(instance, { removalPolicy: RemovalPolicy.RETAIN }));
  const outcome = await fixture.cloudFormation.destroy('Retain');
  expect(outcome.status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles.map(({ name }) => name)).toEqual(['Agent']);
});
