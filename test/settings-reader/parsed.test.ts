import { document, RESTRICTED, SCHEMA } from './support/schema';
import { parsed } from '../../src/settings-reader/parsed';

test.each([
  ['no JSON', 'off', 'is not JSON of the form'],
  ['a list', '[]', 'is not JSON of the form'],
  ['no settings', '{"format":1,"application":"desk","version":3}', 'is not JSON of the form'],
  ['another application', document({ listen: true }, { application: 'phone' }), 'this one is of "phone"'],
  ['another format', document({ listen: true }, { format: 2 }), 'has the format 2, and the reader knows 1. Use a newer one.'],
])('%s leaves every setting at its most restricted value, and says why', (_, text, problem) => {
  expect(parsed(SCHEMA, text)).toEqual({ version: 0, settings: RESTRICTED, problems: [expect.stringContaining(problem)] });
});

test.each([
  ['a choice', 'activity', 'team', 'A document of "desk" for the profile "Agent" has "team" for "activity", and "none" is used.'],
  ['a value of another kind', 'listen', 'yes', 'A document of "desk" for the profile "Agent" has "yes" for "listen", and false is used.'],
  ['levels that are no list', 'users', 'view', 'A document of "desk" for the profile "Agent" has "view" for "users", and [] is used.'],
  ['a name of objects', 'activity', { toString: null }, 'A document of "desk" for the profile "Agent" has {"toString":null} for "activity", and "none" is used.'],
])('%s that the schema does not know is at its most restricted value, and is told', (_, id, value, problem) => {
  expect(parsed(SCHEMA, document({ ...RESTRICTED, listen: true, [id]: value })))
    .toMatchObject({ settings: { [id]: RESTRICTED[id as keyof typeof RESTRICTED] }, problems: [problem] });
});

test('a problem names the profile where the document does', () => {
  const text = JSON.stringify({ ...document({ ...RESTRICTED, activity: 'team' }), profile: 'Team "A"' });
  expect(parsed(SCHEMA, text).problems).toEqual(['A document of "desk" for the profile "Team \\"A\\"" has "team" for "activity", and "none" is used.']);
  const other = { ...document({}, { application: 'phone' }), profile: 'Agent' };
  expect(parsed(SCHEMA, other).problems).toEqual([expect.stringContaining('"desk" for the profile "Agent" was expected, and this one is of "phone"')]);
});

test('a setting that a document is too old for is no problem, and any other one is', () => {
  const { video: _, ...older } = RESTRICTED;
  expect(parsed(SCHEMA, document(older, { version: 2 })).problems).toEqual([]);
  expect(parsed(SCHEMA, document(older)).problems).toEqual(['A document of "desk" for the profile "Agent" has no value for "video", and false is used.']);
});

test('a setting that has a new name is found under its old one, unless the document has both', () => {
  const { uploads: _, ...older } = RESTRICTED;
  expect(parsed(SCHEMA, document({ ...older, attachments: true })).settings).toMatchObject({ uploads: true });
  expect(parsed(SCHEMA, document({ ...RESTRICTED, attachments: true })).settings).toMatchObject({ uploads: false });
});
