import { templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { templateOf } from '../support/assembly';
import { REFERRED } from '../support/mutations';
import { shown } from '../support/shown';

const appWith = (properties: Record<string, unknown>) => templateApp(templateOf([{ id: 'A', permissions: ['Users.View'], properties }], REFERRED), 'template');
const OPEN = { Ref: 'Open' };
const GROUP = { 'Fn::GetAtt': ['Group', 'Id'] };
const server = (Namespace: unknown, ...ApplicationPermissions: unknown[]) => ({ Applications: [{ Namespace, ApplicationPermissions, Type: 'MCP' }] });
const group = (AllowedAccessControlHierarchyGroupId: unknown) => ({ AllowedAccessControlHierarchyGroupId });
const restricted = (TagRestrictedResources: unknown) => ({ TagRestrictedResources });
const onlyIf = (condition: string, value: unknown) => ({ 'Fn::If': [condition, value, { Ref: 'AWS::NoValue' }] });

test.each<[string, Record<string, unknown>, Record<string, unknown>, string, string[]]>([
  ['a new tool of a server whose namespace is not known', server(OPEN, 'a'), server(OPEN, 'a', 'b'), 'more', ['more-access']],
  ['a namespace that is another reference', server(OPEN, 'a'), server({ Ref: 'Resource' }, 'a'), 'unknown', ['undetermined']],
  ['a namespace that becomes a reference', server('crm', 'a'), server(OPEN, 'a'), 'unknown', ['undetermined']],
  ['a namespace that becomes known', server(OPEN, 'a'), server('crm', 'a'), 'unknown', ['undetermined']],
  ['a server whose namespace is not known', {}, server(OPEN, 'a'), 'more', ['more-access', 'undetermined']],
  ['one that goes', server(OPEN, 'a'), {}, 'less', []],
  ['applications that only the deployment knows', {}, { Applications: { Ref: 'OpenList' } }, 'unknown', ['undetermined']],
  ['a type that changes beside a namespace that is not known', server(OPEN, 'a'), { Applications: [{ Namespace: OPEN, ApplicationPermissions: ['a'] }] }, 'unknown', ['undetermined']],
  ['a group that goes', group(GROUP), {}, 'more', ['more-access', 'restriction-lifted']],
  ['a group that is another reference', group(GROUP), group(OPEN), 'unknown', ['undetermined']],
  ['a group that becomes a reference', group('north'), group(GROUP), 'unknown', ['undetermined']],
  ['a restriction that only the deployment knows', restricted(['User']), restricted({ Ref: 'OpenList' }), 'unknown', ['undetermined']],
  ['such a restriction that goes', restricted({ Ref: 'OpenList' }), {}, 'more', ['more-access', 'restriction-lifted']],
  ['a restriction that comes to depend on a condition', restricted(['User']), restricted([onlyIf('Prod', 'User')]), 'both', ['more-access', 'restriction-lifted', 'undetermined']],
  ['another condition', restricted([onlyIf('Prod', 'User')]), restricted([onlyIf('Test', 'User')]), 'both', ['more-access', 'restriction-lifted', 'undetermined']],
  ['a parameter with the same default', server({ Ref: 'Usual' }, 'a'), server({ Ref: 'Common' }, 'a'), 'both', ['more-access', 'undetermined']],
  ['permissions on the other side of a condition', { Permissions: onlyIf('Prod', ['Users.View']) }, { Permissions: onlyIf('Test', ['Users.View']) }, 'unknown', ['undetermined']],
  ['permissions that no condition decides on any more', { Permissions: onlyIf('Prod', ['Users.View']) }, { Permissions: ['Users.View'] }, 'unknown', ['undetermined']],
  ['a name that is another reference', { SecurityProfileName: OPEN }, { SecurityProfileName: GROUP }, 'same', ['undetermined']],
  ['an instance that is another parameter', { InstanceArn: { Ref: 'Usual' } }, { InstanceArn: { Ref: 'Common' } }, 'unknown', ['undetermined']],
  ['a description that becomes a reference', { Description: 'a' }, { Description: OPEN }, 'same', ['undetermined']],
  ['a tag that becomes a reference', { Tags: [{ Key: 'a', Value: 'b' }] }, { Tags: [{ Key: 'a', Value: OPEN }] }, 'same', ['undetermined']],
  ['a literal in the form of a reference', { Description: OPEN }, { Description: '${Open}' }, 'same', ['undetermined']],
  ['what nothing knows of', {}, { Brand: 'new' }, 'unknown', ['undetermined', 'new-finding']],
])('%s', (_, before, after, access, alarms) => {
  const diff = diffApps(appWith(before), appWith(after));
  expect(diff.roles).toMatchObject([{ status: 'changed', access }]);
  const others = ['any-change', 'new-finding'];
  expect([...alarmsOf(diff)].filter((alarm) => !others.includes(alarm)).sort()).toEqual(alarms.filter((alarm) => !others.includes(alarm)));
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['the same reference', { ...server(OPEN, 'a'), ...group(GROUP) }, { ...server(OPEN, 'a'), ...group(GROUP) }],
  ['the same reference in another form', group(GROUP), group({ 'Fn::GetAtt': 'Group.Id' })],
  ['a number', { Description: 5 }, { Description: '5' }],
  ['nothing that is said to be', group({ Ref: 'AWS::NoValue' }), {}],
  ['a list in another order', restricted(['User', OPEN]), restricted([OPEN, 'User'])],
])('%s is no change', (_, before, after) => {
  expect(diffApps(appWith(before), appWith(after)).roles).toMatchObject([{ status: 'same' }]);
});

test('what changed is said in every format for people and programs, with what it refers to', () => {
  const diff = diffApps(appWith(server(OPEN, 'a')), appWith(server({ 'Fn::GetAtt': ['Gateway', 'Id'] }, 'a')));
  for (const format of ['text', 'markdown', 'json']) {
    expect(shown(diff, format).replace(/\\/g, '')).toMatch(/application added: \$\{Gateway\.Id\} \(a\)[^]*Applications\.Namespace could not be determined: \$\{Gateway\.Id\}/);
  }
});
