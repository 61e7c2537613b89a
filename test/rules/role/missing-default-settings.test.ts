import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { missingDefaultSettings } from '../../../src/rules/role/missing-default-settings';
import { DESK } from '../../applications/support/desk';
import { keptSettings } from '../support/kept-settings';
import { find, role } from '../support/make';

test('an application without a default is told, at one of its roles', () => {
  const found = (hasDefault: boolean) => {
    const all = { One: new RoleSettings(DESK, 'One', []), Other: new RoleSettings(DESK, 'Other', []) };
    const notes = { settings: [keptSettings(all, { hasDefault: () => hasDefault })] };
    return find(missingDefaultSettings, Object.keys(all).map((id) => role([], { id, notes }))).map((finding) => finding.role);
  };
  expect(found(false)).toEqual(['One']);
  expect(found(true)).toEqual([]);
});
