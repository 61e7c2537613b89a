import { ProfileSettingsDefinition, ToggleSetting } from '../../../src';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { settingUnassigned } from '../../../src/rules/role/setting-unassigned';
import { keptSettings } from '../support/kept-settings';
import { find, role } from '../support/make';

const NEW = new ToggleSetting('new', { title: 'New' });
const USED = new ToggleSetting('used', { title: 'Used' });
const OLD = new ToggleSetting('old', { title: 'Old', deprecated: 'it is old' });
const POP_UP = new ToggleSetting('popUp', { title: 'Pop-up', isPreference: true });
const DEFINITION = new ProfileSettingsDefinition('desk', { title: 'The desk', version: 1, settings: [NEW, USED, OLD, POP_UP] });

test('a setting in use that nobody has is told, and a preference is none', () => {
  const notes = (...values: ConstructorParameters<typeof RoleSettings>[2][number][]) => ({ settings: [keptSettings({ 'Stack/Role': new RoleSettings(DEFINITION, 'role', values) })] });
  expect(find(settingUnassigned, [role([], { notes: notes(USED.on()) })])).toMatchObject([{ severity: 'info', message: expect.stringMatching(/value of "New" of The desk/) }]);
  expect(find(settingUnassigned, [role([], { notes: notes(USED.on(), NEW.on()) })])).toEqual([]);
});
