import { document, RESTRICTED, SCHEMA } from './support/schema';
import { readSettings, SettingsReader, type SettingsDocument } from '../../src/settings-reader/settings-reader';

const AGENT = document({ ...RESTRICTED, activity: 'own', users: ['view'] });
const LEAD = document({ ...RESTRICTED, listen: true, users: ['view', 'create'] });
const DEFAULT = document({ ...RESTRICTED, uploads: true });

test('the settings of one profile are those of its document, as text or as what the text says', () => {
  const expected = { settings: { ...RESTRICTED, activity: 'own', users: ['view'] }, isOutdated: false, problems: [] };
  expect(readSettings(SCHEMA, [AGENT])).toEqual(expected);
  expect(readSettings(SCHEMA, [JSON.stringify(AGENT)])).toEqual(expected);
});

test('of several profiles the widest value of each setting counts, in whatever order they come', () => {
  const both = { listen: true, users: ['view', 'create'], activity: 'own', uploads: false, video: false };
  expect(readSettings(SCHEMA, [AGENT, LEAD]).settings).toEqual(both);
  expect(readSettings(SCHEMA, [LEAD, AGENT]).settings).toEqual(both);
});

test('a profile without a document takes nothing from the others, and the default is for people without any', () => {
  expect(readSettings(SCHEMA, [undefined, AGENT], DEFAULT).settings).toMatchObject({ activity: 'own', uploads: false });
  expect(readSettings(SCHEMA, [undefined, null], DEFAULT).settings).toMatchObject({ activity: 'none', uploads: true });
  expect(readSettings(SCHEMA, []).settings).toEqual(RESTRICTED);
});

test('a document that cannot be read gives nothing, not even the default', () => {
  const { settings, problems } = readSettings(SCHEMA, ['{'], DEFAULT);
  expect([settings, problems.length]).toEqual([RESTRICTED, 1]);
});

test('a document of a newer version is read as far as it is known, and the application is told that it is old', () => {
  const newer = document({ ...RESTRICTED, users: ['view', 'approve'], screens: true, activity: 'all' }, { version: 4 });
  expect(readSettings(SCHEMA, [newer])).toEqual({ settings: { ...RESTRICTED, users: ['view'], activity: 'all' }, isOutdated: true, problems: [] });
});

test('types are as exact as those of the schema', () => {
  const { settings } = readSettings(SCHEMA, [AGENT]);
  const activity: 'none' | 'own' | 'all' = settings.activity;
  const users: readonly ('view' | 'edit' | 'create')[] = settings.users;
  const listen: boolean = settings.listen;
  // @ts-expect-error there is no such choice
  const wrong: boolean = settings.activity === 'everything';
  // @ts-expect-error there is no such setting
  const unknown = settings.listens as unknown;
  expect([activity, users, listen, wrong, unknown]).toEqual(['own', ['view'], false, false, undefined]);
});

describe('a reader that loads documents', () => {
  const loaded: string[] = [];
  const store: Record<string, SettingsDocument> = { 'agent-id': AGENT, 'lead-id': JSON.stringify(LEAD), 'default': DEFAULT };
  const load = async (name: string) => {
    loaded.push(name);
    return store[name];
  };
  beforeEach(() => {
    loaded.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('loads those of the profiles, and the default only where there are none', async () => {
    const reader = new SettingsReader(SCHEMA, load);
    expect((await reader.settingsOf(['agent-id', 'lead-id'])).settings).toMatchObject({ listen: true, activity: 'own' });
    expect((await reader.settingsOf(['other-id'])).settings).toMatchObject({ uploads: true });
    expect(loaded).toEqual(['agent-id', 'lead-id', 'other-id', 'default']);
  });

  test('keeps them for a while, and forgets them when told so', async () => {
    const reader = new SettingsReader(SCHEMA, load, { maxAgeSeconds: 10 });
    const read = () => reader.settingsOf(['agent-id']);
    await Promise.all([read(), read()]);
    jest.advanceTimersByTime(9_999);
    await read();
    expect(loaded).toHaveLength(1);
    jest.advanceTimersByTime(1);
    await read();
    expect(loaded).toHaveLength(2);
    reader.forget();
    await read();
    expect(loaded).toHaveLength(3);
  });

  test('hands a failure on, and tries again with the next call', async () => {
    const failures = [new Error('denied')];
    const reader = new SettingsReader(SCHEMA, async (name) => {
      const failure = failures.pop();
      if (failure) {
        throw failure;
      }
      return store[name];
    });
    await expect(reader.settingsOf(['agent-id'])).rejects.toThrow('denied');
    expect((await reader.settingsOf(['agent-id'])).settings.activity).toBe('own');
  });
});
