import { examined, facts, find, role } from './support/make';
import type { Access } from '../../src/roles/access';
import { unresolvedValue } from '../../src/roles/access/unresolved';
import { missingApplication } from '../../src/rules/instance/missing-application';
import { missingFlowModule } from '../../src/rules/instance/missing-flow-module';
import { missingHierarchyGroup } from '../../src/rules/instance/missing-hierarchy-group';
import type { InstanceFacts } from '../../src/rules/instance-facts';
import { applicationWithoutCcp } from '../../src/rules/role/application-without-ccp';
import { cloudformationLimits } from '../../src/rules/role/cloudformation-limits';
import { emptyRole } from '../../src/rules/role/empty-role';
import { hierarchyBasedLeak } from '../../src/rules/role/hierarchy-based-leak';
import { tagBasedLeak } from '../../src/rules/role/tag-based-leak';
import type { InstanceRule, RoleRule } from '../../src/rules/rule';

const OPEN = unresolvedValue({ Ref: 'Open' });
const LIST = unresolvedValue({ Ref: 'List' }, { isList: true });
const taken = (as: unknown) => unresolvedValue({ Ref: 'Usual' }, { taken: { as, because: 'default of ${Usual}' } });
const onlyIf = (as: unknown) => unresolvedValue({ 'Fn::If': [] }, { taken: { as, because: 'if Prod', isOptional: true } });
const TAG = { key: 'team', value: 'sales' };

const messages = (rule: RoleRule, access: Partial<Access>, permissions: string[] = []) => (
  find(rule, role(permissions, access)).map(({ message }) => message));

test.each<[string, RoleRule, Partial<Access>, string[]]>([
  ['limits', cloudformationLimits, {
    accessControlTags: [{ key: OPEN, value: OPEN }, LIST],
    tagRestrictedResources: [LIST],
    hierarchyGroupId: OPEN,
    hierarchyRestrictedResources: [OPEN],
    applications: [{ namespace: OPEN, permissions: [OPEN], type: OPEN }, { namespace: 'crm', permissions: ['orders'], type: OPEN }, OPEN, LIST],
    flowModules: [{ id: OPEN, type: OPEN }, LIST],
    dataTableAttributes: [{ name: OPEN, values: [OPEN] }, { name: 'site', values: [LIST] }, LIST],
  }, []],
  ['how many there are, of which a condition decides', cloudformationLimits, {
    accessControlTags: Array.from({ length: 5 }, (_, index) => onlyIf({ ...TAG, key: `k${index}` })),
  }, []],
  ['what is listed on both sides of a condition', cloudformationLimits, { tagRestrictedResources: [onlyIf('User'), onlyIf('User')] }, []],
  ['a type that may be MCP', applicationWithoutCcp, { applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: OPEN }, LIST] }, []],
  ['an application', emptyRole, { applications: [OPEN] }, []],
  ['resources that tags may restrict', tagBasedLeak, { accessControlTags: [TAG], tagRestrictedResources: [LIST] }, ['SecurityProfiles.Edit', 'Users.View']],
  ['tags', tagBasedLeak, { accessControlTags: [LIST], tagRestrictedResources: ['User'] }, ['Users.View']],
  ['other resources that tags may restrict', tagBasedLeak, { accessControlTags: [TAG], tagRestrictedResources: ['User', OPEN] }, ['Users.EditPermission', 'Users.View']],
  ['a group', hierarchyBasedLeak, { hierarchyGroupId: OPEN, hierarchyRestrictedResources: ['User'] }, ['Users.View']],
  ['resources that the hierarchy may restrict', hierarchyBasedLeak, { hierarchyRestrictedResources: [LIST] }, ['Users.View']],
])('what only the deployment knows neither passes nor fails: %s', (_, rule, access, permissions) => {
  expect(messages(rule, access, permissions)).toEqual([]);
});

test.each<[string, RoleRule, Partial<Access>, RegExp[]]>([
  ['the type of an application whose namespace is not known', cloudformationLimits, {
    applications: [{ namespace: OPEN, permissions: ['ACCESS'], type: 'CRM' }, { namespace: OPEN, permissions: ['READ'] }],
  }, [/\$\{Open\} has the type "CRM"/, /\$\{Open\} is granted "READ"/]],
  ['the value of a tag whose key is not known', cloudformationLimits, { accessControlTags: [{ key: OPEN, value: 'v'.repeat(257) }] }, [/"\$\{Open\}" has 257 /]],
  ['too many items, one of which is not known', cloudformationLimits, {
    tagRestrictedResources: [...Array.from({ length: 10 }, (_, index) => `r${index}`), OPEN],
  }, [/ 11 resources /]],
  ['the default of a parameter', cloudformationLimits, { hierarchyGroupId: taken('a group') }, [/"a group" is not the id/]],
  ['an item that a condition decides on', cloudformationLimits, { flowModules: [onlyIf({ id: '' })] }, [/ 0 characters/]],
  ['an application whose namespace is not known', applicationWithoutCcp, { applications: [{ namespace: OPEN, permissions: ['ACCESS'] }] }, [/\$\{Open\}/]],
  ['a literal in the form of a reference', cloudformationLimits, { hierarchyGroupId: '${Group}' }, [/"\$\{Group\}" is not the id/]],
])('what is known is judged: %s', (_, rule, access, expected) => {
  expect(messages(rule, access)).toEqual(expected.map((text) => expect.stringMatching(text)));
});

test('a companion that may restrict a resource does not defeat what restricts it', () => {
  const closed = role(['Users.View'], { id: 'Closed', accessControlTags: [TAG], tagRestrictedResources: ['User'], heldTogetherWith: ['Other'] });
  const other = (access: Partial<Access>) => examined([closed, role(['Users.View'], { id: 'Other', ...access })], { rules: [tagBasedLeak] }).findings.length;
  expect([other({ accessControlTags: [TAG], tagRestrictedResources: [LIST] }), other({})]).toEqual([0, 1]);
});

test.each<[string, InstanceRule, Partial<Access>, Partial<InstanceFacts>]>([
  ['an application', missingApplication, { applications: [{ namespace: OPEN, permissions: ['ACCESS'] }] }, { applicationNamespaces: ['crm'] }],
  ['a flow module', missingFlowModule, { flowModules: [{ id: OPEN }] }, { flowModules: ['module'] }],
  ['a hierarchy group', missingHierarchyGroup, { hierarchyGroupId: OPEN }, { hierarchyGroups: ['north'] }],
])('nobody can tell whether an instance has %s that only the deployment knows', (_, rule, access, known) => {
  const { checks, findings } = examined([role([], { name: 'Agent', ...access })], { rules: [rule], facts: facts(known) });
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
  expect(findings).toMatchObject([{ message: expect.stringContaining('${Open}') }]);
});
