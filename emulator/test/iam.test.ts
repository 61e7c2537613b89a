import {
  AssociateSecurityProfilesCommand, ConnectClient, DescribeInstanceCommand, ListSecurityProfileFlowModulesCommand,
  ListSecurityProfilesCommand, SearchSecurityProfilesCommand,
  TagResourceCommand, UpdateSecurityProfileCommand,
} from '@aws-sdk/client-connect';
import type { Instance, Statement } from '..';
import { actions } from '../../facts/iam.json';
import { denialOf } from '../iam/role';
import { apiModel } from '../protocol/api-model';
import { useEmulator } from '../use-emulator';

const KEY = 'ASIAEXAMPLE';
const ARN = 'arn:aws:sts::111122223333:assumed-role/Reader/session';

let statements: Statement[] = [];
const use = useEmulator({ roleOf: (key) => key === KEY ? { arn: ARN, statements } : undefined });
let client: ConnectClient;
let instance: Instance;

beforeEach(() => {
  statements = [];
  client = new ConnectClient({ ...use.emulator.clientConfig(), credentials: { accessKeyId: KEY, secretAccessKey: 'secret' }, maxAttempts: 1 });
  instance = use.emulator.addInstance({ profiles: [{ name: 'Agent' }] });
});

afterEach(() => client.destroy());

const allow = (Action: string | string[], Resource: string | string[]): Statement => ({ Effect: 'Allow', Action, Resource });
const describeInstance = () => client.send(new DescribeInstanceCommand({ InstanceId: instance.id }));
const denied = (action: string, resource: string) => ({
  name: 'AccessDeniedException',
  $metadata: { httpStatusCode: 403 },
  message: `User: ${ARN} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

test('a role may do what its policy allows, and is told what it does not', async () => {
  const list = () => client.send(new ListSecurityProfilesCommand({ InstanceId: instance.id }));
  await expect(list()).rejects.toMatchObject(denied('connect:ListSecurityProfiles', instance.arn));
  statements = [allow('connect:ListSecurityProfiles', instance.arn)];
  await expect(list()).resolves.toMatchObject({ SecurityProfileSummaryList: [{ Name: 'Agent' }] });
});

test('a key that belongs to no role may do everything', async () => {
  await expect(use.client.send(new DescribeInstanceCommand({ InstanceId: instance.id }))).resolves.toHaveProperty('Instance.Id', instance.id);
});

test('what an operation depends on is authorized as well, and named where it is denied', async () => {
  statements = [allow('connect:DescribeInstance', instance.arn)];
  await expect(describeInstance()).rejects.toMatchObject(denied('ds:DescribeDirectories', '*'));
  statements = [...statements, allow('ds:DescribeDirectories', '*')];
  await expect(describeInstance()).resolves.toHaveProperty('Instance.Id', instance.id);

  statements = [allow('connect:SearchSecurityProfiles', instance.arn)];
  await expect(client.send(new SearchSecurityProfilesCommand({ InstanceId: instance.id }))).rejects.toMatchObject(
    denied('connect:DescribeSecurityProfile', `${instance.arn}/security-profile/*`));
});

test('an operation is authorized on each type of resource that it must name', async () => {
  const { id, arn } = instance.profile('Agent')!;
  const list = () => client.send(new ListSecurityProfileFlowModulesCommand({ InstanceId: instance.arn, SecurityProfileId: id }));
  statements = [allow('connect:List*', instance.arn)];
  await expect(list()).rejects.toMatchObject(denied('connect:ListSecurityProfileFlowModules', arn));
  statements = [allow('connect:List*', [instance.arn, `${instance.arn}/security-profile/*`])];
  await expect(list()).resolves.toMatchObject({ AllowedFlowModules: [] });
});

test('of other types, it is authorized on those that it names', async () => {
  const { id: SecurityProfileId, arn } = instance.profile('Agent')!;
  const update = (more: object) => client.send(new UpdateSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId, ...more }));
  const app = (name: string) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`;
  const [module, group] = ['aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', 'bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee'];
  statements = [allow('connect:UpdateSecurityProfile', arn)];
  await expect(update({ Permissions: ['BasicAgentAccess'] })).resolves.toBeDefined();
  const refused = (resource: string) => denied('connect:UpdateSecurityProfile', resource);
  await expect(update({ AllowedAIAgents: [{ Arn: app('billing'), Type: 'THIRD_PARTY' }] })).rejects.toMatchObject(refused(app('billing')));
  const tools = { Namespace: 'tools', ApplicationPermissions: ['a'], Type: 'MCP' };
  await expect(update({ Applications: [tools] })).rejects.toMatchObject(refused(app('tools')));
  await expect(update({ AllowedFlowModules: [{ Type: 'MCP', FlowModuleId: module }] })).rejects.toMatchObject(refused(`${instance.arn}/flow-module/${module}`));
  await expect(update({ AllowedAccessControlHierarchyGroupId: group })).rejects.toMatchObject(refused(`${instance.arn}/agent-group/${group}`));
});

test('a resource that is named by its ARN is authorized by that', async () => {
  const { arn } = instance.profile('Agent')!;
  const tag = () => client.send(new TagResourceCommand({ resourceArn: arn, tags: { a: 'b' } }));
  await expect(tag()).rejects.toMatchObject(denied('connect:TagResource', arn));
  statements = [allow('connect:TagResource', arn)];
  await expect(tag()).resolves.toBeDefined();
});

test('an AI agent that is named by its ARN is authorized by that, beside the instance and the profile', async () => {
  const { id, arn } = instance.profile('Agent')!;
  const agent = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';
  instance.addAiAgent({ arn: agent });
  const associate = () => client.send(new AssociateSecurityProfilesCommand({
    InstanceId: instance.id, EntityType: 'AI_AGENT', EntityArn: agent, SecurityProfiles: [{ Id: id }],
  }));
  for (const [resource, index] of [agent, instance.arn, arn].map((one, at) => [one, at] as const)) {
    statements = [allow('connect:AssociateSecurityProfiles', [agent, instance.arn, arn].slice(0, index))];
    await expect(associate()).rejects.toMatchObject(denied('connect:AssociateSecurityProfiles', resource));
  }
  statements = [allow('connect:AssociateSecurityProfiles', [agent, instance.arn, arn])];
  await expect(associate()).resolves.toBeDefined();
});

test('every operation has an action that is known', () => {
  expect(Object.keys(actions)).toEqual(expect.arrayContaining(Object.keys(apiModel.operations).map((operation) => `connect:${operation}`)));
});

describe('a policy', () => {
  const role = (...of: Statement[]) => ({ arn: ARN, statements: of });

  test.each([
    ['connect:ListUsers', true], ['CONNECT:listusers', true], ['connect:List*', true], ['connect:ListUser?', true], ['*', true],
    ['connect:ListUser', false], ['connect:List.sers', false], ['ds:*', false],
  ])('with the action %s allows ListUsers: %s', (action, allows) => {
    expect(denialOf(role(allow(action, '*')), 'connect:ListUsers', 'arn:a') === undefined).toBe(allows);
  });

  test.each([['arn:a:b', true], ['arn:*', true], ['arn:?:b', true], ['ARN:a:b', false], ['arn:a', false], ['arn:a.b', false]])(
    'with the resource %s allows arn:a:b: %s', (resource, allows) => {
      expect(denialOf(role(allow('*', ['x', resource])), 'connect:ListUsers', 'arn:a:b') === undefined).toBe(allows);
    });

  test('denies what one statement denies, whatever others allow', () => {
    expect(denialOf(role(allow('*', '*'), { Effect: 'Deny', Action: ['connect:ListUsers'], Resource: '*' }), 'connect:ListUsers', 'arn:a'))
      .toBe(`User: ${ARN} is not authorized to perform: connect:ListUsers on resource: arn:a with an explicit deny in an identity-based policy`);
  });

  test('may say nothing that is not read', () => {
    const conditional = { ...allow('*', '*'), Condition: { StringEquals: {} } };
    expect(() => denialOf(role(conditional), 'connect:ListUsers', 'arn:a')).toThrow('Condition of a policy\'s statement is not emulated');
  });
});
