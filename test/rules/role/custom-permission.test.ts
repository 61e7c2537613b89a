import { customPermission } from '../../../src/rules/role/custom-permission';
import { find, messages, role } from '../support/make';

const custom = (...names: string[]) => role(names, { customPermissions: names });

test('a custom permission is information: nothing was judged about it', () => {
  expect(find(customPermission, custom('New.Thing'))).toEqual([expect.objectContaining({
    severity: 'info', permissions: ['New.Thing'], message: '"New.Thing" is not in the catalog, so what it grants, requires and risks was not checked.',
  })]);
  expect(messages(customPermission, custom('New.Other', 'New.Thing'))).toEqual([
    '"New.Other" and "New.Thing" are not in the catalog, so what they grant, require and risk was not checked.',
  ]);
});

test('it goes away when the catalog knows the name', () => {
  expect(messages(customPermission, custom('Queues.View'))).toEqual([]);
});

test('a wrong name that nobody meant is not its business', () => {
  expect(messages(customPermission, role(['Queue.View']))).toEqual([]);
});
