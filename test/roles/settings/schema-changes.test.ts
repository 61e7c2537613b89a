import { AccessLevel, ChoiceSetting, LevelSetting, ProfileSettingsDefinition, ToggleSetting, type ProfileSetting } from '../../../src';
import { incompatibleChanges } from '../../../src/roles/settings/schema-changes';
import { schemaOf } from '../../../src/roles/settings/settings-schema';

const FILES = new ToggleSetting('files', { title: 'Files' });
const ORDERS = new LevelSetting('orders', { title: 'Orders', levels: [{ level: AccessLevel.VIEW }, { level: AccessLevel.EDIT }] });
const SCOPE = choices('none', 'own');

function choices(...names: string[]) {
  return new ChoiceSetting('scope', { title: 'Scope', choices: names.map((name) => ({ name })) });
}

function levels(...all: AccessLevel[]) {
  return new LevelSetting('orders', { title: 'Orders', levels: all.map((level) => ({ level })) });
}

const schema = (...settings: ProfileSetting[]) => schemaOf(new ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings }));

test.each<[string, ProfileSetting[]]>([
  ['nothing', [FILES, ORDERS, SCOPE]],
  ['another order, and one more', [SCOPE, FILES, new ToggleSetting('video', { title: 'Video' }), ORDERS]],
  ['another title, and one that is deprecated', [new ToggleSetting('files', { title: 'Attachments', deprecated: 'unused' }), ORDERS, SCOPE]],
  ['another ID, with the old one beside it', [new ToggleSetting('attachments', { title: 'Files', renamedFrom: 'files' }), ORDERS, SCOPE]],
  ['one more level', [FILES, levels(AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE), SCOPE]],
])('%s is understood', (_, settings) => {
  expect(incompatibleChanges(schema(FILES, ORDERS, SCOPE), schema(...settings))).toEqual([]);
});

test.each<[string, ProfileSetting[]]>([
  ['"files" is gone', [ORDERS, SCOPE]],
  ['"files" is of another kind, string in place of boolean', [new ChoiceSetting('files', { title: 'Files', choices: [{ name: 'no' }, { name: 'yes' }] }), ORDERS, SCOPE]],
  ['"files" is of another kind, array in place of boolean', [new LevelSetting('attachments', { title: 'Files', renamedFrom: 'files' }), ORDERS, SCOPE]],
  ['"orders" no longer has the level edit', [FILES, levels(AccessLevel.VIEW), SCOPE]],
  ['"scope" has the choices none, own and all in place of none and own', [FILES, ORDERS, choices('none', 'own', 'all')]],
  ['"scope" has the choices own and none in place of none and own', [FILES, ORDERS, choices('own', 'none')]],
])('%s, and is not understood', (change, settings) => {
  expect(incompatibleChanges(schema(FILES, ORDERS, SCOPE), schema(...settings))).toEqual([change]);
});
