import { profileQuota } from '../../../src/rules/role/profile-quota';
import { find, found, role } from '../support/make';

const many = (number: number, instance = 'one') => Array.from({ length: number }, (_, index) => role([], { id: `${instance}/${index}`, instance }));

test('a hundred roles are within the quota, one more is a warning about the instance', () => {
  expect(found(profileQuota, many(100))).toEqual([]);
  expect(found(profileQuota, many(101))).toEqual([{ rule: 'profile-quota', severity: 'warning', permissions: [] }]);
});

test('each instance has a quota of its own', () => {
  expect(found(profileQuota, [...many(60, 'one'), ...many(60, 'two')])).toEqual([]);
  expect(find(profileQuota, [...many(101, 'two'), ...many(101, 'one')]).map(({ message }) => message)).toEqual(
    ['one', 'two'].map((instance) => expect.stringContaining(` ${instance};`)));
});
