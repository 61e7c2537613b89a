import { Permission, PermissionRisk } from '../../../src/permissions';
import { privilegeEscalation } from '../../../src/rules/role/privilege-escalation';
import { find, found, role } from '../support/make';

test('a role that can raise its own access is an error', () => {
  expect(found(privilegeEscalation, role(['Users.EditPermission', 'Users.View']))).toEqual([
    { rule: 'privilege-escalation', severity: 'error', role: 'Stack/Role', permissions: ['Users.EditPermission'] },
  ]);
});

test('every permission with that risk is found, each by itself, and says how', () => {
  const risky = Permission.all().filter(({ risk }) => risk.includes(PermissionRisk.PRIVILEGE_ESCALATION)).map(({ name }) => name);
  expect(risky).toEqual(expect.arrayContaining(['SecurityProfiles.Create', 'SecurityProfiles.Edit', 'Users.Create', 'Users.Edit', 'Users.EditPermission']));
  const findings = find(privilegeEscalation, role(risky));
  expect(findings.map(({ permissions }) => permissions)).toEqual([...risky].sort().map((name) => [name]));
  expect(findings.filter(({ message }) => message.includes('raise their own access'))).toEqual([]);
});

test('declared with a reason, it is information that repeats the reason', () => {
  expect(find(privilegeEscalation, role(['Users.Edit', 'Users.EditPermission'], { privilegeReason: 'administrators of the instance' }))).toMatchObject([
    { severity: 'info', permissions: ['Users.Edit', 'Users.EditPermission'], message: expect.stringContaining('Administrators of the instance.') },
  ]);
});

test('a blank reason declares nothing', () => {
  expect(find(privilegeEscalation, role(['Users.Edit'], { privilegeReason: ' ' }))[0].severity).toBe('error');
});

test('declared for nothing, and other roles, are fine', () => {
  expect(found(privilegeEscalation, role(['Users.View'], { privilegeReason: 'just in case' }))).toEqual([]);
  expect(found(privilegeEscalation, role(['SecurityProfiles.View', 'Users.View']))).toEqual([]);
});
