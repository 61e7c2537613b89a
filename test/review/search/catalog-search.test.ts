import { catalogNames, factsOf, permissionTextOf } from '../../../src/permissions/catalog';
import { dangerousAbilities } from '../../../src/permissions/catalog/abilities';
import { namesOfSaying } from '../../../src/permissions/catalog/sayings';
import { sayings } from '../../../src/permissions/generated/tables/sayings';
import { adviceFor, namesFor, sayingsFor } from '../../../src/review/search/catalog-search';
import { formsIn } from '../../../src/review/search/word-forms';

const textOf = (name: string) => permissionTextOf(name)!;

test('every permission is the first that is found by its name, in any case', () => {
  expect(catalogNames.filter((name) => namesFor(name)[0] !== name)).toEqual([]);
  expect(catalogNames.filter((name) => namesFor(name.toUpperCase())[0] !== name)).toEqual([]);
});

test('every permission is the first that is found by its wording in the console, beside those of the same wording', () => {
  expect(catalogNames.filter((name) => textOf(namesFor(textOf(name).uiName)[0]!).uiName !== textOf(name).uiName)).toEqual([]);
});

test('every permission is found by what pages of AWS call it besides', () => {
  const others = catalogNames.flatMap((name) => (textOf(name).alsoKnownAs ?? []).map((wording) => [name, wording] as const));
  expect(others.length).toBeGreaterThan(20);
  expect(others.filter(([name, wording]) => !namesFor(wording).includes(name))).toEqual([]);
});

/** What is found by texts of which many permissions have the same. */
const known = new Map<string, ReadonlySet<string>>();
function finds(words: string, name: string): boolean {
  const names = known.get(words) ?? new Set(namesFor(words));
  known.set(words, names);
  return names.has(name);
}

test('every permission is found by every word of its wording, its section and its description', () => {
  const lost = catalogNames.flatMap((name) => {
    const { uiName, section, description } = textOf(name);
    const words = `${uiName} ${section} ${description}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.filter((word) => word !== '' && !finds(word, name)).map((word) => `${name}: ${word}`);
  });
  expect(lost).toEqual([]);
});

test('every part of a wording finds it, as somebody types it', () => {
  const lost = catalogNames.flatMap((name) => {
    const typed = textOf(name).uiName.toLowerCase();
    return [...typed].map((_, index) => typed.slice(0, index + 1)).filter((part) => !finds(part, name));
  });
  expect(lost).toEqual([]);
});

test('whatever people say finds all that is meant before anything else', () => {
  const wrong = sayings.flatMap((saying) => saying.said.flatMap((phrase) => {
    const names = namesOfSaying(saying);
    const found = namesFor(phrase);
    return names.every((name) => found.includes(name)) ? [] : [phrase];
  }));
  expect(wrong).toEqual([]);
});

test('every permission with a risk, and every ability, is found by at least two things that people say beside its wording', () => {
  const phrasesOf = (name: string) => sayings.filter((saying) => namesOfSaying(saying).includes(name)).flatMap(({ said }) => said);
  const risky = catalogNames.filter((name) => factsOf(name)!.risks.length > 0);
  const own = (name: string) => formsIn(textOf(name).uiName).join(' ');
  expect(risky.length).toBeGreaterThan(100);
  expect(risky.filter((name) => phrasesOf(name).filter((phrase) => !own(name).includes(formsIn(phrase).join(' '))).length < 2)).toEqual([]);
  const saidOf = (id: string) => sayings.filter(({ ability }) => ability === id).flatMap(({ said }) => said);
  expect(dangerousAbilities.filter(({ id }) => saidOf(id).length < 2)).toEqual([]);
});

test.each([
  ['listen to calls', 'ManagerListenIn'],
  ['who can listen to our calls?', 'ManagerListenIn'],
  ['delete users', 'Users.Delete'],
  ['deleting a user', 'Users.Delete'],
  ['whisper', 'ManagerListenIn'],
  ['whisper', 'ContactFlows.Edit'],
  ['whisper flow', 'ContactFlows.Edit'],
  ['barge', 'ManagerBargeIn'],
  ['barging', 'ManagerBargeIn'],
  ['delete recordings', 'DeleteCallRecordings'],
  ['reset the password of an agent', 'Users.Edit'],
  ['hang up on a customer', 'StopContact.Enabled'],
  ['PCI', 'CallRecordings.Unredacted.Access'],
  ['export customers', 'CustomerProfiles.Segments.Export'],
  ['opening hours', 'HoursOfOperation.Edit'],
])('%s finds %s among the first', (words, name) => {
  expect(namesFor(words).slice(0, 8)).toContain(name);
});

test.each([
  ['recordings', ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']],
  ['recording', ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']],
  ['our recordings', ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']],
  ['recorded conversations', ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']],
  ['listen', ['ListenCallRecordings', 'ManagerListenIn']],
  ['transcripts', ['Transcript.View', 'ContactTranscripts.Redacted.Access', 'ContactTranscripts.Unredacted.Access']],
  ['queues', ['Queues.Edit', 'Queues.View']],
  ['password', ['Users.Edit', 'Users.Create']],
  ['cases', ['Cases.Edit', 'Cases.View', 'Cases.Create', 'Cases.Delete']],
  ['delete recordings', ['DeleteCallRecordings', 'ScreenRecording.Delete']],
  ['schedule', ['UpdateContactSchedule.Enabled', 'ReportSchedules.Edit', 'ReportSchedules.View', 'Scheduling.Edit', 'Scheduling.View']],
  ['dashboards', ['AccessMetrics.Dashboards.Access', 'AccessMetrics.DashboardsWithMyData.View']],
  ['chat', ['ChatTestMode', 'ManagerBargeIn', 'ManagerListenIn']],
  ['monitor', ['ManagerListenIn']],
  ['campaigns', ['Campaigns.Edit', 'Campaigns.View', 'Campaigns.Create', 'Campaigns.Delete']],
  ['flows', ['ContactFlows.Edit', 'ContactFlows.View', 'ContactFlows.Create', 'ContactFlows.Delete']],
  ['screens', ['ScreenRecording.Access', 'ScreenRecording.Delete']],
  ['share', ['MetricsReports.Share']],
  ['security profiles', ['SecurityProfiles.Edit', 'SecurityProfiles.View']],
  ['assistant', ['EvaluationAssistant.Access', 'Wisdom.View']],
])('the everyday word "%s" finds first %j', (words, names) => {
  expect(namesFor(words).slice(0, names.length)).toEqual(names);
});

test('of what no permission gives, it is said why', () => {
  expect(namesFor('see salaries')).toEqual([]);
  expect(adviceFor('Who can see the salaries?')).toMatch(/^No permission .*\.$/);
  expect(adviceFor('listen to calls')).toBeUndefined();
});

test.each(['', '  ', '?!', 'qzx', 'xyz calls zzz'])('nothing is found for "%s"', (words) => {
  expect(namesFor(words)).toEqual([]);
});

test('of a list of permissions, only what is in it is said', () => {
  const names = ['Users.Delete', 'ManagerBargeIn'];
  const said = sayingsFor(names);
  expect(said.flatMap(([, meant]) => meant).every((number) => number < names.length)).toBe(true);
  expect(said.find(([phrases]) => phrases.includes('barge'))![1]).toEqual([1]);
  expect(said.length).toBeLessThan(sayings.length);
});
