import { destructivePermission } from '../../../src/rules/role/destructive-permission';
import { find, messages, role } from '../support/make';

test('what deletes for good is information, all of a role at once', () => {
  expect(find(destructivePermission, role(['Cases.Delete', 'Cases.View', 'DeleteCallRecordings']))).toEqual([{
    rule: 'destructive-permission', severity: 'info', role: 'Stack/Role', permissions: ['Cases.Delete', 'DeleteCallRecordings'],
    message: 'Cases.Delete and DeleteCallRecordings let holders delete data that cannot be restored.',
    fix: 'keep them only if the role\'s holders need them',
  }]);
});

test('raised to an error, each can be waived by name', () => {
  const waivers = [{ rule: 'destructive-permission', permission: 'Cases.Delete', reason: 'duty to erase' }];
  const found = find(destructivePermission, role(['Cases.Delete', 'DeleteCallRecordings'], { waivers }), { severities: { 'destructive-permission': 'error' } });
  expect(found.map(({ severity, permissions, waived }) => [severity, permissions, waived])).toEqual([
    ['error', ['Cases.Delete'], 'duty to erase'], ['error', ['DeleteCallRecordings'], undefined],
  ]);
});

test('a role that deletes nothing is fine', () => {
  expect(messages(destructivePermission, role(['Cases.View', 'Users.View']))).toEqual([]);
});
