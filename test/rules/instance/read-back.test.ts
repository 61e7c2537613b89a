import type { Access, KnownAccess } from '../../../src/roles/access';
import type { Role, RoleReading } from '../../../src/roles/role';
import { readBack } from '../../../src/rules/instance/read-back';
import type { LiveProfile } from '../../../src/rules/instance-facts';
import { tags } from '../../support/access';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const agents = (...arns: string[]) => arns.map((arn) => ({ arn }));

type Asked = Partial<Role> & Partial<Access> & RoleReading;
type Live = Partial<LiveProfile> & Partial<KnownAccess>;

function judgement(asked: Asked, live: Live | undefined, options: FindOptions = {}) {
  return examined([role(['Users.View'], { name: 'Agent', ...asked })], {
    rules: [readBack],
    facts: facts({ profiles: live ? [liveProfile('Agent', { permissions: ['Users.View'], ...live })] : [] }),
    ...options,
  });
}

function judged(...given: Parameters<typeof judgement>) {
  const { checks, findings } = judgement(...given);
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity }) => severity)];
}

const messages = (...given: Parameters<typeof judgement>) => judgement(...given).findings.map(({ message }) => message);

test('a profile that is as it was asked for is satisfied', () => {
  expect(judged({}, {})).toEqual(['satisfied']);
});

test('permissions that were dropped or added are errors, by name', () => {
  const { findings } = examined([role(['Queues.View', 'Users.View'], { name: 'Agent' })], {
    rules: [readBack], facts: facts({ profiles: [liveProfile('Agent', { permissions: ['Rules.View', 'Users.View'] })] }),
  });
  expect(findings).toMatchObject([{
    rule: 'read-back', severity: 'error', role: 'Stack/Role', permissions: ['Queues.View', 'Rules.View'], message: expect.stringMatching(/ Queues\.View .*Rules\.View,/),
  }]);
});

test('only what differs is told', () => {
  const differing = (...permissions: string[]) => judgement({}, { permissions }).findings.map((finding) => finding.permissions);
  expect(differing('Rules.View', 'Users.View')).toEqual([['Rules.View']]);
  expect(differing()).toEqual([['Users.View']]);
});

test('permissions that were not read are unknown, and so is a profile that could not be looked up', () => {
  expect(judged({}, { permissions: undefined })).toEqual(['unknown', 'warning']);
  expect(judged({}, undefined, { facts: facts() })).toEqual(['unknown', 'warning']);
});

test('a profile that is not there is an error', () => {
  expect(judged({}, undefined)).toEqual(['missing', 'error']);
});

test('applications are compared permission by permission, without regard to order or type', () => {
  const asked = { applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'THIRD_PARTY_APPLICATION' }, { namespace: 'tools', permissions: ['a', 'b'], type: 'MCP' }] };
  expect(judged(asked, { applications: [{ namespace: 'tools', permissions: ['b', 'a'] }, { namespace: 'crm', permissions: ['ACCESS'] }] })).toEqual(['satisfied', 'satisfied']);
  expect(judged(asked, { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] })).toEqual(['satisfied', 'missing', 'error']);
  expect(messages(asked, { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] })).toEqual([expect.stringContaining('a on tools and b on tools')]);
  expect(judged({}, { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] })[1]).toBe('missing');
});

test('tools that CloudFormation lost are told of with the option that has them written, where it is not on', () => {
  const applications = [{ namespace: 'crm', permissions: ['ACCESS'] }, { namespace: 'tools', permissions: ['a'], type: 'MCP' }];
  const isProposed = (asked: Asked, live: Live) => examined([role(['Users.View'], { name: 'Agent', applications, ...asked })], {
    rules: [readBack], facts: facts({ profiles: [liveProfile('Agent', { permissions: ['Users.View'], ...live })] }),
  }).findings.map(({ fix }) => fix.includes('validation.writeWhatCloudFormationCannot'));
  const [tools, crm] = [[applications[1]], [applications[0]]];
  expect(isProposed({}, { applications: crm })).toEqual([true]);
  expect(isProposed({}, { applications: tools })).toEqual([false]);
  expect(isProposed({ writesBeyond: true }, { applications: crm })).toEqual([false]);
});

test('AI agents are compared where they were read', () => {
  expect(judged({ aiAgents: agents('arn:a', 'arn:b') }, { aiAgents: agents('arn:b', 'arn:a') })).toEqual(['satisfied', 'satisfied']);
  expect(messages({ aiAgents: agents('arn:a') }, { aiAgents: agents('arn:b') })).toEqual([expect.stringMatching(/ arn:a .* arn:b,/)]);
  expect(judged({ aiAgents: agents('arn:a') }, {})[1]).toBe('unknown');
  expect(judged({}, {})).toEqual(['satisfied']);
});

test('rows of data tables are compared with the other restrictions', () => {
  const none = { accessControlTags: [], tagRestrictedResources: [], hierarchyRestrictedResources: [] };
  const dataTableAttributes = [{ name: 'region', values: ['emea', 'apac'] }];
  expect(judged({ dataTableAttributes }, { ...none, dataTableAttributes: [{ name: 'region', values: ['apac', 'emea'] }] })).toEqual(['satisfied', 'satisfied']);
  expect(messages({ dataTableAttributes }, none)).toEqual([expect.stringContaining('region apac or emea')]);
});

test('restrictions are compared as a whole', () => {
  const restrictions = { accessControlTags: tags({ team: 'a' }), tagRestrictedResources: ['User'], hierarchyGroupId: 'g', hierarchyRestrictedResources: ['User'] };
  const none = { accessControlTags: [], tagRestrictedResources: [], hierarchyRestrictedResources: [] };
  expect(judged(restrictions, restrictions)).toEqual(['satisfied', 'satisfied']);
  expect(judged({}, none)).toEqual(['satisfied', 'satisfied']);
  expect(messages(restrictions, none)).toEqual([expect.stringMatching(/ User .* User .* g .* team=a\.$/)]);
  expect(messages(restrictions, { ...restrictions, accessControlTags: tags({ team: 'b' }) })).toEqual([expect.stringMatching(/ team=a .* team=b,/)]);
});

test('flow modules are compared by id', () => {
  expect(judged({ flowModules: [{ id: 'm', type: 'MCP' }] }, { flowModules: [{ id: 'm' }] })).toEqual(['satisfied', 'satisfied']);
  expect(judged({ flowModules: [{ id: 'm', type: 'MCP' }] }, { flowModules: [] })[1]).toBe('missing');
});

test('what was not asked for need not be read; what was asked for must be', () => {
  expect(judged({}, {})).toHaveLength(1);
  expect(judged({ hierarchyGroupId: 'g' }, {})).toEqual(['satisfied', 'unknown', 'warning']);
});

test('the profile compared is the stack\'s own', () => {
  const profiles = [liveProfile('Agent', { permissions: [] }), liveProfile('Mine', { permissions: ['Users.View'] })];
  expect(judged({}, undefined, { facts: facts({ profiles }), ownProfiles: new Map([[arnOf('Mine'), 'Stack/Role']]) })).toEqual(['satisfied']);
});
