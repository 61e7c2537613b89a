import { profileQuota } from '../../../src/rules/role/profile-quota';
import { find, messages, role } from '../support/make';

const many = (number: number, instance = 'one') => Array.from({ length: number }, (_, index) => role([], { id: `${instance}/${index}`, instance }));

test('a hundred roles are within the quota, one more is a warning about the instance', () => {
  expect(messages(profileQuota, many(100))).toEqual([]);
  expect(find(profileQuota, many(101))).toEqual([{
    rule: 'profile-quota', severity: 'warning', permissions: [],
    message: '101 roles are defined for one; the default quota is 100 security profiles per instance.',
    fix: 'merge roles, or have the quota L-F325A715 raised before deploying, and once it has been, acknowledge this finding for the whole app, with the new quota as the reason',
  }]);
});

test('each instance has a quota of its own', () => {
  expect(messages(profileQuota, [...many(60, 'one'), ...many(60, 'two')])).toEqual([]);
  expect(messages(profileQuota, [...many(101, 'two'), ...many(101, 'one')]).map((message) => message.split(';')[0])).toEqual([
    '101 roles are defined for one', '101 roles are defined for two',
  ]);
});
