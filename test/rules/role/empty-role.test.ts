import { emptyRole } from '../../../src/rules/role/empty-role';
import { find, messages, role } from '../support/make';

test('a role without permissions is a warning', () => {
  expect(find(emptyRole, role([]))).toEqual([expect.objectContaining({ severity: 'warning', message: 'The role has no permissions.' })]);
});

test('one permission, or one application, is something', () => {
  expect(messages(emptyRole, role(['Users.View']))).toEqual([]);
  expect(messages(emptyRole, role([], { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] }))).toEqual([]);
});
