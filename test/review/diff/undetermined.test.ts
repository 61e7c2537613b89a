import { review } from '../../../src/review/app/review';
import { templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { reportOf } from '../../../src/review/report/report';
import { templateOf } from '../support/assembly';
import { appOf } from '../support/roles';
import { shown } from '../support/shown';

const OPEN = { id: 'A', permissions: { Ref: 'Names' } };
const TOLD = { id: 'A', permissions: ['Users.View', 'Queues.View'] };

describe('a role whose permissions only the deployment knows', () => {
  const diff = diffApps(appOf(TOLD), appOf(OPEN));

  test('has no less access, as far as anybody could say', () => {
    expect(diff.roles[0]).toMatchObject({ status: 'changed', access: 'unknown', permissions: [] });
    expect([...alarmsOf(diff)].sort()).toEqual(['any-change', 'undetermined']);
  });

  test('is no role without permissions', () => {
    expect(diff.findings).toEqual([]);
    expect(review(appOf({ ...OPEN, permissions: [] })).findings.map(({ rule }) => rule)).toContain('empty-role');
  });

  test('is said to be undetermined in every form', () => {
    const why = /(?:N|n)ot all permissions could be determined: .*Names.* is known only to the deployment/;
    for (const text of [...['text', 'markdown', 'json', 'html'].map((format) => shown(diff, format)), shown(reportOf(appOf(OPEN)), 'text')]) {
      expect(text).toMatch(why);
    }
    expect(shown(diff, 'text')).toMatch(/\? access could not be determined/);
  });

  test('is said to be so although its template is the same', () => {
    expect(diffApps(appOf(OPEN), appOf(OPEN)).roles[0]).toMatchObject({ status: 'changed', access: 'unknown' });
  });

  test('has more access by what it is known to gain', () => {
    const more = diffApps(appOf(OPEN), appOf({ ...OPEN, permissions: ['Users.EditPermission', { Ref: 'Name' }] }));
    expect(more.roles[0]).toMatchObject({ access: 'more', permissions: [{ change: 'gained' }] });
    expect([...alarmsOf(more)]).toEqual(expect.arrayContaining(['privilege-escalation', 'more-access', 'undetermined']));
  });

  test('loses all access when it is removed', () => {
    expect(diffApps(appOf({ ...OPEN, permissions: ['Users.View', { Ref: 'Name' }] }), appOf()).roles[0]).toMatchObject({ status: 'removed', access: 'less' });
  });
});

test('a part of an app that could not be read is an alarm', () => {
  const unread = templateApp({ Resources: { 'Fn::ForEach::Roles': [] } }, 'after');
  expect([...alarmsOf(diffApps(appOf(), unread))].sort()).toEqual(['any-change', 'undetermined']);
});

describe('a part that could not be read in both versions', () => {
  const nested = (TemplateURL: string) => templateApp({ Resources: { Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } } } }, 't.json');

  test('is no change where the template has the same in its place', () => {
    expect([...alarmsOf(diffApps(nested('https://a'), nested('https://a')))]).toEqual(['undetermined']);
  });

  test('is one where it has something else, and the report says so', () => {
    const diff = diffApps(nested('https://a'), nested('https://b'));
    expect([...alarmsOf(diff)].sort()).toEqual(['any-change', 'undetermined']);
    expect(diff.unread).toEqual([expect.not.stringMatching(/same as before/), expect.stringMatching(/ It is not the same as before\.$/)]);
  });

  test('is said once where it may be anywhere in the app', () => {
    const app = { ...appOf(), unread: [{ text: 'a newer library wrote this app' }] };
    expect(diffApps(app, app).unread).toEqual(['a newer library wrote this app']);
  });
});

describe('a role that a macro changes', () => {
  const MACRO = { 'Fn::Transform': { Name: 'Org::Macro' } };
  const plain = (templateOf([TOLD]).Resources as Record<string, { Type: string; Properties: object }>).A0A1B2C3D!;
  const diffTo = (resource: object) => diffApps(appOf(TOLD), templateApp({ Resources: { A0A1B2C3D: resource } }, 'template'));

  test.each([
    ['beside its properties', { ...plain, ...MACRO }],
    ['among its properties', { ...plain, Properties: { ...plain.Properties, ...MACRO } }],
    ['instead of its properties', { ...plain, Properties: MACRO }],
    ['in a restriction', { ...plain, Properties: { ...plain.Properties, HierarchyRestrictedResources: [MACRO] } }],
    ['in an application', { ...plain, Properties: { ...plain.Properties, Applications: [{ Namespace: 'crm', ...MACRO }] } }],
    ['by a loop', { ...plain, Properties: { ...plain.Properties, 'Fn::ForEach::Lists': ['List', ['Permissions'], {}] } }],
  ])('%s could not be determined, and has neither less access nor another name', (_, resource) => {
    const diff = diffTo(resource);
    expect(diff.roles).toMatchObject([{ status: 'changed', access: 'unknown', permissions: [] }]);
    expect(diff.roles[0]!.replacement).toBeUndefined();
    expect(diff.roles[0]!.aspects.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^it is changed by .*Give the processed template/));
    expect([...alarmsOf(diff)].sort()).toEqual(['any-change', 'undetermined']);
  });

  test('instead of all of it may still be there', () => {
    const diff = diffTo(MACRO);
    expect(diff.roles).toMatchObject([{ status: 'removed', access: 'unknown', permissions: [], aspects: [{ text: 'it may be in what could not be read' }] }]);
    expect([...alarmsOf(diff)]).toContain('undetermined');
  });

  test.each([[{ 'Fn::If': ['A', {}, {}] }], ['properties'], [[]]])('has no less access where its properties are %j', (Properties) => {
    expect(diffTo({ ...plain, Properties }).roles).toMatchObject([{ access: 'unknown', permissions: [] }]);
  });

  test('lacks nothing that CloudFormation requires, as far as anybody could say', () => {
    expect(diffTo({ ...plain, Properties: MACRO }).findings).toEqual([]);
  });
});

test('that no role changes is said only as far as the app could be read', () => {
  const unread = templateApp({ Transform: 'Org::Macro', ...templateOf([TOLD]) }, 'after');
  for (const [format, words] of [['text', /after: no role changes, as far as the app could be read \(1 role\)/], ['markdown', /no role changes, as far as/], ['html', /No role changes, as far as/]] as const) {
    expect(shown(diffApps(appOf(TOLD), unread), format)).toMatch(words);
    expect(shown(diffApps(appOf(TOLD), appOf(TOLD)), format)).not.toMatch(/as far as the app could be read/);
  }
});

test('a condition of the whole role is a change, and is said in the report', () => {
  const after = templateApp(templateOf([{ ...TOLD, attributes: { Condition: 'Prod' } }]), 'after');
  expect(diffApps(appOf(TOLD), after).roles[0]!.aspects.map(({ text }) => text)).toEqual(['condition added: Prod']);
  expect(shown(reportOf(after), 'text')).toMatch(/Only under a condition of the template\n {2}A: Prod\n/);
});
