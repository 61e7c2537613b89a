import { CasesPermissions, PermissionSet, RoutingPermissions, UsersPermissions } from '../../src';
import { languageOf } from '../../src/roles/languages';
import { changePermissions, completeSet } from '../../src/synthesis/change-permissions';
import type { RoleInCode } from '../../src/synthesis/role-in-code';

const TYPESCRIPT = languageOf('');
const VIEW = CasesPermissions.CASES_VIEW;
const SET = PermissionSet.of(VIEW, UsersPermissions.USERS_VIEW);

const written = (more: Partial<RoleInCode>): RoleInCode => (
  { chosen: more.permissions ?? SET, isScoped: false, hasWaivers: false, isChanged: false, ...more });
const change = (add: string[], remove: string[], role: Partial<RoleInCode>) => changePermissions({ kind: 'permissions', add, remove }, written(role), TYPESCRIPT);
const complete = (role: Partial<RoleInCode>) => completeSet({ kind: 'dependencies', of: ['Cases.View'], add: ['Queues.View'] }, written(role), TYPESCRIPT);

test.each<[string, Partial<RoleInCode>, string]>([
  ['a set', { permissions: SET }, 'replace CasesPermissions.CASES_VIEW with RoutingPermissions.QUEUES_VIEW in permissions'],
  ['one permission', { permissions: VIEW }, 'pass permissions: RoutingPermissions.QUEUES_VIEW'],
  ['more than a class has', { additional: SET }, 'replace CasesPermissions.CASES_VIEW with RoutingPermissions.QUEUES_VIEW in additional'],
  ['a class alone', {}, 'pass additional: RoutingPermissions.QUEUES_VIEW and pass except: CasesPermissions.CASES_VIEW'],
  ['an L1 that was changed', { permissions: SET, isChanged: true }, 'replace "Cases.View" with "Queues.View" in CfnSecurityProfile.permissions'],
])('permissions are changed where they are written: %s', (_, role, instruction) => {
  expect(change(['Queues.View'], ['Cases.View'], role)).toBe(instruction);
});

test('what a role takes away is no longer taken away', () => {
  expect(change(['Queues.View'], [], { permissions: PermissionSet.of(RoutingPermissions.QUEUES_VIEW, VIEW), except: RoutingPermissions.QUEUES_VIEW }))
    .toBe('leave out except');
});

test('a role that keeps all of its class has no place to take it out', () => {
  expect(change([], ['Cases.View'], { keepsAll: true })).toBeUndefined();
});

test('a set completes itself, one permission becomes a set, and scopes are passed by', () => {
  expect(complete({ permissions: SET })).toBe('call .withDependencies() on permissions');
  expect(complete({ permissions: VIEW })).toBe('pass permissions: PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies()');
  expect(complete({ permissions: SET, isScoped: true })).toBeUndefined();
});
