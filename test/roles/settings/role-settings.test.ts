import { AccessLevel, ToggleSetting } from '../../../src';
import { RoleSettings } from '../../../src/roles/settings/role-settings';
import { ACTIVITY, DESK, LISTEN, USERS } from '../../applications/support/desk';

test('the document has every setting, in the application\'s order', () => {
  const settings = new RoleSettings(DESK, 'Agent', [ACTIVITY.choose('own'), USERS.at(AccessLevel.VIEW)]);
  expect(settings.document('Agent')).toBe('{"format":1,"application":"desk","version":3,"profile":"Agent","settings":'
    + '{"listen":false,"whisper":false,"recordings":false,"users":["view"],"activity":"own","fax":false}}');
  expect(JSON.parse(settings.document(undefined))).not.toHaveProperty('profile');
});

test('a setting of another application is refused', () => {
  expect(() => new RoleSettings(DESK, 'Agent', [new ToggleSetting('listen', { title: 'Listen' }).on()])).toThrow(
    'Agent has the value on for "listen", which is not a setting of "desk". Its settings are listen, whisper,');
});

test('a setting that is given twice is refused', () => {
  expect(() => new RoleSettings(DESK, 'Agent', [LISTEN.on(), LISTEN.off()])).toThrow('Agent has two values for "listen": on, and off. Give one of them.');
});

test('a setting of another application is refused, though it is called the same', () => {
  expect(() => new RoleSettings(DESK, 'Agent', [new ToggleSetting('whisper', { title: 'Whisper' }).on()])).toThrow(
    'Agent has the value on for "whisper", which is not a setting of "desk".');
});
