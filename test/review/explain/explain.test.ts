import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogNames, factsOf, permissionTextOf } from '../../../src/permissions/catalog';
import { sections as otherTitles } from '../../../src/permissions/generated/tables/sections';
import { explain, isSeveral, isUnknown } from '../../../src/review/explain/explain';

const PAGE = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'permissions.md'), 'utf8');

function namesFor(wording: string): string[] {
  const report = explain(wording);
  if (isUnknown(report)) {
    return [];
  }
  return isSeveral(report) ? report.permissions.map(({ name }) => name) : [report.permission.name];
}
const adviceOn = (wording: string) => {
  const report = explain(wording);
  return isUnknown(report) ? report.advice : undefined;
};

test('takes the wording of the console', () => {
  expect(namesFor('users - edit permission')).toEqual(['Users.EditPermission']);
});

/** Name, wordings and level of each row of the page. */
const rows = [...PAGE.matchAll(/^\| <a id="[^"]+"><\/a>\*\*`([^`]+)`\*\*<br>`[^`]+` \| (.+?) \|/gm)].map(([, name, cell]): [string, string[]] => [
  name!, cell!.split('<br>').slice(0, -1).map((wording) => wording.replace(/^also: (.*) \([^()]*\)$/, '$1')),
]);
const sections = [...PAGE.matchAll(/^## (.+): \w+Permissions$/gm)].map(([, title]) => title!);

test('answers for every wording that docs/permissions.md lists', () => {
  expect(rows.map(([name]) => name).sort()).toEqual([...catalogNames].sort());
  const unanswered = rows.flatMap(([name, wordings]) => wordings.filter((wording) => !namesFor(wording).includes(name)));
  expect(unanswered).toEqual([]);
  expect(rows.flatMap(([, wordings]) => wordings).length).toBeGreaterThan(catalogNames.length);
  expect(sections.length).toBeGreaterThan(10);
  expect(sections.filter((title) => namesFor(title).length === 0)).toEqual([]);
});

/** Each permission under each title of its section. */
const placed = catalogNames.flatMap((name) => {
  const { section } = permissionTextOf(name)!;
  return [section, ...otherTitles[section]!].map((title) => ({ name, title, row: factsOf(name)!.resource }));
});

test.each([[' - '], [' \u2013 '], [': '], [' > '], [' \u203a ']])('lists every row of every section of the page, with "%s" between', (separator) => {
  expect(placed.length).toBeGreaterThan(catalogNames.length);
  expect(placed.filter(({ name, title, row }) => !namesFor(`${title}${separator}${row}`).includes(name))).toEqual([]);
});

test.each([
  ['Amazon Q - AI agents', /^QConnectAIAgents\./],
  ['AI agents in AI agent designer', /^QConnectAIAgents\./],
  ['Contact Control Panel \u2013 video calls', /^VideoContact\./],
  ['Channels and flows - Conversational AI', /^Bots\./],
  ['Agent Applications - Cases', /^Cases\./],
])('lists of %s what is in that row, and nothing beside it', (wording, name) => {
  const found = namesFor(wording);
  expect(found.filter((one) => name.test(one))).toEqual(found);
  expect(found).not.toEqual([]);
});

test.each(['Amazon Q', 'amazon q', 'AI agent designer', 'AI agent designer (Amazon Q)'])('%s is the section, by its names of today and before', (title) => {
  const inSection = catalogNames.filter((name) => permissionTextOf(name)!.section === 'Amazon Q').sort();
  expect(explain(title)).toMatchObject({ kind: 'section' });
  expect(namesFor(title)).toEqual(inSection);
});

test.each([
  ['Recorded conversations', ['DownloadCallRecordings', 'ListenCallRecordings', 'RedactedData.View']],
  ['Legacy permissions - Recorded conversations', ['DownloadCallRecordings', 'ListenCallRecordings', 'RedactedData.View']],
  ['Recorded conversations - View', ['ListenCallRecordings', 'RedactedData.View']],
  ['Call recordings - Access', ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access']],
  ['Contact transcripts', ['ContactTranscripts.Redacted.Access', 'ContactTranscripts.Unredacted.Access']],
])('a wording that several rows share lists them all: %s', (wording, names) => {
  expect(namesFor(wording)).toEqual(expect.arrayContaining(names));
});

test.each(['FileAttachments', 'FileAttachments.Configurations', 'File attachments', 'file-attachments', 'Attachment configurations'])(
  'the beginning of names, as names or as words, and a row list the permissions: %s', (wording) => {
    expect(namesFor(wording)).toEqual(['FileAttachments.Configurations.Edit', 'FileAttachments.Configurations.View']);
  });

test('every beginning of a name that has several parts lists it', () => {
  const beginnings = catalogNames.flatMap((name) => name.split('.').slice(1).map((_, dots) => [name, name.split('.').slice(0, dots + 1).join('.')] as const));
  // Some are a permission, a row or a section as well, which comes first.
  const prefixes = beginnings.filter(([, beginning]) => namesFor(beginning).length > 1);
  expect(prefixes.length).toBeGreaterThan(200);
  expect(beginnings.filter(([, beginning]) => namesFor(beginning).length === 0)).toEqual([]);
  expect(explain('FileAttachments')).toMatchObject({ kind: 'prefix' });
});

test('lists the permissions of a row, and of a section', () => {
  expect(explain('Queues')).toMatchObject({ kind: 'row', permissions: expect.arrayContaining([expect.objectContaining({ name: 'Queues.View' })]) });
  expect(namesFor('queues').every((name) => name.startsWith('Queues.'))).toBe(true);
  expect(explain('AI agent designer')).toMatchObject({ kind: 'section' });
  expect(namesFor('AI agent designer')).toContain('QConnectAIAgents.View');
});

test.each([
  ['Connect assistant - View Access', ['Wisdom.View']],
  ['Connect assistant', ['Wisdom.View']],
  ['Conversational AI - All Access', ['Bots.Create', 'Bots.Edit', 'Bots.View']],
  ['Conversational AI', ['Bots.Create', 'Bots.Delete', 'Bots.Edit', 'Bots.View']],
  ['AI agent designer - AI prompts - Edit', ['QConnectAIPrompts.Edit']],
  ['Cases - View/Edit in Agent Applications', ['Cases.Edit', 'Cases.View']],
])('takes the words of 2026: %s', (wording, names) => {
  expect(namesFor(wording)).toEqual(names);
});

test.each(['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212'])('takes %s for a hyphen, with and without spaces', (dash) => {
  expect(namesFor(`AI agents ${dash} View`)).toEqual(['QConnectAIAgents.View']);
  expect(namesFor(`AI agents${dash}View`)).toEqual(['QConnectAIAgents.View']);
});

test.each(['connect:*', 'connect:CreateUser', 'wisdom:GetContent', 'Connect:*', 'Queues.*', '*'])('%s is told to be no permission, without a neighbor', (text) => {
  expect(adviceOn(text)).toMatch(/IAM|wildcards/);
  expect(explain(text)).toMatchObject({ nearest: [] });
});

test.each(['Tasks.Create', 'Tasks – Create', 'tasks - create in agent applications'])('%s is told how it is done', (text) => {
  expect(adviceOn(text)).toContain('RestrictTaskCreation.Access');
});

test.each(['Amazon Connect Customer', 'amazon connect'])('%s is told to be the service', (text) => {
  expect(adviceOn(text)).toContain('service');
});

test.each([
  ['listen to calls', 'ManagerListenIn'],
  ['delete users', 'Users.Delete'],
  ['PCI', 'CallRecordings.Unredacted.Access'],
  ['barge', 'ManagerBargeIn'],
  ['whisper', 'ManagerListenIn'],
])('%s is what people say: the likeliest first', (words, name) => {
  expect(namesFor(words)).toContain(name);
  expect(namesFor(words).length).toBeLessThan(40);
});

test.each(['Queue.View', 'queuesView', 'connect:CreateUser', 'RealTimeMetrics.Access', 'Qeues - Vew'])('%s looks like a name that is written wrongly, and is not taken for what people say', (name) => {
  expect(isUnknown(explain(name))).toBe(true);
});

test('of what no permission gives, it is said why', () => {
  expect(adviceOn('see salaries')).toMatch(/does not know it/);
});
