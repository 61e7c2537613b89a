import { StackOutcome, failures, Template } from '../../emulator/cloudformation/cloud-formation';
import { DeployFixture } from '../../emulator/cloudformation/deploy-fixture';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());
beforeEach(() => {
  fixture.connect.clearFaults();
  fixture.connect.forgetRequests();
});

type Properties = Record<string, unknown>;
const profile = (instance: { arn: string }, SecurityProfileName: string, properties: Properties = {}, attributes: Properties = {}) => ({
  Type: 'AWS::Connect::SecurityProfile',
  Properties: { InstanceArn: instance.arn, SecurityProfileName, ...properties },
  ...attributes,
});
const outputs = Object.fromEntries(['SecurityProfileArn', 'LastModifiedRegion', 'LastModifiedTime'].map((name) =>
  [name, { Value: { 'Fn::GetAtt': ['Profile', name] } }]));
const template = (resource: unknown): Template => ({
  Resources: { Profile: resource }, Outputs: { ...outputs, Ref: { Value: { Ref: 'Profile' } } },
});
const deploy = (name: string, resource: unknown, tags?: Record<string, string>): Promise<StackOutcome> =>
  fixture.cloudFormation.deploy(name, template(resource), { tags });
const operations = () => fixture.connect.requests.map(({ operation }) => operation);

test('creates a profile with all that it can hold, the tags of the stack too', async () => {
  const instance = fixture.connect.addInstance({ hierarchyGroups: [{ name: 'North' }] });
  const group = instance.hierarchyGroup('North')!.id;
  const outcome = await deploy('Full', profile(instance, 'Agent', {
    Description: 'Takes calls',
    Permissions: ['BasicAgentAccess', 'OutboundCallAccess'],
    AllowedAccessControlTags: [{ Key: 'Team', Value: 'North' }],
    TagRestrictedResources: ['User'],
    HierarchyRestrictedResources: ['User'],
    AllowedAccessControlHierarchyGroupId: group,
    Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' }],
    Tags: [{ Key: 'Owner', Value: 'desk' }],
  }), { Stage: 'test' });

  expect(outcome.status).toBe('CREATE_COMPLETE');
  const [live] = instance.securityProfiles;
  expect(live).toMatchObject({
    name: 'Agent',
    description: 'Takes calls',
    permissions: ['BasicAgentAccess', 'OutboundCallAccess'],
    allowedAccessControlTags: { Team: 'North' },
    tagRestrictedResources: ['User'],
    hierarchyRestrictedResources: ['User'],
    allowedAccessControlHierarchyGroupId: group,
    applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' }],
    tags: { Owner: 'desk', Stage: 'test' },
  });
  expect(outcome.outputs).toMatchObject({ Ref: live.arn, SecurityProfileArn: live.arn, LastModifiedRegion: 'us-east-1' });
  expect(Number(outcome.outputs.LastModifiedTime) * 1000).toBeCloseTo(new Date(live.lastModifiedTime).getTime(), -1);
  expect(operations()).toEqual(['CreateSecurityProfile', 'DescribeSecurityProfile']);
});

test('updates in place, whole lists at a time, and empties what left the template', async () => {
  const instance = fixture.connect.addInstance();
  await deploy('Update', profile(instance, 'Agent', {
    Description: 'Old',
    Permissions: ['BasicAgentAccess'],
    TagRestrictedResources: ['User'],
    AllowedAccessControlTags: [{ Key: 'A', Value: 'b' }],
    Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'] }],
    Tags: [{ Key: 'Gone', Value: '1' }, { Key: 'Same', Value: '1' }, { Key: 'Changed', Value: '1' }],
  }));
  const { arn } = instance.securityProfiles[0];
  fixture.connect.forgetRequests();
  const outcome = await deploy('Update', profile(instance, 'Agent', {
    Permissions: ['OutboundCallAccess'], Tags: [{ Key: 'Same', Value: '1' }, { Key: 'Changed', Value: '2' }],
  }));

  expect(outcome.status).toBe('UPDATE_COMPLETE');
  expect(outcome.changes).toMatchObject([{ Replacement: 'False' }]);
  expect(instance.securityProfiles).toMatchObject([{
    arn,
    description: '',
    permissions: ['OutboundCallAccess'],
    tagRestrictedResources: [],
    allowedAccessControlTags: {},
    applications: [],
    tags: { Same: '1', Changed: '2' },
  }]);
  expect(operations()).toEqual(['UpdateSecurityProfile', 'UntagResource', 'TagResource', 'DescribeSecurityProfile']);

  fixture.connect.forgetRequests();
  await deploy('Update', profile(instance, 'Agent', {
    Permissions: ['OutboundCallAccess'], Tags: [{ Key: 'Same', Value: '1' }, { Key: 'Changed', Value: '2' }],
  }));
  expect(operations()).toEqual([]);
});

test('replaces a profile that is renamed: the new one first, then the references, then the old one goes', async () => {
  const instance = fixture.connect.addInstance();
  const before = await deploy('Rename', profile(instance, 'Agents', { Permissions: ['BasicAgentAccess'] }));
  fixture.connect.forgetRequests();
  const after = await deploy('Rename', profile(instance, 'Agent', { Permissions: ['BasicAgentAccess'] }));

  expect(after.changes).toMatchObject([{ Replacement: 'True', PolicyAction: 'ReplaceAndDelete' }]);
  expect(instance.securityProfiles).toMatchObject([{ name: 'Agent' }]);
  expect(after.outputs.Ref).toBe(instance.securityProfiles[0].arn);
  expect(after.outputs.Ref).not.toBe(before.outputs.Ref);
  expect(operations()).toEqual(['CreateSecurityProfile', 'DescribeSecurityProfile', 'DeleteSecurityProfile']);
});

test('moves a profile to another instance in the same way', async () => {
  const [from, to] = [fixture.connect.addInstance(), fixture.connect.addInstance()];
  await deploy('Move', profile(from, 'Agent'));
  await deploy('Move', profile(to, 'Agent'));
  expect([from.securityProfiles.length, to.securityProfiles.length]).toEqual([0, 1]);
});

test('leaves the old profile behind when a user still holds it, and when the template retains it', async () => {
  const instance = fixture.connect.addInstance();
  await deploy('Held', profile(instance, 'Agents'));
  instance.addUser({ username: 'jane', profiles: ['Agents'] });
  const held = await deploy('Held', profile(instance, 'Agent'));
  expect(held.status).toBe('UPDATE_COMPLETE');
  expect(failures(held).Profile).toMatch(/held by jane.*HandlerErrorCode: ResourceConflict/);

  await deploy('Held', profile(instance, 'Agent3', {}, { UpdateReplacePolicy: 'Retain' }));
  expect(instance.securityProfiles.map(({ name }) => name)).toEqual(['Agents', 'Agent', 'Agent3']);
});

test('deletes; what is gone already is no failure, what a user holds is', async () => {
  const instance = fixture.connect.addInstance({ users: [{ username: 'jane' }] });
  await deploy('Delete', profile(instance, 'Agent'));
  instance.changeUser('jane', { securityProfileIds: [instance.securityProfiles[0].id] });
  const held = await fixture.cloudFormation.destroy('Delete');
  expect(held.status).toBe('DELETE_FAILED');
  expect(failures(held).Profile).toMatch(/ResourceInUseException/);

  instance.removeProfile('Agent');
  expect((await fixture.cloudFormation.destroy('Delete')).status).toBe('DELETE_COMPLETE');
});

test('gives the errors of the API as CloudFormation does, and waits where the service throttles', async () => {
  const instance = fixture.connect.addInstance({ profiles: [{ name: 'Agent' }] });
  const duplicate = await deploy('Duplicate', profile(instance, 'Agent'));
  expect(duplicate.status).toBe('ROLLBACK_COMPLETE');
  expect(failures(duplicate).Profile).toMatch(
    /^Resource handler returned message: ".*already has.*DuplicateResourceException.*Status Code: 409.*" \(HandlerErrorCode: AlreadyExists\)$/);

  fixture.connect.inject({ operation: 'CreateSecurityProfile', fault: { kind: 'throttle' }, times: 5 });
  expect((await deploy('Throttled', profile(instance, 'Other'))).status).toBe('CREATE_COMPLETE');
});

test('rolls a failed update back to the profiles that were there', async () => {
  const instance = fixture.connect.addInstance();
  const stack = (permissions: string[], second: string): Template => ({
    Resources: {
      First: profile(instance, 'First', { Permissions: permissions, Tags: [{ Key: 'Kept', Value: '1' }] }),
      Second: profile(instance, second, {}, { DependsOn: 'First' }),
    },
  });
  await fixture.cloudFormation.deploy('Rollback', stack(['BasicAgentAccess'], 'Second'));
  const before = contents(instance.securityProfiles);
  instance.addProfile({ name: 'Taken' });
  const outcome = await fixture.cloudFormation.deploy('Rollback', stack(['OutboundCallAccess'], 'Taken'));
  expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  instance.removeProfile('Taken');
  expect(contents(instance.securityProfiles)).toEqual(before);
});

const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: 'v' }));
const names = (count: number) => Array.from({ length: count }, (_, index) => `Permission${index}`);
const dataTable = (attribute: Properties) => ({
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: { PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues: [attribute] } },
  },
});
const application = (count: number) => ({ Namespace: 'crm', ApplicationPermissions: names(count) });

test.each<[string, Properties, RegExp]>([
  ['a name that is too long', { SecurityProfileName: 'x'.repeat(128) }, /#\/SecurityProfileName: .*127/],
  ['a name with other characters', { SecurityProfileName: 'Agent (new)' }, /#\/SecurityProfileName: .*pattern/],
  ['an instance that is none', { InstanceArn: 'arn:aws:connect:us-east-1:1:instance/x' }, /#\/InstanceArn/],
  ['a long description', { Description: 'x'.repeat(251) }, /#\/Description: .*250/],
  ['too many permissions', { Permissions: names(501) }, /#\/Permissions: .*500/],
  ['a permission twice', { Permissions: ['A', 'A'] }, /#\/Permissions: .*unique/],
  ['a long permission', { Permissions: ['A', 'x'.repeat(129)] }, /#\/Permissions\/1: .*128/],
  ['five access-control tags', { AllowedAccessControlTags: tags(5) }, /#\/AllowedAccessControlTags: .*4/],
  ['a tag with a space in its key', { Tags: [{ Key: 'Cost Center', Value: '1' }] }, /#\/Tags\/0\/Key: .*pattern/],
  ['eleven tag-restricted resources', { TagRestrictedResources: names(11) }, /#\/TagRestrictedResources: .*10/],
  ['51 permissions of an application', { Applications: [application(51)] }, /#\/Applications\/0\/ApplicationPermissions: .*50/],
  ['an application without permissions', { Applications: [application(0)] }, /#\/Applications\/0\/ApplicationPermissions: .*1/],
  ['a flow module of another type', { AllowedFlowModules: [{ FlowModuleId: 'x', Type: 'OTHER' }] }, /#\/AllowedFlowModules\/0\/Type/],
  ['a reserved data table attribute', dataTable({ AttributeName: 'connect:site', Values: ['a'] }), /\/0\/AttributeName: .*pattern/],
  ['a data table value that is too long', dataTable({ AttributeName: 'site', Values: ['x'.repeat(1001)] }), /\/0\/Values\/0: .*1000/],
  ['a property of the API only', { AllowedAIAgents: [] }, /AllowedAIAgents/],
])('refuses %s before it calls the service', async (_, properties, reason) => {
  const instance = fixture.connect.addInstance();
  const outcome = await deploy('Invalid', profile(instance, 'Agent', properties));
  expect(outcome.status).toBe('ROLLBACK_COMPLETE');
  expect(failures(outcome).Profile).toMatch(reason);
  expect(operations()).toEqual([]);
  await fixture.cloudFormation.destroy('Invalid');
});

test('deploys one hundred profiles', async () => {
  const instance = fixture.connect.addInstance();
  const many: Template = {
    Resources: Object.fromEntries(names(100).map((name) => [name, profile(instance, name, { Permissions: names(60) })])),
  };
  expect((await fixture.cloudFormation.deploy('Many', many)).status).toBe('CREATE_COMPLETE');
  expect(instance.securityProfiles).toHaveLength(100);
  expect((await fixture.cloudFormation.destroy('Many')).status).toBe('DELETE_COMPLETE');
  expect(instance.securityProfiles).toHaveLength(0);
});

/** All but the time of the last change, which a rollback moves on. */
function contents(profiles: readonly { lastModifiedTime: unknown }[]): unknown[] {
  return profiles.map(({ lastModifiedTime: _, ...rest }) => JSON.parse(JSON.stringify(rest)));
}
