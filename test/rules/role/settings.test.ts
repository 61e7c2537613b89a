import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { JudgedRole } from '../../../src/rules/judged-role';
import { nameOfSetting, settingsOf } from '../../../src/rules/role/settings';
import { DESK, LISTEN } from '../../applications/support/desk';
import { keptSettings } from '../support/kept-settings';
import { role } from '../support/make';

const settingsOfRole = (...args: Parameters<typeof role>) => settingsOf(new JudgedRole(role(...args), new Map()));

test('a role has a value of every setting of its applications, given or not', () => {
  const settings = [keptSettings({ 'Stack/Role': new RoleSettings(DESK, 'Stack/Role', [LISTEN.on()]) })];
  const values = settingsOfRole([], { notes: { settings } });
  expect(values.map(({ value }) => value.setting)).toEqual(DESK.settings);
  expect(values.map(nameOfSetting).slice(0, 2)).toEqual([/^"Listen in" \(on\) .*The desk$/, /^"Whisper" \(off\) .*The desk$/].map((name) => expect.stringMatching(name)));
});

test('a role without applications has none', () => {
  expect(settingsOfRole()).toEqual([]);
});
