import { parseXml, type XmlNode } from './parse-xml';
import { checkApp } from '../../../../src/review/check/check';
import { driftOf } from '../../../../src/review/drift/drift';
import { element } from '../../../../src/review/render/findings/xml';
import type { Report } from '../../../../src/review/render/reporter';
import { reportOf } from '../../../../src/review/report/report';
import { INSTANCE_ARN, type RoleFixture } from '../../support/assembly';
import { appOf } from '../../support/roles';
import { shown } from '../../support/shown';

/**
 * What the schema of Jenkins' xUnit plugin knows (jenkinsci/xunit-plugin, junit-10.xsd, read 2026-11-29): attributes by element, required
 * ones first, and what can be in each. GitLab reads a part of the same (https://docs.gitlab.com/ci/testing/unit_test_reports/).
 */
const KNOWN: Readonly<Record<string, { required: string[]; optional: string[]; inside: string[] }>> = {
  'testsuites': { required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'], inside: ['testsuite'] },
  'testsuite': { required: ['name', 'tests', 'failures', 'errors'], optional: ['skipped', 'time'], inside: ['testcase'] },
  'testcase': { required: ['name'], optional: ['classname', 'time'], inside: ['failure', 'skipped', 'system-out'] },
  'failure': { required: [], optional: ['type', 'message'], inside: [] },
  'skipped': { required: [], optional: ['type', 'message'], inside: [] },
  'system-out': { required: [], optional: [], inside: [] },
};

function expectKnown({ name, attributes, children }: XmlNode): void {
  const { required, optional, inside } = KNOWN[name]!;
  const names = Object.keys(attributes);
  expect(names).toEqual(expect.arrayContaining(required));
  expect([...required, ...optional]).toEqual(expect.arrayContaining(names));
  children.forEach((child) => {
    expect(inside).toContain(child.name);
    expectKnown(child);
  });
}

/** The test cases of a report that both readers accept. */
function cases(report: Report): XmlNode[] {
  const root = parseXml(shown(report, 'junit'));
  expectKnown(root);
  const [{ attributes, children: all }] = root.children as [XmlNode];
  const number = (outcome: string) => String(all.filter(({ children }) => children.some(({ name }) => name === outcome)).length);
  expect(attributes).toMatchObject({ tests: String(all.length), failures: number('failure'), skipped: number('skipped'), errors: '0' });
  // Of several with one name, GitLab shows the first.
  const names = all.map(({ attributes: { classname, name } }) => JSON.stringify([classname, name]));
  expect(new Set(names).size).toBe(names.length);
  return all;
}

const outcomes = (report: Report) => (
  cases(report).map(({ attributes: { classname, name }, children }) => [classname, name, children[0]?.name]));

const GRAVE: RoleFixture = { id: 'A', permissions: ['Cases.View', 'CustomerProfiles.View'] };

test('findings are failures, information passes, and a role without findings is a test that passes', () => {
  const all = outcomes(reportOf(appOf(GRAVE, { id: 'B', permissions: ['Queues.View'] })));
  expect(all).toContainEqual(['A0A1B2C3D', 'feature-dependency Cases.View', 'failure']);
  expect(all).toContainEqual(['A0A1B2C3D', 'recommended-dependency Cases.View', 'system-out']);
  expect(all).toContainEqual(['B0A1B2C3D', 'no findings', undefined]);
});

test('what is waived, or nobody could tell, is skipped', () => {
  const Metadata = { 'cdk-connect-security-profiles:role': { waivers: [{ rule: 'feature-dependency', reason: 'Known' }] } };
  const report = reportOf({ ...appOf({ ...GRAVE, attributes: { Metadata } }), unread: [{ text: 'A part.' }] });
  expect(outcomes(report)).toContainEqual(['A0A1B2C3D', 'feature-dependency Cases.View', 'skipped']);
  expect(outcomes(report)).toContainEqual(['app', 'A part.', 'skipped']);
  const unknown = checkApp(appOf(GRAVE), [{ arn: INSTANCE_ARN, unreadable: {} }]);
  expect(outcomes(unknown).some(([, , outcome]) => outcome === 'skipped')).toBe(true);
});

test('a change by hand is a failure', () => {
  const profiles = [{ id: 'p', arn: `${INSTANCE_ARN}/security-profile/p`, name: 'A', permissions: ['Users.View'] }];
  expect(outcomes(driftOf(appOf(GRAVE), [{ arn: INSTANCE_ARN, profiles, unreadable: {} }])))
    .toEqual([['A0A1B2C3D', 'drift Cases.View CustomerProfiles.View Users.View', 'failure']]);
});

test('texts of others are texts, whatever is in them', () => {
  const nasty = '</failure>"\'<![CDATA[ ]]>&amp;<!-- \u0000\u0007\ufffe\uffff\u{1F600}\ud800\n';
  const all = cases(reportOf(appOf({ id: 'A', name: nasty, permissions: [`Odd.${nasty}`] })));
  expect(all.flatMap(({ children }) => children).map(({ text }) => text).join('')).toContain('</failure>"\'<![CDATA[ ]]>&amp;<!-- ');
  expect(element('a', { b: nasty, c: undefined }, nasty)).toBe(element('a', { b: nasty }, nasty));
  expect(element('a', {}, nasty)).toMatch(/^<a>[\x20-\x7e\ufffd\u{1F600}]*<\/a>$/u);
});
