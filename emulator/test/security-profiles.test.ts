import {
  CreateSecurityProfileCommand,
  type CreateSecurityProfileCommandInput,
  DeleteSecurityProfileCommand,
  DescribeSecurityProfileCommand,
  ListSecurityProfileAIAgentsCommand,
  ListSecurityProfileApplicationsCommand,
  ListSecurityProfileFlowModulesCommand,
  ListSecurityProfilePermissionsCommand,
  ListSecurityProfilesCommand,
  UpdateSecurityProfileCommand,
  type UpdateSecurityProfileCommandInput,
} from '@aws-sdk/client-connect';
import type { Instance } from '..';
import { useEmulator } from '../use-emulator';

const use = useEmulator({ profileQuota: 6 });
let instance: Instance;

beforeEach(() => {
  instance = use.emulator.addInstance({ defaultProfiles: true, hierarchyGroups: [{ name: 'North' }] });
});

const create = async (input: Omit<CreateSecurityProfileCommandInput, 'InstanceId'>) =>
  use.client.send(new CreateSecurityProfileCommand({ InstanceId: instance.arn, ...input }));
const update = async (SecurityProfileId: string, input: Omit<UpdateSecurityProfileCommandInput, 'InstanceId' | 'SecurityProfileId'>) =>
  use.client.send(new UpdateSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId, ...input }));
const describeProfile = async (SecurityProfileId: string) =>
  (await use.client.send(new DescribeSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId }))).SecurityProfile;

const EVERYTHING = {
  Description: 'Reviews recordings',
  Permissions: ['ContactSearch.View', 'BasicAgentAccess'],
  AllowedAccessControlTags: { site: 'north' },
  TagRestrictedResources: ['User'],
  HierarchyRestrictedResources: ['User'],
  Applications: [
    { Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' as const },
    { Namespace: 'tools', ApplicationPermissions: ['lookup', 'refund'], Type: 'MCP' as const },
  ],
  AllowedFlowModules: [{ Type: 'MCP' as const, FlowModuleId: 'module' }],
  AllowedAIAgents: [{ Arn: 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a', Type: 'THIRD_PARTY' as const }],
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: {
      PrimaryAttributeAccessControlConfiguration: {
        PrimaryAttributeValues: [{ AccessType: 'ALLOW' as const, AttributeName: 'site', Values: ['north'] }],
      },
    },
  },
};

describe('where an update clears what it does not name', () => {
  const clearing = useEmulator({ clearsWhatIsAbsent: true });

  test('it leaves the name and the tags', async () => {
    const other = clearing.emulator.addInstance({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess'], tags: { team: 'a' }, tagRestrictedResources: ['User'] }] });
    const { id } = other.profile('A')!;
    await clearing.client.send(new UpdateSecurityProfileCommand({ InstanceId: other.id, SecurityProfileId: id, AllowedAIAgents: [{ Arn: 'arn:agent' }] }));
    expect(other.profile(id)).toMatchObject({ name: 'A', permissions: [], tags: { team: 'a' }, tagRestrictedResources: [], allowedAIAgents: [{ Arn: 'arn:agent' }] });
  });
});

describe('where tools of MCP servers get lost', () => {
  const forgetful = useEmulator({ losesMcpApplications: true });

  test('a new profile has its other applications alone, and an update keeps them', async () => {
    const at = { InstanceId: forgetful.emulator.addInstance().id };
    const { Applications } = EVERYTHING;
    const { SecurityProfileId } = await forgetful.client.send(
      new CreateSecurityProfileCommand({ ...at, SecurityProfileName: 'New', Applications }));
    const list = new ListSecurityProfileApplicationsCommand({ ...at, SecurityProfileId });
    const applications = async () => (await forgetful.client.send(list)).Applications;
    expect(await applications()).toEqual([Applications[0]]);

    await forgetful.client.send(new UpdateSecurityProfileCommand({ ...at, SecurityProfileId, Applications }));
    expect(await applications()).toEqual(Applications);
  });
});

test('a new instance has the four default profiles', async () => {
  const { SecurityProfileSummaryList } = await use.client.send(new ListSecurityProfilesCommand({ InstanceId: instance.id }));

  expect(SecurityProfileSummaryList?.map(({ Name }) => Name)).toEqual(['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst']);
  expect(instance.profile('Agent')?.permissions).toEqual(['BasicAgentAccess', 'OutboundCallAccess']);
  expect(instance.profile('Admin')?.permissions.length).toBeGreaterThan(250);
});

test('all that is given to a new profile can be read again', async () => {
  const AllowedAccessControlHierarchyGroupId = instance.hierarchyGroup('North')!.id;
  const { SecurityProfileId, SecurityProfileArn } = await create({
    SecurityProfileName: 'Reviewer', Tags: { owner: 'quality' }, AllowedAccessControlHierarchyGroupId, ...EVERYTHING,
  });
  const at = { InstanceId: instance.id, SecurityProfileId };

  expect(SecurityProfileArn).toBe(`${instance.arn}/security-profile/${SecurityProfileId}`);
  expect(await describeProfile(SecurityProfileId!)).toEqual({
    Id: SecurityProfileId,
    Arn: SecurityProfileArn,
    OrganizationResourceId: instance.id,
    SecurityProfileName: 'Reviewer',
    Description: EVERYTHING.Description,
    Tags: { owner: 'quality' },
    AllowedAccessControlTags: EVERYTHING.AllowedAccessControlTags,
    TagRestrictedResources: EVERYTHING.TagRestrictedResources,
    HierarchyRestrictedResources: EVERYTHING.HierarchyRestrictedResources,
    AllowedAccessControlHierarchyGroupId,
    GranularAccessControlConfiguration: EVERYTHING.GranularAccessControlConfiguration,
    LastModifiedTime: expect.any(Date),
    LastModifiedRegion: 'us-east-1',
  });
  const permissions = await use.client.send(new ListSecurityProfilePermissionsCommand(at));
  expect(permissions).toMatchObject({ Permissions: EVERYTHING.Permissions, LastModifiedTime: expect.any(Date), LastModifiedRegion: 'us-east-1' });
  expect((await use.client.send(new ListSecurityProfileApplicationsCommand(at))).Applications).toEqual(EVERYTHING.Applications);
  expect((await use.client.send(new ListSecurityProfileFlowModulesCommand(at))).AllowedFlowModules).toEqual(EVERYTHING.AllowedFlowModules);
  expect((await use.client.send(new ListSecurityProfileAIAgentsCommand(at))).AllowedAIAgents).toEqual(EVERYTHING.AllowedAIAgents);
});

test('a profile created with a name alone grants nothing', async () => {
  const { SecurityProfileId } = await create({ SecurityProfileName: 'Empty' });

  expect(await describeProfile(SecurityProfileId!)).toMatchObject({ Tags: {}, AllowedAccessControlTags: {}, TagRestrictedResources: [] });
  expect(instance.profile('Empty')).toMatchObject({ permissions: [], applications: [], allowedFlowModules: [], allowedAIAgents: [] });
});

test('an update replaces what is given, leaves the rest and makes the profile newer', async () => {
  const { SecurityProfileId } = await create({ SecurityProfileName: 'Reviewer', ...EVERYTHING });
  const before = structuredClone(instance.profile('Reviewer')!);

  await update(SecurityProfileId!, { Permissions: ['Users.View'], AllowedAccessControlTags: {} });

  const { lastModifiedTime, ...after } = instance.profile('Reviewer')!;
  expect({ ...after, lastModifiedTime: before.lastModifiedTime }).toEqual({ ...before, permissions: ['Users.View'], allowedAccessControlTags: {} });
  expect(Date.parse(lastModifiedTime)).toBeGreaterThan(Date.parse(before.lastModifiedTime));
});

test('an empty list takes every permission away', async () => {
  await update(instance.profile('Agent')!.arn, { Permissions: [] });

  expect(instance.profile('Agent')?.permissions).toEqual([]);
});

test('a permission given twice is held once', async () => {
  await update(instance.profile('Agent')!.id, { Permissions: ['Users.View', 'Users.View'] });

  expect(instance.profile('Agent')?.permissions).toEqual(['Users.View']);
});

test('a name is taken once an instance', async () => {
  await expect(create({ SecurityProfileName: 'Agent' })).rejects.toMatchObject({ name: 'DuplicateResourceException', $metadata: { httpStatusCode: 409 } });
});

test('an instance holds no more profiles than its quota', async () => {
  await create({ SecurityProfileName: 'Fifth' });
  await create({ SecurityProfileName: 'Sixth' });

  await expect(create({ SecurityProfileName: 'Seventh' })).rejects.toMatchObject({ name: 'LimitExceededException', $metadata: { httpStatusCode: 429 } });
  expect(instance.securityProfiles).toHaveLength(6);
});

test.each([
  ['a hierarchy restriction of anything but users', { HierarchyRestrictedResources: ['Queue'] }, 'InvalidParameterException'],
  ['a third-party application with a permission of its own', { Applications: [{ Namespace: 'crm', ApplicationPermissions: ['WRITE'] }] }, 'InvalidParameterException'],
  ['an unknown hierarchy group', { AllowedAccessControlHierarchyGroupId: 'nowhere' }, 'ResourceNotFoundException'],
])('%s is refused, and nothing changes', async (_, settings, name) => {
  const before = use.emulator.snapshotState();

  await expect(create({ SecurityProfileName: 'Fifth', ...settings })).rejects.toMatchObject({ name });
  await expect(update(instance.profile('Agent')!.id, settings)).rejects.toMatchObject({ name });
  expect(use.emulator.snapshotState()).toEqual(before);
});

test('a profile is deleted, but not while a user holds it', async () => {
  const { id: SecurityProfileId, arn } = instance.profile('QualityAnalyst')!;
  const user = instance.addUser({ username: 'ana', profiles: ['QualityAnalyst', 'Agent'] });
  const remove = new DeleteSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId });

  await expect(use.client.send(remove)).rejects.toMatchObject({
    name: 'ResourceInUseException', $metadata: { httpStatusCode: 409 }, ResourceId: arn, message: expect.stringContaining('ana'),
  });
  instance.changeUser(user.id, { securityProfileIds: [instance.profile('Agent')!.id] });
  await use.client.send(remove);

  expect(instance.profile('QualityAnalyst')).toBeUndefined();
  await expect(use.client.send(remove)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test.each<[string, (at: { InstanceId: string; SecurityProfileId: string }) => Promise<unknown>]>([
  ['describe', async (at) => use.client.send(new DescribeSecurityProfileCommand(at))],
  ['update', async (at) => use.client.send(new UpdateSecurityProfileCommand(at))],
  ['delete', async (at) => use.client.send(new DeleteSecurityProfileCommand(at))],
  ['list the permissions of', async (at) => use.client.send(new ListSecurityProfilePermissionsCommand(at))],
  ['list the applications of', async (at) => use.client.send(new ListSecurityProfileApplicationsCommand(at))],
  ['list the flow modules of', async (at) => use.client.send(new ListSecurityProfileFlowModulesCommand(at))],
  ['list the AI agents of', async (at) => use.client.send(new ListSecurityProfileAIAgentsCommand(at))],
])('to %s an unknown profile, or one of an unknown instance, fails', async (_, send) => {
  const { id: SecurityProfileId } = instance.profile('Agent')!;

  for (const at of [{ InstanceId: instance.id, SecurityProfileId: 'nobody' }, { InstanceId: 'nowhere', SecurityProfileId }]) {
    await expect(send(at)).rejects.toMatchObject({ name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } });
  }
});

test('a test changes a profile by hand as the console would', async () => {
  const before = await describeProfile(instance.profile('Agent')!.id);
  instance.changeProfile('Agent', { permissions: ['Users.EditPermission'] });

  const after = await describeProfile(instance.profile('Agent')!.id);
  expect(after!.LastModifiedTime!.getTime()).toBeGreaterThan(before!.LastModifiedTime!.getTime());
  expect(() => instance.changeProfile('Nobody', {})).toThrow('has no security profile "Nobody"');
});
