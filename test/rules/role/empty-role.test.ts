import { emptyRole } from '../../../src/rules/role/empty-role';
import { found, role } from '../support/make';

test('a role without permissions is a warning', () => {
  expect(found(emptyRole, role([]))).toEqual([{ rule: 'empty-role', severity: 'warning', role: 'Stack/Role', permissions: [] }]);
});

test('one permission, or one application, is something', () => {
  expect(found(emptyRole, role(['Users.View']))).toEqual([]);
  expect(found(emptyRole, role([], { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] }))).toEqual([]);
});

test('of a role whose permissions only the deployment knows, nobody can say so', () => {
  expect(found(emptyRole, role([], { isIncomplete: true }))).toEqual([]);
});
