import Ajv from 'ajv';
import { ChoiceSetting, LevelSetting, ProfileSettingsDefinition, ToggleSetting } from '../../../src';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { schemaOf } from '../../../src/roles/settings/settings-schema';
import { readSettings, type SettingsSchema } from '../../../src/settings-reader/settings-reader';
import { ACTIVITY, DESK, FAX, LISTEN, USERS } from '../../applications/support/desk';

const isValid = new Ajv({ strict: true }).compile(schemaOf(DESK));

/** The document of a role, as an object. */
const documentOf = (...given: ConstructorParameters<typeof RoleSettings>[2]) => JSON.parse(new RoleSettings(DESK, 'a role', given).document('Agent', 'Takes calls'));

test('every setting is there, with what a form needs and the order that a merge needs', () => {
  expect(schemaOf(DESK).properties.settings.properties).toEqual({
    listen: { title: 'Listen in', type: 'boolean', default: false },
    whisper: { title: 'Whisper', type: 'boolean', default: false },
    recordings: { title: 'Recordings', type: 'boolean', default: false },
    users: { title: 'Users', type: 'array', items: { type: 'string', enum: ['view', 'edit'] }, uniqueItems: true, default: [] },
    activity: { title: 'Activity', type: 'string', enum: ['none', 'own', 'all'], default: 'none' },
    fax: { title: 'Fax', type: 'boolean', default: false, deprecated: true },
  });
});

test('a usual validator accepts the documents of the definition', () => {
  expect([documentOf(), documentOf(LISTEN.on(), USERS.widest(), ACTIVITY.choose('all'), FAX.on())].map((document) => isValid(document))).toEqual([true, true]);
});

test.each<[string, (settings: any, document: any) => void]>([
  ['an unknown choice', (settings) => { settings.activity = 'team'; }],
  ['a level twice', (settings) => { settings.users = ['view', 'view']; }],
  ['a text where there is a toggle', (settings) => { settings.listen = 'on'; }],
  ['no value', (settings) => { delete settings.fax; }],
  ['another application', (_, document) => { document.application = 'phone'; }],
  ['another version', (_, document) => { document.version = 4; }],
])('it refuses %s', (_, spoil) => {
  const document = documentOf();
  spoil(document.settings, document);
  expect(isValid(document)).toBe(false);
});

test('a setting that is newer is no error, because it does not take a new version', () => {
  const document = documentOf();
  expect(isValid({ ...document, settings: { ...document.settings, video: true } })).toBe(true);
});

test('since when a setting is there, what it was called and what replaces it are in the schema and in the document', () => {
  const uploads = new ToggleSetting('uploads', { title: 'Uploads', description: 'Add a file', since: 2, renamedFrom: 'attachments' });
  const bulk = new ToggleSetting('bulk', { title: 'Bulk', replacedBy: uploads });
  const files = new ProfileSettingsDefinition('files', { title: 'Files', version: 2, settings: [uploads, bulk] });
  const document = new RoleSettings(files, 'a role', [uploads.on()]).document();
  expect(schemaOf(files).properties.settings.properties).toEqual({
    uploads: { title: 'Uploads', description: 'Add a file', type: 'boolean', default: false, since: 2, renamedFrom: 'attachments' },
    bulk: { title: 'Bulk', type: 'boolean', default: false, deprecated: true, replacedBy: 'uploads' },
  });
  expect(bulk.deprecated).toBe('"Uploads" replaces it');
  expect(JSON.parse(document).settings).toEqual({ uploads: true, bulk: false, attachments: true });
});

test('the reader takes the schema as it is written, and has a value for every setting', () => {
  const phone = new ProfileSettingsDefinition('phone', {
    title: 'Phone', version: 1,
    settings: [new ToggleSetting('mute', { title: 'Mute' }), new LevelSetting('lines', { title: 'Lines' }), new ChoiceSetting('ring', { title: 'Ring', choices: [{ name: 'low' }, { name: 'high' }] })],
  });
  const widest = new RoleSettings(phone, 'a role', phone.settings.map((setting) => setting.widest())).document();
  const schema = JSON.parse(phone.schema) as SettingsSchema;
  expect(readSettings(schema, [widest])).toEqual({
    settings: { mute: true, lines: ['view', 'edit', 'create', 'remove'], ring: 'high' }, isOutdated: false, problems: [],
  });
});
