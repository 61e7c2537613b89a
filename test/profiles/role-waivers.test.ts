import { CasesPermissions, PermissionSet, ProfileRule } from '../../src';
import { roleWaivers } from '../../src/profiles/role-waivers';

const reason = 'Tried out first';

test('a waiver without permissions covers every finding of its rule', () => {
  expect(roleWaivers([{ rule: ProfileRule.DRIFT, reason }])).toEqual([{ rule: 'drift', reason }]);
  expect(roleWaivers([{ rule: 'drift', permissions: null, reason } as never])).toEqual([{ rule: 'drift', reason }]);
});

test('a waiver of permissions is one for each, so that each of no use is found', () => {
  const permissions = PermissionSet.of(CasesPermissions.CASES_VIEW, CasesPermissions.CASES_EDIT);
  expect(roleWaivers([{ rule: ProfileRule.FEATURE_DEPENDENCY, permissions, reason, shared: true }])).toEqual([
    { rule: 'feature-dependency', permission: 'Cases.Edit', reason, shared: true },
    { rule: 'feature-dependency', permission: 'Cases.View', reason, shared: true },
  ]);
});

test('a waiver of no permissions is refused', () => {
  expect(() => roleWaivers([{ rule: ProfileRule.DRIFT, permissions: PermissionSet.of(), reason }]))
    .toThrow('The permissions of the waiver of drift are an empty set, so it covers nothing. Name at least one permission, or leave permissions out');
});
