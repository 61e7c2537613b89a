import { AccessLevel, LevelSetting, ProfileSettingsDefinition } from '../../../src';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { settingLockOut } from '../../../src/rules/role/setting-lock-out';
import { keptSettings } from '../support/kept-settings';
import { find, role } from '../support/make';

const GROUPS = new LevelSetting('groups', { title: 'Groups', managesAccess: true });
const DEFINITION = new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [GROUPS] });
const settingsOf = (...levels: AccessLevel[]) => new RoleSettings(DEFINITION, 'role', [GROUPS.at(...levels)]);

function found(one: RoleSettings, other: RoleSettings) {
  const notes = { settings: [keptSettings({ One: one, Other: other })] };
  return find(settingLockOut, [role([], { id: 'One', notes }), role([], { id: 'Other', notes })]);
}

test('that nobody can manage the settings is said once', () => {
  expect(found(settingsOf(), settingsOf(AccessLevel.VIEW))).toMatchObject([{ role: 'One', message: expect.stringContaining('No role has "Groups" of The desk') }]);
});

test('one role that can is enough', () => {
  expect(found(settingsOf(), settingsOf(AccessLevel.ALL))).toEqual([]);
});
