import { Stack } from 'aws-cdk-lib';
import type { Instance } from '../../../emulator';
import { failures } from '../../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, CasesAgentProfile, ConnectInstance, PermissionSet, AnalyticsPermissions } from '../../../src';
import { liveProfiles } from '../support/live-profiles';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  fixture.connect.clearFaults();
  fixture.connect.forgetRequests();
});

const agent = (instance: Instance, additional: PermissionSet = PermissionSet.of()) => (stack: Stack) =>
  new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn), securityProfileName: 'Agent', additional,
  });
const agentAndCases = (instance: Instance, additional?: PermissionSet) => (stack: Stack) => {
  agent(instance, additional)(stack);
  new CasesAgentProfile(stack, 'Cases', {
    instance: stack.node.findChild('Instance') as ConnectInstance, securityProfileName: 'Cases agent',
  });
};
const metrics = PermissionSet.of(AnalyticsPermissions.REAL_TIME_METRICS_ACCESS);
const state = (instance: Instance) => JSON.stringify(instance);
/** The one reason that is the validation's. */
const reason = (outcome: Parameters<typeof failures>[0]) => Object.values(failures(outcome)).join('\n');

test('refuses a first deployment before anything is created', async () => {
  const instance = fixture.connect.addInstance();
  const before = state(instance);
  const outcome = await fixture.deploy('RefusedCreate', agentAndCases(instance));
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(reason(outcome)).toMatch(/"Cases agent" needs Amazon Connect Cases.*no CASES_DOMAIN integration/);
  expect(state(instance)).toBe(before);
  expect(fixture.connect.writes()).toEqual([]);
});

test('refuses an update and leaves the live profiles byte for byte as they were', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('RefusedUpdate', agent(instance));
  fixture.connect.forgetRequests();
  const before = state(instance);
  const outcome = await fixture.deploy('RefusedUpdate', agentAndCases(instance, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(reason(outcome)).toMatch(/needs Amazon Connect Cases/);
  expect(state(instance)).toBe(before);
  expect(fixture.connect.writes()).toEqual([]);
});

test('lets a rollback through although what it goes back to would be refused today', async () => {
  const instance = fixture.connect.addInstance({ integrations: ['CASES_DOMAIN'] });
  await fixture.deploy('Rollback', agentAndCases(instance));
  const before = liveProfiles(instance);
  instance.integrations = [];
  const outcome = await fixture.deploy('Rollback', agentAndCases(instance, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(liveProfiles(instance)).toEqual(before);
});

test('undoes an update that the service refuses half way', async () => {
  const instance = fixture.connect.addInstance({ integrations: ['CASES_DOMAIN'] });
  await fixture.deploy('HalfWay', agent(instance));
  const before = liveProfiles(instance);
  fixture.connect.inject({ operation: 'CreateSecurityProfile', fault: { kind: 'error', code: 'LimitExceededException', message: 'No more.' } });
  const outcome = await fixture.deploy('HalfWay', agentAndCases(instance, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(reason(outcome)).toMatch(/No more\..*HandlerErrorCode: ServiceLimitExceeded/);
  expect(liveProfiles(instance)).toEqual(before);
});

test('fails when the instance does not hold what it was given, and undoes it', async () => {
  const instance = fixture.connect.addInstance();
  const add = instance.addProfile.bind(instance);
  instance.addProfile = (options) => add({ ...options, permissions: options.permissions?.filter((name) => name !== 'OutboundCallAccess') });
  const outcome = await fixture.deploy('ReadBack', agent(instance));
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(reason(outcome)).toMatch(/"Agent" was not deployed with the requested permissions: it does not have OutboundCallAccess/);
  expect(instance.securityProfiles).toEqual([]);
});

test('undoes an update that the instance did not take as it was given, although the old state has to be written once more', async () => {
  const instance = fixture.connect.addInstance();
  await fixture.deploy('ReadBackUpdate', agent(instance));
  const before = liveProfiles(instance);
  const change = instance.changeProfile.bind(instance);
  instance.changeProfile = (key, changes) => change(key, {
    ...changes, permissions: changes.permissions?.filter((name) => !name.includes('RealTimeMetrics') && name !== 'AccessMetrics'),
  });
  const outcome = await fixture.deploy('ReadBackUpdate', agent(instance, metrics));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(reason(outcome)).toMatch(/"Agent" was not deployed with the requested permissions/);
  expect(liveProfiles(instance)).toEqual(before);
});

test('refuses a name that somebody else has, and finds it free afterward', async () => {
  const instance = fixture.connect.addInstance({ profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess'] }] });
  const before = state(instance);
  const outcome = await fixture.deploy('Taken', agent(instance));
  expect(reason(outcome)).toMatch(/already has a security profile "Agent"/);
  expect(state(instance)).toBe(before);

  // As the CDK CLI does: a stack that could not be created is deleted before it is tried again.
  await fixture.cloudFormation.destroy('Taken');
  instance.removeProfile('Agent');
  expect((await fixture.deploy('Taken', agent(instance))).status).toBe('CREATE_COMPLETE');
});
