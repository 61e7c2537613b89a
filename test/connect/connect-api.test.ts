import { ConnectEmulator, type Fault, type Instance } from '../../emulator';
import { Connect, ConnectApi, type ConnectOptions } from '../../src/connect/connect-api';
import { Pacer } from '../../src/connect/pacer';
import { INSTANCE_ACTIONS, INSTANCE_AND_PROFILE_ACTIONS, PROFILE_ACTIONS, WRITE_ACTIONS } from '../../src/formats/validation-request';

/** As patient as it comes, without waiting. */
const AT_ONCE = { first: 0, longest: 0 };
const THREE_TIMES = { ...AT_ONCE, tries: 3 };
const PATIENCE = {
  throttled: AT_ONCE, denied: { ...AT_ONCE, tries: 4 },
  unreachable: THREE_TIMES, unreadable: THREE_TIMES, server: THREE_TIMES, clock: THREE_TIMES,
};

let emulator: ConnectEmulator;
let instance: Instance;
const opened: Connect[] = [];

beforeAll(async () => {
  emulator = await ConnectEmulator.start();
  instance = emulator.addInstance({
    integrations: ['CASES_DOMAIN', 'APPLICATION'], storage: ['CALL_RECORDINGS'], hierarchyGroups: [{ name: 'Team' }], flowModules: [{ name: 'Module' }],
    profiles: [{
      name: 'Agent', permissions: ['Users.View', 'BasicAgentAccess'], applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
      allowedAccessControlTags: { team: 'a' }, tagRestrictedResources: ['User', 'Queue'], hierarchyRestrictedResources: ['User'],
      granularAccessControlConfiguration: {
        DataTableAccessControlConfiguration: {
          PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues: [{ AccessType: 'ALLOW', AttributeName: 'site', Values: ['south', 'north'] }] },
        },
      },
    }],
  });
});

beforeEach(() => {
  emulator.clearFaults();
  emulator.forgetRequests();
});

afterEach(() => opened.splice(0).forEach((connect) => connect.close()));
afterAll(() => emulator.close());

function open(arn = instance.arn, signal = AbortSignal.timeout(5000), pacer = new Pacer(1000, 1000)): ConnectApi {
  return client({ pacer, patience: PATIENCE }).instance(arn, { signal, accessIsNew: true });
}

function client(options: ConnectOptions = {}): Connect {
  const connect = new Connect({ client: emulator.clientConfig(), ...options });
  opened.push(connect);
  return connect;
}

test('tells who manages a profile as soon as the SDK does', async () => {
  const summary = { Id: 'i', Arn: 'a', Name: 'Agent' };
  const api = new ConnectApi('id', async () => ({ SecurityProfileSummaryList: [{ ...summary, Type: 'AWS_MANAGED' }, summary] }) as never);
  expect(await api.profiles()).toEqual([{ id: 'i', arn: 'a', name: 'Agent', type: 'AWS_MANAGED' }, { id: 'i', arn: 'a', name: 'Agent' }]);
});

test('reads what an instance has', async () => {
  const api = open();
  const agent = instance.profile('Agent')!;

  expect(await api.instanceStatus()).toEqual({ status: 'ACTIVE', attributes: { INBOUND_CALLS: true, OUTBOUND_CALLS: true } });
  expect(await api.attributes()).toMatchObject({ CONTACT_LENS: true, HIGH_VOLUME_OUTBOUND: false });
  expect((await api.integrations()).map(({ type }) => type).sort()).toEqual(['APPLICATION', 'CASES_DOMAIN']);
  expect(await Promise.all(['CALL_RECORDINGS', 'SCREEN_RECORDINGS'].map((type) => api.hasStorage(type)))).toEqual([true, false]);
  expect(await api.profiles()).toEqual([{ id: agent.id, arn: agent.arn, name: 'Agent' }]);
  expect(await api.permissionsOf(agent.id)).toEqual(['BasicAgentAccess', 'Users.View']);
  expect(await api.applicationsOf(agent.id)).toEqual([{ namespace: 'app', permissions: ['ACCESS'], type: undefined }]);
  expect(await api.accessOf(agent.id, 'ListSecurityProfileFlowModules')).toEqual({ flowModules: [] });
  expect(await api.describeProfile(agent.id)).toMatchObject({
    access: {
      accessControlTags: [{ key: 'team', value: 'a' }], tagRestrictedResources: ['Queue', 'User'], hierarchyRestrictedResources: ['User'], hierarchyGroupId: undefined,
      dataTableAttributes: [{ name: 'site', values: ['north', 'south'] }],
    },
    tags: {},
  });
  expect(await api.hierarchyGroups()).toEqual([instance.hierarchyGroup('Team')!.id]);
  expect(await api.flowModules()).toEqual([instance.flowModules[0].id]);
});

test('calls exactly what its policy allows', async () => {
  const api = open();
  const { id } = instance.profile('Agent')!;

  await Promise.all([
    api.instanceStatus(), api.attributes(), api.integrations(), api.hasStorage('CALL_RECORDINGS'), api.profiles(), api.permissionsOf(id),
    api.applicationsOf(id), api.accessOf(id, 'ListSecurityProfileFlowModules'), api.describeProfile(id), api.hierarchyGroups(), api.flowModules(),
    api.aiAgentsOf(id), api.replaceLists(id, {}),
  ]);

  const called = new Set(emulator.requests.map(({ operation }) => `connect:${operation}`));
  expect([...called].sort()).toEqual([...INSTANCE_ACTIONS, ...INSTANCE_AND_PROFILE_ACTIONS, ...PROFILE_ACTIONS, ...WRITE_ACTIONS].sort());
});

test('replaces the lists that are given, and sends nothing else', async () => {
  const other = emulator.addInstance({ profiles: [{ name: 'Written', applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }] }] });
  const { id } = other.profile('Written')!;
  const arn = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';

  await open(other.arn).replaceLists(id, { aiAgents: [{ arn, type: 'THIRD_PARTY' }] });
  expect(await open(other.arn).aiAgentsOf(id)).toEqual([{ arn, type: 'THIRD_PARTY' }]);
  expect(await open(other.arn).applicationsOf(id)).toHaveLength(1);

  await open(other.arn).replaceLists(id, { aiAgents: [], applications: [{ namespace: 'tools', permissions: ['lookup'], type: 'MCP' }] });
  expect(await open(other.arn).aiAgentsOf(id)).toEqual([]);
  expect(await open(other.arn).applicationsOf(id)).toEqual([{ namespace: 'tools', permissions: ['lookup'], type: 'MCP' }]);
});

test('reads lists to their end', async () => {
  const attributes = await open().attributes();

  expect(Object.keys(attributes).length).toBeGreaterThan(7);
  expect(emulator.calls('ListInstanceAttributes')).toHaveLength(Math.ceil(Object.keys(attributes).length / 7));
});

test.each<[string, Fault, number]>([
  ['throttling', { kind: 'throttle' }, 20],
  ['a closed connection', { kind: 'disconnect' }, 3],
  ['an answer cut short', { kind: 'truncate' }, 3],
  ['a page for people', { kind: 'html' }, 3],
  ['a role that is not known yet', { kind: 'error', code: 'AccessDeniedException', status: 403 }, 4],
  ['an error of the service', { kind: 'error', code: 'InternalServiceException', status: 500 }, 3],
])('outlasts %s', async (_, fault, times) => {
  emulator.inject({ operation: 'ListSecurityProfiles', fault, times });

  expect(await open().profiles()).toHaveLength(1);
  expect(emulator.calls('ListSecurityProfiles')).toHaveLength(times + 1);
});

test('corrects a clock that is off', async () => {
  emulator.inject({ operation: '*', fault: { kind: 'clock-skew', minutes: 60 }, times: 'forever' });

  expect(await open().profiles()).toHaveLength(1);
});

test.each<[string, Fault, string]>([
  ['a denied call', { kind: 'error', code: 'AccessDeniedException', status: 403 }, 'AccessDeniedException'],
  ['a list without an end', { kind: 'repeat-token' }, 'RepeatedPageToken'],
  ['pages for people only', { kind: 'html' }, 'SyntaxError'],
  ['an error nobody modelled', { kind: 'error', code: 'Surprise', status: 400 }, 'Surprise'],
])('gives up on %s, by the name of the error', async (_, fault, name) => {
  emulator.inject({ operation: 'ListInstanceAttributes', fault, times: 'forever' });

  await expect(open().attributes()).rejects.toMatchObject({ name });
});

test('leaves an endpoint that never answers when the signal says so', async () => {
  emulator.inject({ operation: 'DescribeInstance', fault: { kind: 'hang' }, times: 'forever' });

  await expect(open(undefined, AbortSignal.timeout(50)).instanceStatus()).rejects.toMatchObject({ name: 'AbortError' });
});

test.each<[string, Fault, string]>([
  ['throttling', { kind: 'throttle' }, 'TooManyRequestsException'],
  ['a role that never becomes known', { kind: 'error', code: 'AccessDeniedException', status: 403 }, 'AccessDeniedException'],
])('leaves %s without end when the signal says so, and knows why', async (_, fault, name) => {
  emulator.inject({ operation: 'DescribeInstance', fault, times: 'forever' });
  const api = client().instance(instance.arn, { signal: AbortSignal.timeout(100), accessIsNew: true });

  await expect(api.instanceStatus()).rejects.toMatchObject({ name });
});

test('tells an instance that is not there by the name of the error', async () => {
  const other = instance.arn.replace(/[^/]*$/, '00000000-0000-0000-0000-000000000000');

  await expect(open(other).instanceStatus()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('one client asks about several instances, each call on its own terms', async () => {
  const other = emulator.addInstance({ profiles: [{ name: 'Other' }] });
  const connect = client({ patience: PATIENCE });
  emulator.inject({ operation: 'ListSecurityProfiles', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 2 });

  await expect(connect.instance(instance.arn).profiles()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  expect((await connect.instance(other.arn, { accessIsNew: true }).profiles()).map(({ name }) => name)).toEqual(['Other']);
  await expect(connect.instance(other.arn, { signal: AbortSignal.abort() }).profiles()).rejects.toMatchObject({ name: 'AbortError' });
  expect(await connect.instance(instance.arn).profiles()).toHaveLength(1);
});

test('every attempt waits for its turn', async () => {
  emulator.inject({ operation: 'DescribeInstance', fault: { kind: 'throttle' }, times: 3 });
  const pacer = new Pacer(1000, 1000);
  const turn = jest.spyOn(pacer, 'turn');

  await open(undefined, undefined, pacer).instanceStatus();

  expect(turn.mock.calls.map(([operation]) => operation)).toEqual(Array(4).fill('DescribeInstanceCommand'));
});

test('profiles are read at the service\'s rates without being throttled once', async () => {
  // Ten times as fast as the service and the function: much faster, and a busy machine would make requests meet.
  const busy = await ConnectEmulator.start({ throttling: { ListSecurityProfilePermissions: { perSecond: 20, burst: 5 } } });
  const { arn, securityProfiles } = busy.addInstance({ profiles: Array.from({ length: 25 }, (_, index) => ({ name: `P${index}` })) });
  const api = client({ pacer: new Pacer(19, 4), client: busy.clientConfig() }).instance(arn, { signal: AbortSignal.timeout(5000) });

  await Promise.all(securityProfiles.map((profile) => api.permissionsOf(profile.id)));

  expect(busy.requests.map(({ status }) => status)).toEqual(Array(25).fill(200));
  await busy.close();
});
