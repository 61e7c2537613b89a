import { ProfileSettingsDefinition, ToggleSetting, type ProfileSetting, type ToggleSettingProps } from '../../../src';

const toggle = (id: string, props: Partial<ToggleSettingProps> = {}) => new ToggleSetting(id, { title: id, ...props });
const define = (...settings: ProfileSetting[]) => new ProfileSettingsDefinition('desk', { title: 'Desk', version: 2, settings });

test('titles tell settings apart under one heading', () => {
  const ofGroup = (id: string, group: string) => toggle(id, { title: 'View', group });
  expect(define(ofGroup('a', 'Users'), ofGroup('b', 'Queues')).settings).toHaveLength(2);
  expect(() => define(ofGroup('a', 'Users'), ofGroup('b', 'Users')))
    .toThrow('The application "desk" has two settings with the title "View" under "Users", which nobody can tell apart. Give one of them another title or group.');
  expect(() => define(ofGroup('a', ''), ofGroup('b', ''))).toThrow('with the title "View", which nobody');
});

test.each(['', ' '])('a title is not empty: "%s"', (title) => {
  expect(() => toggle('files', { title })).toThrow('The setting "files" has an empty title. Give it the name that people use for it.');
});

test('settings may be new, renamed and replaced', () => {
  const files = toggle('files', { since: 2, renamedFrom: 'attachments' });
  expect(define(files, toggle('bulk', { replacedBy: files })).settings).toHaveLength(2);
});

test.each<[string, ProfileSetting[], string]>([
  ['an ID that another setting has', [toggle('files'), toggle('bulk', { renamedFrom: 'files' })], 'has the setting "files" now or before, twice. Give renamedFrom an ID that no setting has anymore'],
  ['an ID that two settings had', [toggle('files', { renamedFrom: 'a' }), toggle('bulk', { renamedFrom: 'a' })], 'has the setting "a" now or before, twice.'],
  ['its own ID', [toggle('files', { renamedFrom: 'files' })], 'has the setting "files" now or before, twice.'],
  ['a successor that the application does not have', [toggle('files', { replacedBy: toggle('other') })], 'is replaced by "other", which the application "desk" does not have.'],
  ['a version that is yet to come', [toggle('files', { since: 3 })], 'The setting "files" is there since version 3, and "desk" has the version 2. Use a whole number from 1 to 2.'],
  ['half a version', [toggle('files', { since: 1.5 })], 'Use a whole number from 1 to 2.'],
])('a setting cannot name %s', (_, settings, message) => {
  expect(() => define(...settings)).toThrow(message);
});
