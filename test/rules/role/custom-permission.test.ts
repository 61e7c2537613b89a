import { customPermission } from '../../../src/rules/role/custom-permission';
import { found, role } from '../support/make';

const custom = (...names: string[]) => role(names, { customPermissions: names });

test('a custom permission is information: nothing was judged about it', () => {
  expect(found(customPermission, custom('New.Other', 'New.Thing'))).toEqual([
    { rule: 'custom-permission', severity: 'info', role: 'Stack/Role', permissions: ['New.Other', 'New.Thing'] },
  ]);
});

test('it goes away when the catalog knows the name', () => {
  expect(found(customPermission, custom('Queues.View'))).toEqual([]);
});

test('a wrong name that nobody meant is not its business', () => {
  expect(found(customPermission, role(['Queue.View']))).toEqual([]);
});
