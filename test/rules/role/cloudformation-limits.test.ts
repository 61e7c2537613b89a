import type { Access } from '../../../src/roles/access';
import { unresolvedValue } from '../../../src/roles/access/unresolved';
import type { Role, RoleReading } from '../../../src/roles/role';
import { cloudformationLimits } from '../../../src/rules/role/cloudformation-limits';
import { tags as tagsOf } from '../../support/access';
import { find, found, role } from '../support/make';

const many = (number: number, prefix = 'x') => Array.from({ length: number }, (_, index) => `${prefix}${index}`);
const tags = (number: number) => Object.fromEntries(many(number).map((key) => [key, 'value']));
const told = (more: Partial<Role & Access & RoleReading>, permissions: string[] = []) => (
  found(cloudformationLimits, role(permissions, more)));

test('a role within the limits is fine', () => {
  expect(told({
    description: 'd'.repeat(250),
    tags: { ...tags(49), ['k'.repeat(128)]: 'v'.repeat(256) },
    accessControlTags: tagsOf(tags(4)),
    tagRestrictedResources: many(10),
    hierarchyRestrictedResources: ['User'],
    hierarchyGroupId: 'a1-'.repeat(42),
    applications: [...many(9).map((namespace) => ({ namespace, permissions: ['ACCESS'] })), { namespace: 'tools', permissions: many(50), type: 'MCP' }],
    flowModules: many(10).map((id) => ({ id, type: 'MCP' })),
    dataTableAttributes: many(5, 'n'.repeat(126)).map((name) => ({ name, values: ['Zürich', 'v'.repeat(1000)] })),
  }, [...many(499), 'n'.repeat(128)])).toEqual([]);
});

test.each<[string, Partial<Role & Access & RoleReading>, RegExp]>([
  ['permissions', { permissions: many(501) }, /501.* 500/],
  ['a permission name', { permissions: ['n'.repeat(129)] }, /129.* 128/],
  ['an empty permission name', { permissions: [''] }, / 0 .* 1 /],
  ['access control tags', { accessControlTags: tagsOf(tags(5)) }, / 5 .* allows 4\.$/],
  ['resources restricted by tags', { tagRestrictedResources: many(11) }, / 11 .* 10/],
  ['resources restricted by hierarchy', { hierarchyRestrictedResources: ['Contact'] }, /"Contact".* User/],
  ['the hierarchy group', { hierarchyGroupId: 'arn:aws' }, /"arn:aws"/],
  ['a long hierarchy group', { hierarchyGroupId: 'g'.repeat(128) }, /"g{128}".* 127/],
  ['the description', { description: 'd'.repeat(251) }, / 251 .* 250/],
  ['tags', { tags: tags(51) }, / 51 .* 50/],
  ['an empty tag key', { tags: { '': 'v' } }, / key .* 0 .* 1 /],
  ['a tag value', { tags: { k: 'v'.repeat(257) } }, / value .* 257 .* 256/],
  ['a reserved tag', { accessControlTags: tagsOf({ 'aws:team': 'a' }) }, /"aws:team"/],
  ['a reserved tag of the profile', { tags: { 'aws:team': 'a' } }, /"aws:team".* begins with aws:\.$/],
  ['applications', { applications: many(11).map((namespace) => ({ namespace, permissions: ['ACCESS'] })) }, / 11 .* 10/],
  ['an application\'s namespace', { applications: [{ namespace: '', permissions: ['ACCESS'] }] }, / 0 .* 1 /],
  ['an application\'s permissions', { applications: [{ namespace: 'crm', permissions: [] }] }, / crm .* 1\./],
  ['permissions of an MCP server', { applications: [{ namespace: 'tools', permissions: many(51), type: 'MCP' }] }, / 51 .* allows 50\.$/],
  ['permissions of a third-party application, in one finding', { applications: [{ namespace: 'crm', permissions: ['ACCESS', 'READ', 'WRITE'] }] },
    /"READ" and "WRITE"/],
  ['a permission of an application', { applications: [{ namespace: 'crm', permissions: ['READ'] }] }, /"READ"/],
  ['an application\'s type', { applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'CRM' }] }, /"CRM"/],
  ['flow modules', { flowModules: many(11).map((id) => ({ id })) }, / 11 .* 10/],
  ['a flow module\'s id', { flowModules: [{ id: '' }] }, / 0 .* 1 /],
  ['a flow module\'s type', { flowModules: [{ id: 'm', type: 'LAMBDA' }] }, /"LAMBDA"/],
  ['data table attributes', { dataTableAttributes: many(6).map((name) => ({ name, values: ['a'] })) }, / 6 .* 5/],
  ['a data table attribute\'s name', { dataTableAttributes: [{ name: 'n'.repeat(128), values: ['a'] }] }, / 128 .* 127/],
  ['a data table attribute\'s values', { dataTableAttributes: [{ name: 'site', values: many(3) }] }, / 3 .* site; .* 2/],
  ['a data table value', { dataTableAttributes: [{ name: 'site', values: ['v'.repeat(1001)] }] }, / site has 1001 .* 1000/],
  ['a reserved data table attribute', { dataTableAttributes: [{ name: 'connect:site', values: ['a'] }] }, /"connect:site".* begins with aws: or connect:\.$/],
  ['characters of a data table attribute', { dataTableAttributes: [{ name: 'site#', values: ['a'] }] }, /"site#".* letters and digits of any language, space and /],
  ['characters of data table values', { dataTableAttributes: [{ name: 'site', values: ['東京', '大阪'] }] }, /values of .* site "東京" and "大阪".* Latin-1/],
  ['a data table attribute without values', { dataTableAttributes: [{ name: 'site', values: [] }] }, / site .* no /],
  ['a data table attribute with an empty value', { dataTableAttributes: [{ name: 'site', values: [''] }] }, / site .* empty /],
])('too much of %s is one error with the value and the limit', (_, more, values) => {
  expect(find(cloudformationLimits, role([], more))).toMatchObject([{ severity: 'error', role: 'Stack/Role', message: expect.stringMatching(values) }]);
});

test('what a template leaves out or lists twice is an error', () => {
  const flaws = { missing: ['InstanceArn', 'SecurityProfileName'], repeated: ['Queues.View', 'Users.View'] };
  expect(find(cloudformationLimits, role([], { flaws })).map(({ permissions, message }) => [permissions, message])).toEqual([
    [[], expect.stringContaining('InstanceArn')],
    [[], expect.stringContaining('SecurityProfileName')],
    [['Queues.View', 'Users.View'], expect.stringContaining('more than once')],
  ]);
});

test('keys of all tags with characters that CloudFormation does not allow are one finding, which says what it allows', () => {
  const [finding, ...others] = find(cloudformationLimits, role([], {
    tags: { 'Cost Center': 'x', 'Größe': 'x', 'a-z.0/9:=+_,;<': 'x' }, accessControlTags: tagsOf({ 'a@b': 'x', 'fine': 'x' }),
  }));
  expect(others).toEqual([]);
  expect(finding.message).toBe('CloudFormation does not accept the tag keys "Cost Center" and "Größe" and the access control tag key "a@b": '
    + 'it allows a-z, A-Z, 0-9 and + , - . / : ; < = _, and nothing that begins with aws:.');
});

test('a key that only the deployment knows can have any characters', () => {
  expect(told({ tags: { '${Token[TOKEN.1]}': 'x' }, accessControlTags: [{ key: unresolvedValue({ Ref: 'Key' }), value: 'x' }] })).toEqual([]);
});

test('an MCP server is granted tools by their ids', () => {
  expect(told({ applications: [{ namespace: 'tools', permissions: many(10), type: 'MCP' }] })).toEqual([]);
});

test('a finding about one permission names it', () => {
  expect(found(cloudformationLimits, role(['n'.repeat(129)])).map(({ permissions }) => permissions)).toEqual([['n'.repeat(129)]]);
});
