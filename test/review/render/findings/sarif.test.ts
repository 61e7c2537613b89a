import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { templateApp } from '../../../../src/review/assembly/read-app';
import { checkApp } from '../../../../src/review/check/check';
import { diffApps } from '../../../../src/review/diff/diff';
import { driftOf } from '../../../../src/review/drift/drift';
import { inputOf } from '../../../../src/review/inputs/read-input';
import { withinLimits } from '../../../../src/review/render/findings/sarif-limits';
import type { Report } from '../../../../src/review/render/reporter';
import { reportOf } from '../../../../src/review/report/report';
import { INSTANCE_ARN, templateOf, type RoleFixture } from '../../support/assembly';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { 'uri': /^\w+:/, 'uri-reference': /^[\x21-\x7e]*$/, 'date-time': true } });
const validate = ajv.compile(JSON.parse(readFileSync(join(__dirname, 'sarif-schema', 'sarif-2.1.0.json'), 'utf8')) as object);

/** The run in a log that is as the schema says. */
function runOf(report: Report, presentation: Parameters<typeof shown>[2] = {}): any {
  const log = JSON.parse(shown(report, 'sarif', { rulesPage: 'https://example.com/rules', ...presentation }));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log.runs[0];
}

const GRAVE: RoleFixture = { id: 'Agent', permissions: ['Users.EditPermission', 'Cases.View'] };

const waived = (reason: string): RoleFixture => ({
  ...GRAVE, attributes: { Metadata: { 'cdk-connect-security-profiles:role': { waivers: [{ rule: 'missing-dependency', reason }] } } },
});

const app = (...roles: RoleFixture[]) => inputOf(JSON.stringify(templateOf(roles), undefined, 2), 'infra/roles.json');

const facts = { arn: INSTANCE_ARN, integrations: [], unreadable: {}, profiles: [{ id: 'p', arn: `${INSTANCE_ARN}/security-profile/p`, name: 'Agent', permissions: ['Users.View'] }] };

test.each<[string, () => Report]>([
  ['report', () => reportOf(app(GRAVE, waived('Known')))],
  ['diff', () => diffApps(appOf(), app(GRAVE))],
  ['check', () => checkApp(app(GRAVE), [facts])],
  ['drift', () => driftOf(app(GRAVE), [facts])],
])('a %s has everything that GitHub requires, in full', (_, make) => {
  const { tool: { driver }, results } = runOf(make());
  expect(driver).toMatchObject({ name: 'connect-profiles', version: '1.2.3', informationUri: expect.stringMatching(/^https:/) });
  for (const rule of driver.rules) {
    for (const text of [rule.id, rule.name, rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]) {
      expect(text).toMatch(/\S/);
    }
    expect(Math.max(rule.shortDescription.text.length, rule.fullDescription.text.length)).toBeLessThanOrEqual(1024);
    expect(['note', 'warning', 'error']).toContain(rule.defaultConfiguration.level);
    expect(['recommendation', 'warning', 'error']).toContain(rule.properties['problem.severity']);
    expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
  }
  expect(results.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
    expect(driver.rules[ruleIndex].id).toBe(ruleId);
    expect(['note', 'warning', 'error']).toContain(level);
    expect(message.text).toMatch(/\S/);
    const [{ physicalLocation: { artifactLocation, region } }] = locations;
    expect(artifactLocation).toEqual({ uri: 'infra/roles.json', uriBaseId: '%SRCROOT%' });
    expect(Object.keys(region).sort()).toEqual(['endColumn', 'endLine', 'startColumn', 'startLine']);
    expect(region.endLine > region.startLine || region.endColumn > region.startColumn).toBe(true);
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{32}:\d+$/);
  }
});

const marks = (report: Report): string[] => runOf(report).results.map((one: any) => one.partialFingerprints.primaryLocationLineHash);

test('fingerprints stay when lines move and other roles come, and each is there once', () => {
  const text = JSON.stringify(templateOf([GRAVE]), undefined, 2);
  const before = marks(reportOf(inputOf(text, 'a.json')));
  expect(marks(reportOf(inputOf(`\n\n\n${text}`, 'a.json')))).toEqual(before);
  const more = marks(reportOf(app({ id: 'A', permissions: ['Cases.View'] }, GRAVE)));
  expect(more).toEqual(expect.arrayContaining(before));
  expect(new Set(more).size).toBe(more.length);
});

test('findings that are the same in everything are told apart', () => {
  const report = reportOf(app(GRAVE));
  const all = marks({ ...report, findings: [...report.findings, ...report.findings] });
  expect(new Set(all).size).toBe(2 * report.findings.length);
});

test('what is waived is suppressed with its reason, and no error', () => {
  const results = runOf(reportOf(app(waived('Known <b>')))).results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'missing-dependency');
  expect(results.length).toBeGreaterThan(0);
  const suppressions = [{ kind: 'inSource', status: 'accepted', justification: 'Known <b>' }];
  results.forEach((one: any) => expect(one).toMatchObject({ level: 'note', suppressions }));
});

test('a comparison has all findings of the newer version, and says which are new', () => {
  const { results } = runOf(diffApps(app({ ...GRAVE, permissions: ['Cases.View'] }), app(GRAVE)));
  const states = (permission: string) => (
    results.filter(({ message }: any) => message.text.startsWith(permission)).map((one: any) => one.baselineState));
  expect(new Set(states('Cases.View'))).toEqual(new Set(['unchanged']));
  expect(new Set(states('Users.EditPermission'))).toEqual(new Set(['new']));
});

test('paths are encoded, and a file outside of the repository is named without its folders', () => {
  const uriOf = (source: string, inRepository: (file: string) => string | undefined) => (
    runOf(reportOf(templateApp(templateOf([GRAVE]), source)), { inRepository }).results[0].locations[0].physicalLocation.artifactLocation);
  expect(uriOf('x', () => 'my roles/a:b#é%20?.json')).toEqual({ uri: 'my%20roles/a%3Ab%23%C3%A9%2520%3F.json', uriBaseId: '%SRCROOT%' });
  expect(uriOf('/home/somebody/plan 1.json', () => undefined)).toEqual({ uri: 'plan%201.json', uriBaseId: 'INPUT' });
  expect(uriOf('C:\\Users\\somebody\\plan.json', () => undefined)).toEqual({ uri: 'plan.json', uriBaseId: 'INPUT' });
  expect(uriOf('../../plan.json', () => undefined)).toEqual({ uri: 'plan.json', uriBaseId: 'INPUT' });
});

test('names of others make no links', () => {
  const [{ message: { text } }] = runOf(reportOf(app({ id: 'A', name: '[x](https://example.com)', permissions: ['Users.View'] }))).results;
  expect(text).not.toMatch(/(?<!\\)\[x/);
});

test('what could not be read or judged is told', () => {
  const { invocations: [{ toolExecutionNotifications }] } = runOf(checkApp({ ...app(GRAVE), unread: [{ text: 'A part.' }] }, []));
  expect(toolExecutionNotifications.map(({ message }: any) => message.text)).toEqual(['A part.', expect.stringMatching(/^Nothing is known of the instance arn:/)]);
});

test('of more results than code scanning accepts the first are there, and a statement of the others', () => {
  const results = Array.from({ length: 25_001 }, (_, number) => ({ number }));
  const log = JSON.parse(withinLimits(results, (kept, cut) => ({ kept, cut })));
  expect([log.kept.length, log.kept[24_999].number, log.cut]).toEqual([25_000, 24_999, [expect.stringMatching(/^1 result left out, the least severe/)]]);
});

test('so it is with more bytes, after compression', () => {
  // What is random has no shorter form.
  const results = Array.from({ length: 60 }, () => ({ noise: randomBytes(200_000).toString('base64') }));
  const text = withinLimits(results, (kept, cut) => ({ kept, cut }));
  expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
  expect(JSON.parse(text).cut).toEqual([expect.stringMatching(/^\d+ results left out/)]);
  expect(JSON.parse(text).kept.length).toBeGreaterThan(30);
}, 60_000);
