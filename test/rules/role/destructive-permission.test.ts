import { destructivePermission } from '../../../src/rules/role/destructive-permission';
import { found, role } from '../support/make';

test('what deletes for good is information, all of a role at once', () => {
  expect(found(destructivePermission, role(['Cases.Delete', 'Cases.View', 'DeleteCallRecordings']))).toEqual([
    { rule: 'destructive-permission', severity: 'info', role: 'Stack/Role', permissions: ['Cases.Delete', 'DeleteCallRecordings'] },
  ]);
});

test('raised to an error, each can be waived by name', () => {
  const waivers = [{ rule: 'destructive-permission', permission: 'Cases.Delete', reason: 'duty to erase' }];
  const findings = found(destructivePermission, role(['Cases.Delete', 'DeleteCallRecordings'], { waivers }), { severities: { 'destructive-permission': 'error' } });
  expect(findings.map(({ severity, permissions, waived }) => [severity, permissions, waived])).toEqual([
    ['error', ['Cases.Delete'], 'duty to erase'], ['error', ['DeleteCallRecordings'], undefined],
  ]);
});

test('a role that deletes nothing is fine', () => {
  expect(found(destructivePermission, role(['Cases.View', 'Users.View']))).toEqual([]);
});
