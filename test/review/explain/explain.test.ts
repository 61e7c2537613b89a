import { explain, isUnknown } from '../../../src/review/explain/explain';

test('takes the wording of the console', () => {
  const report = explain('users - edit permission');
  expect(isUnknown(report) ? undefined : report.permission.name).toBe('Users.EditPermission');
});
