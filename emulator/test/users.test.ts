import {
  DescribeUserCommand,
  DescribeUserHierarchyGroupCommand,
  ListUserHierarchyGroupsCommand,
  ListUsersCommand,
  UpdateUserSecurityProfilesCommand,
} from '@aws-sdk/client-connect';
import type { Instance } from '..';
import { useEmulator } from '../use-emulator';

const use = useEmulator();
let instance: Instance;

beforeEach(() => {
  instance = use.emulator.addInstance({
    defaultProfiles: true,
    hierarchyGroups: [{ name: 'Europe' }, { name: 'North', parent: 'Europe' }],
    users: [{ username: 'ana', firstName: 'Ana', lastName: 'Example', profiles: ['Agent'] }, { username: 'bo' }],
  });
});

test('users are listed and described with the profiles they hold', async () => {
  const { UserSummaryList } = await use.client.send(new ListUsersCommand({ InstanceId: instance.id }));
  expect(UserSummaryList?.map(({ Username }) => Username)).toEqual(['ana', 'bo']);

  const { User } = await use.client.send(new DescribeUserCommand({ InstanceId: instance.id, UserId: UserSummaryList![0].Id }));
  expect(User).toMatchObject({
    Username: 'ana',
    IdentityInfo: { FirstName: 'Ana', LastName: 'Example' },
    SecurityProfileIds: [instance.profile('Agent')!.id],
    LastModifiedTime: expect.any(Date),
  });
});

test('a user gets other profiles instead of those held before', async () => {
  const { id: UserId } = instance.user('ana')!;
  const wanted = ['Admin', 'QualityAnalyst'].map((name) => instance.profile(name)!);

  await use.client.send(new UpdateUserSecurityProfilesCommand({
    InstanceId: instance.arn, UserId, SecurityProfileIds: [wanted[0].id, wanted[1].arn],
  }));
  expect(instance.user('ana')?.securityProfileIds).toEqual(wanted.map(({ id }) => id));
});

test('a user holds one to ten profiles that exist', async () => {
  const give = async (SecurityProfileIds: string[]) =>
    use.client.send(new UpdateUserSecurityProfilesCommand({ InstanceId: instance.id, UserId: instance.user('ana')!.id, SecurityProfileIds }));
  const before = use.emulator.snapshotState();

  await expect(give([])).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(give(Array.from({ length: 11 }, () => instance.profile('Agent')!.id))).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(give(['nobody'])).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  expect(use.emulator.snapshotState()).toEqual(before);
});

test('unknown users and groups are not found', async () => {
  const { id: InstanceId } = instance;

  await expect(use.client.send(new DescribeUserCommand({ InstanceId, UserId: 'nobody' }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(use.client.send(new UpdateUserSecurityProfilesCommand({ InstanceId, UserId: 'nobody', SecurityProfileIds: [instance.profile('Agent')!.id] })))
    .rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(use.client.send(new DescribeUserHierarchyGroupCommand({ InstanceId, HierarchyGroupId: 'nowhere' })))
    .rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a hierarchy group tells the groups above it', async () => {
  const { UserHierarchyGroupSummaryList } = await use.client.send(new ListUserHierarchyGroupsCommand({ InstanceId: instance.id }));
  expect(UserHierarchyGroupSummaryList?.map(({ Name }) => Name)).toEqual(['Europe', 'North']);

  const { HierarchyGroup } = await use.client.send(new DescribeUserHierarchyGroupCommand({
    InstanceId: instance.id, HierarchyGroupId: instance.hierarchyGroup('North')!.id,
  }));
  expect(HierarchyGroup).toMatchObject({ Name: 'North', HierarchyPath: { LevelOne: { Name: 'Europe' }, LevelTwo: { Name: 'North' } } });
});
