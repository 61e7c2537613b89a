import type {
  DescribeUserHierarchyGroupRequest,
  DescribeUserHierarchyGroupResponse,
  DescribeUserRequest,
  DescribeUserResponse,
  HierarchyGroupSummary,
  ListUserHierarchyGroupsRequest,
  ListUserHierarchyGroupsResponse,
  ListUsersRequest,
  ListUsersResponse,
  UpdateUserSecurityProfilesRequest,
} from '@aws-sdk/client-connect';
import type { Call } from './call';
import type { Instance } from '../state/instance';
import type { HierarchyGroupRecord } from '../state/records';

const LEVELS = ['LevelOne', 'LevelTwo', 'LevelThree', 'LevelFour', 'LevelFive'];

export const users = {
  ListUsers(call: Call<ListUsersRequest>): ListUsersResponse {
    const instance = call.instance();
    const { items, NextToken } = call.page(instance.users);
    return {
      UserSummaryList: items.map(({ id, arn, username, lastModifiedTime }) => ({
        Id: id,
        Arn: arn,
        Username: username,
        LastModifiedTime: new Date(lastModifiedTime),
        LastModifiedRegion: instance.region,
      })),
      NextToken,
    };
  },

  DescribeUser(call: Call<DescribeUserRequest>): DescribeUserResponse {
    const instance = call.instance();
    const user = userOf(call);
    return {
      User: {
        Id: user.id,
        Arn: user.arn,
        Username: user.username,
        IdentityInfo: { FirstName: user.firstName, LastName: user.lastName },
        PhoneConfig: { PhoneType: 'SOFT_PHONE', AutoAccept: false },
        DirectoryUserId: user.id,
        SecurityProfileIds: user.securityProfileIds,
        RoutingProfileId: user.routingProfileId,
        HierarchyGroupId: user.hierarchyGroupId,
        Tags: user.tags,
        LastModifiedTime: new Date(user.lastModifiedTime),
        LastModifiedRegion: instance.region,
      },
    };
  },

  UpdateUserSecurityProfiles(call: Call<UpdateUserSecurityProfilesRequest>): void {
    const instance = call.instance();
    const user = userOf(call);
    const profiles = call.input.SecurityProfileIds.map((id) =>
      call.found(instance.securityProfiles.find((profile) => [profile.id, profile.arn].includes(id)), 'security profile', id));
    instance.changeUser(user.id, { securityProfileIds: profiles.map(({ id }) => id) });
  },

  ListUserHierarchyGroups(call: Call<ListUserHierarchyGroupsRequest>): ListUserHierarchyGroupsResponse {
    const instance = call.instance();
    const { items, NextToken } = call.page(instance.hierarchyGroups);
    return { UserHierarchyGroupSummaryList: items.map((group) => groupSummary(group, instance)), NextToken };
  },

  DescribeUserHierarchyGroup(call: Call<DescribeUserHierarchyGroupRequest>): DescribeUserHierarchyGroupResponse {
    const instance = call.instance();
    const { HierarchyGroupId: id } = call.input;
    const group = call.found(instance.hierarchyGroups.find((other) => [other.id, other.arn].includes(id)), 'hierarchy group', id);
    const path = pathTo(group, instance).map((step, level) => [LEVELS[level], groupSummary(step, instance)]);
    return {
      HierarchyGroup: {
        ...groupSummary(group, instance),
        LevelId: group.levelId,
        HierarchyPath: Object.fromEntries(path),
        Tags: group.tags,
      },
    };
  },
};

function userOf(call: Call<DescribeUserRequest>) {
  const { UserId } = call.input;
  return call.found(call.instance().users.find(({ id, arn }) => [id, arn].includes(UserId)), 'user', UserId);
}

function groupSummary({ id, arn, name, lastModifiedTime }: HierarchyGroupRecord, { region }: Instance): HierarchyGroupSummary {
  return { Id: id, Arn: arn, Name: name, LastModifiedTime: new Date(lastModifiedTime), LastModifiedRegion: region };
}

/** The group and all above it, the topmost first. */
function pathTo(group: HierarchyGroupRecord, instance: Instance): HierarchyGroupRecord[] {
  const parent = instance.hierarchyGroups.find(({ id }) => id === group.parentId);
  return [...(parent ? pathTo(parent, instance) : []), group];
}
