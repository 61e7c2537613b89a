import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { nameOfSetting, settingsOf } from '../../../src/rules/role/settings';
import { DESK, LISTEN } from '../../applications/support/desk';
import { role } from '../support/make';

test('a role has a value of every setting of its applications, given or not', () => {
  const settings = [new RoleSettings(DESK, 'Stack/Role', [LISTEN.on()])];
  const values = settingsOf(role([], { notes: { settings } }));
  expect(values.map(({ value }) => value.setting)).toEqual(DESK.settings);
  expect(values.map(nameOfSetting).slice(0, 2)).toEqual([/^"Listen in" \(on\) .*The desk$/, /^"Whisper" \(off\) .*The desk$/].map((name) => expect.stringMatching(name)));
});

test('a role without applications has none', () => {
  expect(settingsOf(role())).toEqual([]);
});
