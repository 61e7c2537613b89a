import { SETTINGS_METADATA } from '../../src/formats/assembly-names';
import { recordedSettings, writeSettings } from '../../src/formats/settings-record';
import { RoleSettings } from '../../src/roles/settings/role-settings';
import { ACTIVITY, DESK, LISTEN } from '../applications/support/desk';

const read = (data: unknown) => recordedSettings([{ type: SETTINGS_METADATA, data }]);

test('what is written is read again, with a value of every setting', () => {
  const all = new Map([['Stack/Agent', new RoleSettings(DESK, 'agent', [ACTIVITY.choose('own'), LISTEN.on()])]]);
  const [settings] = read(JSON.parse(JSON.stringify(writeSettings(DESK, all, { path: 'Stack/Desk', prefix: '/connect/desk' }))));
  expect(settings).toMatchObject({ path: 'Stack/Desk', application: 'desk', title: 'The desk', version: 3, prefix: '/connect/desk' });
  expect(settings!.settings.map(({ id, kind }) => [id, kind])).toEqual(DESK.settings.map(({ id, _form: { kind } }) => [id, kind]));
  expect({ ...settings!.roles['Stack/Agent'] }).toEqual({ listen: true, whisper: false, recordings: false, users: [], activity: 'own', fax: false });
  expect(settings).not.toHaveProperty('default');
});

test.each([undefined, null, 'text', {}, { path: 'a', application: 'b', title: 'c' }, { path: 1, application: 'b', title: 'c', version: 1 }])(
  'what has not the form is left out: %j', (data) => {
    expect(read(data)).toEqual([]);
  });

test('of a value that is none of the setting nothing is taken for access', () => {
  const settings = [{ id: 'activity', title: 'A', kind: 'choice', names: ['none', 'all'] }, { id: 'users', title: 'U', kind: 'levels', names: ['view'] }, { id: 'x', kind: 'choice' }];
  const [one] = read({ path: 'p', application: 'a', title: 't', version: 1, settings, roles: { Role: { activity: 'other', users: 'view' } } });
  expect({ ...one!.roles.Role }).toEqual({ activity: 'none', users: [] });
});
