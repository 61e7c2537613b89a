import { AccessLevel, LevelSetting, UsersPermissions } from '../../../src';
import { USERS } from '../../applications/support/desk';

test('levels come in the order of the setting, with what they need', () => {
  expect(USERS.at(AccessLevel.EDIT, AccessLevel.VIEW)).toMatchObject({ text: 'view, edit', isMostRestricted: false });
  expect(USERS.at(AccessLevel.VIEW).needs.includes(UsersPermissions.USERS_VIEW)).toBe(true);
  expect(USERS.at(AccessLevel.ALL).text).toBe('view, edit');
  expect(USERS.widest().text).toBe('view, edit');
  expect(USERS.none()).toMatchObject({ text: 'none', isMostRestricted: true });
});

test('without a choice of levels it has the usual ones', () => {
  expect(new LevelSetting('links', { title: 'Links' }).at(AccessLevel.ALL).text).toBe('view, edit, create, remove');
});

test('a level that it does not have is answered with those it has', () => {
  expect(() => USERS.at(AccessLevel.REMOVE)).toThrow(
    'The setting "users" does not have the level remove. Its levels are view, edit; AccessLevel.ALL stands for all of them.');
});

test('what cannot be seen cannot be changed', () => {
  expect(() => USERS.at(AccessLevel.EDIT)).toThrow('The setting "users" has edit without view');
  expect(new LevelSetting('queue', { title: 'Queue', levels: [{ level: AccessLevel.EDIT }] }).at(AccessLevel.EDIT).text).toBe('edit');
});

test.each([
  [[], '(none)'],
  [[{ level: AccessLevel.VIEW }, { level: AccessLevel.VIEW }], 'view, view'],
  [[{ level: AccessLevel.ALL }], 'all'],
])('levels %j are refused', (levels, names) => {
  expect(() => new LevelSetting('users', { title: 'Users', levels })).toThrow(`The setting "users" has the levels ${names}. Give it at least one level`);
});
