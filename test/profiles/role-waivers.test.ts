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

test('who answers for a waiver, and its end, go with each permission', () => {
  const permissions = PermissionSet.of(CasesPermissions.CASES_VIEW, CasesPermissions.CASES_EDIT);
  const terms = { owner: 'Case team', until: '2027-03-31' };
  expect(roleWaivers([{ rule: ProfileRule.DRIFT, permissions, reason, ...terms }])).toEqual([
    { rule: 'drift', permission: 'Cases.Edit', reason, ...terms },
    { rule: 'drift', permission: 'Cases.View', reason, ...terms },
  ]);
  expect(roleWaivers([{ rule: ProfileRule.DRIFT, reason, owner: null, until: null } as never])).toEqual([{ rule: 'drift', reason }]);
});
