import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { copyWithoutSettings } from '../../../src/rules/role/copy-without-settings';
import { DESK } from '../../applications/support/desk';
import { keptSettings } from '../support/kept-settings';
import { find, role } from '../support/make';

test('a copy without settings is warned of until it is given some of the application', () => {
  const lackingSettings = [{ application: 'desk', title: 'The desk', original: 'Stack/Original' }];
  const settings = [keptSettings({ 'Stack/Role': new RoleSettings(DESK, 'role', []) })];
  expect(find(copyWithoutSettings, [role([], { notes: { lackingSettings } })])).toMatchObject([{ severity: 'warning', message: expect.stringContaining('Stack/Original') }]);
  expect(find(copyWithoutSettings, [role([], { notes: { lackingSettings, settings } })])).toEqual([]);
});
