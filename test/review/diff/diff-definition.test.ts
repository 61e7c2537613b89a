import type { RecordedSetting, RecordedSettings } from '../../../src/formats/settings-record';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApplications } from '../../../src/review/diff/diff-settings';

const FILES: RecordedSetting = { id: 'files', title: 'Files', group: 'Chat', description: 'Files', kind: 'toggle', names: [], isPreference: false, risks: [] };
const DESK: RecordedSettings = { path: 'Stack/Desk', application: 'desk', title: 'Desk', version: 1, prefix: '/connect/desk', settings: [FILES], roles: {} };

type App = Parameters<typeof diffApplications>[0];

const appWith = (...applications: RecordedSettings[]) => ({ applications }) as unknown as App;

function changes(after: Partial<RecordedSettings>, before: Partial<RecordedSettings> = {}) {
  const applications = diffApplications(appWith({ ...DESK, ...before }), appWith({ ...DESK, ...after }));
  const alarms = [...alarmsOf({ roles: [], users: [], findings: [], unread: [], applications })];
  return { alarms, texts: applications.map(({ effect, text }) => `${effect}: ${text}`) };
}

test('an application that is the same has no changes', () => {
  expect(changes({})).toEqual({ alarms: [], texts: [] });
});

test('documents that move are a change', () => {
  expect(changes({ prefix: '/connect/v2' })).toEqual({
    alarms: ['any-change'], texts: ['neither: Desk: documents move from /connect/desk/… to /connect/v2/…; an application that reads the old names finds none'],
  });
});

test('where only the deployment knows one of the prefixes, nobody can tell whether documents move', () => {
  const { prefix: _, ...unknown } = DESK;
  expect(diffApplications(appWith(DESK), appWith(unknown))).toEqual([
    { effect: 'unknown', text: 'Desk: the prefix of the documents has changed, and only the deployment knows whether they move' },
  ]);
});

test('another ID of the application asks for a version, and is said with one as well', () => {
  expect(changes({ application: 'path' }).texts).toEqual([expect.stringMatching(
    /the application is "path" in place of "desk", and a reader refuses documents of another application\. Raise the version to 2/)]);
  expect(changes({ application: 'path', version: 2 }).texts).toEqual([
    'neither: Desk: the ID of the application is "path" in place of "desk"; a reader refuses documents of another application', 'neither: Desk: version 1 → 2',
  ]);
});

test('a renamed setting with the same value is no change of access', () => {
  const renamed: RecordedSetting = { ...FILES, id: 'attachments', renamedFrom: 'files' };
  expect(changes({ settings: [renamed], default: { attachments: true } }, { default: { files: true } })).toEqual({
    alarms: ['any-change'], texts: ['neither: Desk: the ID of "Files" is renamed from "files" to "attachments"'],
  });
  expect(changes({ settings: [renamed], default: { attachments: true } }, { default: { files: false } }).texts).toContain('more: "Files" of Desk by default: off → on');
});

test.each<[Partial<RecordedSetting>, string]>([
  [{ title: 'Attachments', description: 'Attachments' }, '"Attachments" has another title: Files → Attachments'],
  [{ group: '' }, '"Files" has another heading: Chat → none'],
  [{ description: 'Send them' }, '"Files" has another description: none → Send them'],
  [{ isPreference: true }, '"Files" has another use: access → a preference'],
  [{ reservedFor: 'administrators' }, '"Files" has another reservation: none → administrators'],
  [{ deprecated: 'unused' }, '"Files" has another deprecation: none → unused'],
  [{ risks: ['sensitive-data'] as unknown as RecordedSetting['risks'] }, '"Files" has another risk: none → sensitive-data'],
])('what is said of a setting is a change without effect on access: %j', (change, text) => {
  expect(changes({ settings: [{ ...FILES, ...change }] })).toEqual({ alarms: ['any-change'], texts: [`neither: Desk: ${text}`] });
});

test('another title of the application is a change', () => {
  expect(changes({ title: 'Path' })).toEqual({ alarms: ['any-change'], texts: ['neither: Path: the application was called "Desk"'] });
});

test('a setting that is opened and called a preference at once is more access', () => {
  expect(changes({ settings: [{ ...FILES, isPreference: true }], default: { files: true } }, { default: { files: false } }).alarms).toContain('more-access');
});
