import { said, type Said } from './said';
import type { Access } from '../../../src/roles/access';
import type { Role, RoleReading } from '../../../src/roles/role';
import { applicationWithoutCcp } from '../../../src/rules/role/application-without-ccp';
import { beyondCloudformation } from '../../../src/rules/role/beyond-cloudformation';
import { bothAccessControls } from '../../../src/rules/role/both-access-controls';
import { cloudformationLimits } from '../../../src/rules/role/cloudformation-limits';
import { hierarchyBasedLeak } from '../../../src/rules/role/hierarchy-based-leak';
import { malformedProfile } from '../../../src/rules/role/malformed-profile';
import { profilesPerUser } from '../../../src/rules/role/profiles-per-user';
import { tagBasedLeak } from '../../../src/rules/role/tag-based-leak';
import { tags as tagsOf } from '../../support/access';
import { role } from '../support/make';

type Given = Partial<Role & Access & RoleReading>;

const many = (number: number, prefix = 'x') => Array.from({ length: number }, (_, index) => `${prefix}${index}`);
const numbered = (number: number) => Object.fromEntries(many(number).map((key) => [key, 'value']));
const crm = { namespace: 'crm', permissions: ['ACCESS'] };
const agents = (number: number): Given => ({
  aiAgents: many(number).map((name) => ({ arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${name}` })),
});
const tagged: Given = { accessControlTags: tagsOf({ team: 'a' }), tagRestrictedResources: ['SecurityProfile', 'User'] };
const inHierarchy: Given = { hierarchyGroupId: 'north', hierarchyRestrictedResources: ['User'] };

/** A role that is held together with others. */
const beside = (permissions: string[], more: Given, ...others: Role[]) => (
  [role(permissions, { ...more, heldTogetherWith: others.map(({ id }) => id) }), ...others]);
const other = (permissions: string[], more: Given = {}, name = 'Other') => role(permissions, { id: name, name, ...more });
const held = (number: number, more: Given) => beside([], more, ...many(number - 1, 'R').map((name) => other([], more, name)));

/** What is said of all that roles hold besides permissions. */
export const OF_ACCESS: readonly Said[] = [
  said(applicationWithoutCcp,
    role([], { applications: [crm] }),
    role([], { applications: [crm, { ...crm, namespace: 'erp' }] }),
    role([], { applications: [crm], heldTogetherWith: ['Elsewhere'] }),
    [[role([], { applications: [crm] })], { combinations: [{ roles: ['Stack/Role'], unknown: [], people: 42 }] }]),
  said(beyondCloudformation,
    role([], agents(1)),
    role([], agents(2)),
    role([], { ...agents(1), writesBeyond: 'later' }),
    role([], { ...agents(101), writesBeyond: true })),
  said(bothAccessControls, role([], { ...tagged, ...inHierarchy }), beside([], tagged, other([], inHierarchy))),
  said(cloudformationLimits, ...[
    { flaws: { missing: ['SecurityProfileName'], repeated: ['Queues.View'] } },
    { flaws: { missing: [], repeated: ['Queues.View', 'Users.View'] } },
    { permissions: many(501) },
    { permissions: ['n'.repeat(129)] },
    { description: 'd'.repeat(251) },
    { tags: numbered(51) },
    { tags: { '': 'v', 'k': 'v'.repeat(257), 'aws:team': 'a' } },
    { accessControlTags: tagsOf(numbered(5)) },
    { accessControlTags: tagsOf({ '': 'v', 'k': 'v'.repeat(257), 'aws:team': 'a' }) },
    { tagRestrictedResources: many(11) },
    { hierarchyRestrictedResources: ['Contact'], hierarchyGroupId: 'arn:aws' },
    { applications: many(11).map((namespace) => ({ ...crm, namespace })) },
    { applications: [{ ...crm, namespace: '' }, { namespace: 'crm', permissions: [] }, { namespace: 'tools', permissions: [], type: 'MCP' }] },
    { applications: [{ namespace: 'tools', permissions: many(51), type: 'MCP' }, { namespace: 'names', permissions: ['', 'n'.repeat(129)], type: 'MCP' }] },
    { applications: [{ ...crm, type: 'CRM' }, { namespace: 'erp', permissions: ['ACCESS', 'READ', 'WRITE'] }] },
    { flowModules: many(11).map((id) => ({ id })) },
    { flowModules: [{ id: '' }, { id: 'm', type: 'LAMBDA' }] },
    { dataTableAttributes: many(6).map((name) => ({ name, values: ['a'] })) },
    { dataTableAttributes: [{ name: '', values: ['a'] }, { name: 'site', values: many(3) }, { name: 'shift', values: [] }, { name: 'team', values: [''] }] },
    { dataTableAttributes: [{ name: 'aws:site', values: ['東京', 'v'.repeat(1001)] }] },
    { tagRestrictedResources: ['Queue', 'User', 'User'], tags: { 'Cost Center': 'x' }, accessControlTags: [...tagsOf({ 'a b': 'x', 'c d': 'x', 'team': 'a' }), ...tagsOf({ team: 'b' })] },
  ].map((given: Given) => role([], given))),
  said(hierarchyBasedLeak,
    role(['AgentGrouping.View', 'Users.View'], inHierarchy),
    role(['AgentGrouping.View', 'ContactSearch.View', 'Users.View'], inHierarchy),
    role([], inHierarchy),
    role([], { hierarchyGroupId: 'north' }),
    role(['Users.View'], { hierarchyRestrictedResources: ['User'] }),
    role(['Users.View'], { hierarchyRestrictedResources: ['Contact', 'User'] }),
    beside(['Users.View'], inHierarchy, other(['Users.View'])),
    beside(['Users.View'], {}, other(['Users.View'], inHierarchy))),
  said(malformedProfile,
    role([], { malformed: ['"Name" is no property of a security profile (SecurityProfileName is meant)'] }),
    role([], { malformed: ['Permissions must be a list, not a text', 'item 1 of Applications has no Namespace'] })),
  said(profilesPerUser, held(11, {}), held(8, tagged), held(8, inHierarchy),
    [held(11, {}), { combinations: [{ roles: held(11, {}).map(({ id }) => id), unknown: [], holder: 'the user Stack/Lead' }] }]),
  said(tagBasedLeak,
    role(['ContactSearch.View', 'SecurityProfiles.View', 'Users.View'], tagged),
    role(['ContactSearch.View', 'Rules.View', 'SecurityProfiles.View', 'Users.View'], tagged),
    role(['MetricsReports.View', 'SecurityProfiles.View', 'Users.View'], tagged),
    role(['AccessMetrics.Dashboards.Access', 'CaseFields.View', 'CaseTemplates.View', 'SecurityProfiles.View', 'Users.View'], tagged),
    role(['AccessMetrics', 'MetricsReports.View', 'SecurityProfiles.View', 'Users.View'], tagged),
    role(['EvaluationForms.View'], { ...tagged, tagRestrictedResources: ['EvaluationForm', 'TestCase'] }),
    beside(['Users.View'], { ...tagged, tagRestrictedResources: ['User'] }, other(['AccessMetrics'])),
    role(['Users.View'], tagged),
    role(['Users.EditPermission', 'Users.View'], { ...tagged, tagRestrictedResources: ['User'] }),
    role(['Users.View'], { ...tagged, tagRestrictedResources: ['Users'] }),
    role(['Users.View'], { ...tagged, tagRestrictedResources: ['Spaceship'], isTemplateOnly: true }),
    role([], { accessControlTags: tagsOf({ b: '2', a: '1' }) }),
    role(['Users.View'], { tagRestrictedResources: ['User'] }),
    role(['Queues.View', 'Users.View'], { tagRestrictedResources: ['Queue', 'User'] }),
    beside(['Users.View'], { ...tagged, tagRestrictedResources: ['User'] }, other(['Users.View'])),
    beside(['Users.View'], {}, other(['Users.View'], { ...tagged, tagRestrictedResources: ['User'] }))),
];
