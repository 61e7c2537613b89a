import type { Access } from '../../../src/roles/access';
import type { Role, RoleReading } from '../../../src/roles/role';
import { cloudformationLimits } from '../../../src/rules/role/cloudformation-limits';
import { tags as tagsOf } from '../../support/access';
import { find, messages, role } from '../support/make';

const many = (number: number, prefix = 'x') => Array.from({ length: number }, (_, index) => `${prefix}${index}`);
const tags = (number: number) => Object.fromEntries(many(number).map((key) => [key, 'value']));
const told = (more: Partial<Role & Access & RoleReading>, permissions: string[] = []) => (
  messages(cloudformationLimits, role(permissions, more)));

test('a role within the limits is fine', () => {
  expect(told({
    description: 'd'.repeat(250),
    tags: { ...tags(49), ['k'.repeat(128)]: 'v'.repeat(256) },
    accessControlTags: tagsOf(tags(2)),
    tagRestrictedResources: many(10),
    hierarchyRestrictedResources: ['User'],
    hierarchyGroupId: 'a1-'.repeat(42),
    applications: many(10).map((namespace) => ({ namespace, permissions: ['ACCESS'] })),
    flowModules: many(10).map((id) => ({ id, type: 'MCP' })),
    dataTableAttributes: many(5, 'n'.repeat(126)).map((name) => ({ name, values: ['a', 'b'] })),
  }, [...many(499), 'n'.repeat(128)])).toEqual([]);
});

test.each<[string, Partial<Role & Access & RoleReading>, string]>([
  ['permissions', { permissions: many(501) }, 'The role has 501 permissions; CloudFormation allows 500.'],
  ['a permission name', { permissions: ['n'.repeat(129)] }, `The permission name "${'n'.repeat(129)}" has 129 characters; CloudFormation allows 1 to 128.`],
  ['an empty permission name', { permissions: [''] }, 'The permission name "" has 0 characters; CloudFormation allows 1 to 128.'],
  ['access control tags', { accessControlTags: tagsOf(tags(3)) }, 'The role has 3 access control tags; CloudFormation allows 2 (Connect\'s API allows 4).'],
  ['resources restricted by tags', { tagRestrictedResources: many(11) }, 'The role has 11 resources restricted by tags; CloudFormation allows 10.'],
  ['resources restricted by hierarchy', { hierarchyRestrictedResources: ['Contact'] }, '"Contact" cannot be restricted by hierarchy; Connect accepts only User.'],
  ['the hierarchy group', { hierarchyGroupId: 'arn:aws' }, '"arn:aws" is not the id of a hierarchy group: letters, digits and hyphens, at most 127.'],
  ['a long hierarchy group', { hierarchyGroupId: 'g'.repeat(128) }, `"${'g'.repeat(128)}" is not the id of a hierarchy group: letters, digits and hyphens, at most 127.`],
  ['the description', { description: 'd'.repeat(251) }, 'The description has 251 characters; CloudFormation allows 0 to 250.'],
  ['tags', { tags: tags(51) }, 'The role has 51 tags; CloudFormation allows 50.'],
  ['an empty tag key', { tags: { '': 'v' } }, 'The key of the tag "" has 0 characters; CloudFormation allows 1 to 128.'],
  ['a tag value', { tags: { k: 'v'.repeat(257) } }, 'The value of the tag "k" has 257 characters; CloudFormation allows 0 to 256.'],
  ['a reserved tag', { accessControlTags: tagsOf({ 'aws:team': 'a' }) }, 'The access control tag "aws:team" begins with aws:, which is reserved.'],
  ['applications', { applications: many(11).map((namespace) => ({ namespace, permissions: ['ACCESS'] })) }, 'The role has 11 applications; CloudFormation allows 10.'],
  ['an application\'s namespace', { applications: [{ namespace: '', permissions: ['ACCESS'] }] }, 'The namespace "" has 0 characters; CloudFormation allows 1 to 128.'],
  ['an application\'s permissions', { applications: [{ namespace: 'crm', permissions: [] }] }, 'The application crm is granted without any permission; CloudFormation requires at least 1.'],
  ['permissions of an MCP server', { applications: [{ namespace: 'tools', permissions: many(11), type: 'MCP' }] },
    'The role has 11 permissions of the application tools; CloudFormation allows 10 (Connect\'s API allows 50).'],
  ['permissions of a third-party application, in one finding', { applications: [{ namespace: 'crm', permissions: ['ACCESS', 'READ', 'WRITE'] }] },
    'The third-party application crm is granted "READ" and "WRITE"; the only permission of a third-party application is ACCESS.'],
  ['a permission of an application', { applications: [{ namespace: 'crm', permissions: ['READ'] }] },
    'The third-party application crm is granted "READ"; the only permission of a third-party application is ACCESS.'],
  ['an application\'s type', { applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'CRM' }] },
    'The application crm has the type "CRM"; CloudFormation accepts MCP or THIRD_PARTY_APPLICATION.'],
  ['flow modules', { flowModules: many(11).map((id) => ({ id })) }, 'The role has 11 flow modules; CloudFormation allows 10.'],
  ['a flow module\'s id', { flowModules: [{ id: '' }] }, 'The flow module id "" has 0 characters; CloudFormation allows 1 to 128.'],
  ['a flow module\'s type', { flowModules: [{ id: 'm', type: 'LAMBDA' }] }, 'The flow module m has the type "LAMBDA"; CloudFormation accepts only MCP.'],
  ['data table attributes', { dataTableAttributes: many(6).map((name) => ({ name, values: ['a'] })) },
    'The role has 6 attributes that limit access to data tables; CloudFormation allows 5.'],
  ['a data table attribute\'s name', { dataTableAttributes: [{ name: 'n'.repeat(128), values: ['a'] }] },
    `The name of the data table attribute "${'n'.repeat(128)}" has 128 characters; CloudFormation allows 1 to 127.`],
  ['a data table attribute\'s values', { dataTableAttributes: [{ name: 'site', values: many(3) }] },
    'The role has 3 values of the data table attribute site; CloudFormation allows 2.'],
  ['a data table attribute without values', { dataTableAttributes: [{ name: 'site', values: [] }] },
    'The data table attribute site has no value; CloudFormation requires at least 1, none of them empty.'],
  ['a data table attribute with an empty value', { dataTableAttributes: [{ name: 'site', values: [''] }] },
    'The data table attribute site has an empty value; CloudFormation requires at least 1, none of them empty.'],
])('too much of %s is an error', (_, more, message) => {
  expect(told(more)).toEqual([message]);
});

test('what a template leaves out or lists twice is an error', () => {
  expect(told({ flaws: { missing: ['InstanceArn', 'SecurityProfileName'], repeated: ['Queues.View', 'Users.View'] } })).toEqual([
    'The profile has no InstanceArn, which CloudFormation requires.',
    'The profile has no SecurityProfileName, which CloudFormation requires.',
    'Queues.View and Users.View are listed more than once, which CloudFormation does not allow.',
  ]);
});

test('tags with one key are one tag', () => {
  const tag = (key: string, value: string) => ({ key, value });
  expect(told({ accessControlTags: [tag('team', 'a'), tag('team', 'b'), tag('unit', 'c')] })).toEqual([]);
  expect(told({ accessControlTags: [tag('team', 'a'), tag('team', 'b'), tag('unit', 'c'), tag('site', 'd')] })).toEqual([
    'The role has 3 access control tags; CloudFormation allows 2 (Connect\'s API allows 4).',
  ]);
});

test('an MCP server is granted tools by their ids', () => {
  expect(told({ applications: [{ namespace: 'tools', permissions: many(10), type: 'MCP' }] })).toEqual([]);
});

test('findings are errors with a way out, and name the permission they are about', () => {
  expect(find(cloudformationLimits, role(['n'.repeat(129)]))).toEqual([expect.objectContaining({
    severity: 'error', permissions: ['n'.repeat(129)], fix: 'correct the name',
  })]);
});
