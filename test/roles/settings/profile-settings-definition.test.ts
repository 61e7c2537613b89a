import { ProfileSettingsDefinition, ToggleSetting } from '../../../src';
import { DESK, LISTEN, USERS, WHISPER } from '../../applications/support/desk';

test('a setting is found by its id', () => {
  expect(DESK.setting('users')).toBe(USERS);
  expect(() => DESK.setting('user')).toThrow(
    'The application "desk" has no setting "user". Its settings are listen, whisper, recordings, users, activity, fax.');
});

test('settings under a heading are found by it, in order', () => {
  const settings = ['video', 'chat', 'other'].map((id) => new ToggleSetting(id, { title: id, group: id === 'other' ? undefined : 'Channels' }));
  const phone = new ProfileSettingsDefinition('channels', { title: 'Channels', version: 1, settings });
  expect(phone.group('Channels')).toEqual(settings.slice(0, 2));
  expect(() => phone.group('Channel')).toThrow('The application "channels" has no settings under "Channel". Its headings are "Channels".');
  expect(() => DESK.group('Channels')).toThrow('Its headings are (none).');
});

test('a required setting is the one with its id: the module that defines it may be loaded twice', () => {
  const again = new ToggleSetting('listen', { title: 'Listen in' });
  const { settings } = new ProfileSettingsDefinition('phone', { title: 'Phone', version: 1, settings: [again, WHISPER] });
  expect(settings[1].requires).toEqual([LISTEN]);
});

test.each([
  ['an id with a slash', 'a/b', { version: 1, settings: [] }, '"a/b" is not a valid ID of an application.'],
  ['an empty id', '', { version: 1, settings: [] }, '"" is not a valid ID of an application.'],
  ['version 0', 'desk', { version: 0, settings: [] }, 'The application "desk" has the version 0.'],
  ['version 1.5', 'desk', { version: 1.5, settings: [] }, 'Use a whole number from 1 on'],
  ['one id twice', 'desk', { version: 1, settings: [LISTEN, new ToggleSetting('listen', { title: 'Again' })] }, 'has the setting "listen" twice'],
  ['a setting that requires one of elsewhere', 'desk', { version: 1, settings: [WHISPER] },
    'The setting "whisper" requires "listen", which the application "desk" does not have.'],
])('%s is refused', (_, id, props, message) => {
  expect(() => new ProfileSettingsDefinition(id, { title: 'The desk', ...props })).toThrow(message);
});

test('an application that is refused leaves its settings free: they belong to none', () => {
  const fax = new ToggleSetting('fax-again', { title: 'Fax' });
  expect(() => new ProfileSettingsDefinition('office', { title: 'Office', version: 1, settings: [fax, WHISPER] })).toThrow(/requires "listen"/);
  const office = new ProfileSettingsDefinition('office', { title: 'Office', version: 1, settings: [new ToggleSetting('fax-again', { title: 'Fax' })] });
  expect(office._has(fax)).toBe(false);
});
