import fc from 'fast-check';
import { AnalyticsPermissions, Permission, PermissionDifference, PermissionSet, RoutingPermissions, UsersPermissions } from '../../src';

const EDIT = UsersPermissions.USERS_EDIT_PERMISSION;
const RESTRICT = AnalyticsPermissions.RESTRICT_CONTACT_ACCESS;

test('a line each, with what must not be overlooked', () => {
  const before = PermissionSet.of(RoutingPermissions.QUEUES_VIEW, RESTRICT);
  const after = PermissionSet.of(RoutingPermissions.QUEUES_VIEW, EDIT);
  expect(PermissionDifference.between(before, after).toString()).toBe([
    `+ Users.EditPermission (${EDIT.uiName}) PRIVILEGE ESCALATION`,
    `- RestrictContactAccessByHierarchy.View (${RESTRICT.uiName}) restricting: without it they can do more`,
  ].join('\n'));
  expect(PermissionDifference.between(after, before).toString()).toBe([
    `+ RestrictContactAccessByHierarchy.View (${RESTRICT.uiName}) restricting: with it they can do less`,
    `- Users.EditPermission (${EDIT.uiName})`,
  ].join('\n'));
});

test('of equal sets there is none', () => {
  const difference = PermissionDifference.between(RoutingPermissions.QUEUES_VIEW, PermissionSet.of(RoutingPermissions.QUEUES_VIEW));
  expect(difference.isEmpty).toBe(true);
  expect(difference.toString()).toBe('no difference');
});

test('applied to the first set, it gives the second', () => {
  const anySet = fc.subarray(Permission.all()).map((permissions) => PermissionSet.of(...permissions));
  fc.assert(fc.property(anySet, anySet, (before, after) => {
    const { added, removed } = PermissionDifference.between(before, after);
    expect(before.plus(added).minus(removed).names).toEqual(after.names);
    expect(added.intersect(removed).isEmpty).toBe(true);
  }));
});
