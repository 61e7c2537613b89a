import { flawsOf, withNamedItems } from '../../../src/review/assembly/shape';
import { cloudformationLimits } from '../../../src/rules/role/cloudformation-limits';
import { find, role } from '../../rules/support/make';

const REQUIRED = { InstanceArn: 'arn', SecurityProfileName: 'Agent' };
const flaws = (properties: Record<string, unknown>) => flawsOf({ ...REQUIRED, ...properties });

test('a profile with everything that the resource type has is right', () => {
  expect(flaws({
    Description: 'Takes contacts',
    Permissions: ['BasicAgentAccess', 3],
    Tags: [{ Key: 'team', Value: 1 }],
    AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }],
    TagRestrictedResources: ['User'],
    AllowedAccessControlHierarchyGroupId: 'g',
    HierarchyRestrictedResources: ['User'],
    Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'MCP' }],
    AllowedFlowModules: [{ FlowModuleId: 'm', Type: 'MCP' }],
    GranularAccessControlConfiguration: {
      DataTableAccessControlConfiguration: {
        PrimaryAttributeAccessControlConfiguration: {
          PrimaryAttributeValues: [{ AccessType: 'ALLOW', AttributeName: 'site', Values: ['north'] }],
        },
      },
    },
  })).toEqual([]);
});

test.each([
  ['TagRestrictedResource', 'TagRestrictedResources'],
  ['permissions', 'Permissions'],
  ['AllowedAccessControlTag', 'AllowedAccessControlTags'],
  ['HierarchyRestrictedResource', 'HierarchyRestrictedResources'],
  ['Aplications', 'Applications'],
])('%s is taken for %s', (name, meant) => {
  expect(flaws({ [name]: ['x'] })).toEqual([`"${name}" is no property of a security profile (${meant} is meant)`]);
});

test('a property that is like no other is said without a guess, and what is given already is not meant', () => {
  expect(flaws({ Color: 'x', Name: 'x' })).toEqual(['"Color" is no property of a security profile', '"Name" is no property of a security profile']);
  expect(flawsOf({ InstanceArn: 'arn', Name: 'x' })).toEqual(['"Name" is no property of a security profile (SecurityProfileName is meant)']);
});

test('properties of items and of what is in other properties are judged too', () => {
  expect(flaws({
    Applications: [{ Namespace: 'crm', Permissions: ['ACCESS'] }],
    AllowedAccessControlTags: [{ key: 'team', Value: 'a' }],
    GranularAccessControlConfiguration: { DataTableAccessControl: {} },
  })).toEqual([
    '"key" is no property of item 1 of AllowedAccessControlTags (Key is meant)',
    'item 1 of AllowedAccessControlTags has no Key',
    '"Permissions" is no property of item 1 of Applications (ApplicationPermissions is meant)',
    '"DataTableAccessControl" is no property of GranularAccessControlConfiguration (DataTableAccessControlConfiguration is meant)',
  ]);
});

test('an item without the member that says what it is lacks it, whether the schema requires that or not', () => {
  expect(flaws({ Applications: [{ ApplicationPermissions: ['ACCESS'] }], AllowedFlowModules: [{ Type: 'MCP' }], Tags: [{ Value: 'a' }] })).toEqual([
    'item 1 of AllowedFlowModules has no FlowModuleId', 'item 1 of Applications has no Namespace', 'item 1 of Tags has no Key',
  ]);
});

test.each([
  [{ Permissions: 'BasicAgentAccess' }, 'Permissions must be a list, not the text "BasicAgentAccess"'],
  [{ Description: ['x'] }, 'Description must be a text, not the list ["x"]'],
  [{ Description: { text: 'x' } }, 'Description must be a text, not the object {text: "x"}'],
  [{ Tags: { team: 'a' } }, 'Tags must be a list, not the object {team: "a"}'],
  [{ TagRestrictedResources: null }, 'TagRestrictedResources must be a list, not null'],
  [{ Applications: ['crm'] }, 'item 1 of Applications must be an object, not the text "crm"'],
  [{ Permissions: [['a']] }, 'item 1 of Permissions must be a text, not the list ["a"]'],
  [{ SecurityProfileArn: 'arn' }, 'SecurityProfileArn is set by Connect'],
])('%j is of another type', (properties, flaw) => {
  expect(flaws(properties)).toEqual([flaw]);
});

test('what only the deployment knows may be anything, and of a condition both sides are judged', () => {
  expect(flaws({ Permissions: { Ref: 'Names' }, Description: { 'Fn::Sub': '${A}' }, Applications: [{ Ref: 'App' }, { Namespace: { Ref: 'A' } }], Tags: { Ref: 'AWS::NoValue' } })).toEqual([]);
  expect(flaws({ Permissions: { 'Fn::If': ['Large', 'Users.View', { Ref: 'AWS::NoValue' }] } })).toEqual(['Permissions must be a list, not the text "Users.View"']);
});

test('names of others are shown as what they are', () => {
  expect(flaws({ ['__proto__x\u001b']: 1, constructor: 1 })).toEqual([
    '"__proto__x\\u001b" is no property of a security profile', '"constructor" is no property of a security profile',
  ]);
});

test('properties that are none are told', () => {
  expect(flawsOf('x')).toEqual(['Properties must be an object, not the text "x"']);
  expect(flawsOf(undefined)).toEqual([]);
});

test('an item that lacks its name has one to be shown by', () => {
  expect(withNamedItems({ Applications: [{ AppName: 'crm' }, 'erp', { Namespace: 'x' }, { Ref: 'App' }], Permissions: ['a'] })).toEqual({
    Applications: [{ AppName: 'crm', Namespace: '(without Namespace)' }, { Namespace: 'erp' }, { Namespace: 'x' }, { Ref: 'App' }],
    Permissions: ['a'],
  });
  expect(withNamedItems({ Applications: { AppName: 'crm' } })).toEqual({ Applications: [{ AppName: 'crm', Namespace: '(without Namespace)' }] });
  expect(withNamedItems({ Applications: { 'Fn::If': ['A', [], []] } })).toEqual({ Applications: { 'Fn::If': ['A', [], []] } });
});

describe('a value of which the schema lists all', () => {
  const withAccessType = (...types: unknown[]) => ({
    GranularAccessControlConfiguration: {
      DataTableAccessControlConfiguration: {
        PrimaryAttributeAccessControlConfiguration: {
          PrimaryAttributeValues: types.map((AccessType) => ({ AccessType, AttributeName: 'site', Values: ['north'] })),
        },
      },
    },
  });

  test.each(['DENY', 'allow', ''])('is another one: %j', (type) => {
    expect(flaws(withAccessType('ALLOW', type))).toEqual([`AccessType of item 2 of PrimaryAttributeValues must be ALLOW, not "${type}"`]);
  });

  test('is judged in what a condition gives, and not where only the deployment knows it', () => {
    expect(flaws(withAccessType({ 'Fn::If': ['Strict', 'DENY', 'ALLOW'] }))).toEqual([
      'AccessType of item 1 of PrimaryAttributeValues must be ALLOW, not "DENY"',
    ]);
    expect(flaws(withAccessType({ Ref: 'Type' }, '{{resolve:ssm:type}}', { Ref: 'AWS::NoValue' }))).toEqual([]);
  });

  test('is judged once: what a role has as well, with its limits', () => {
    const wrong = { Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'SAAS' }], AllowedFlowModules: [{ FlowModuleId: 'm', Type: 'SAAS' }] };
    expect(flaws(wrong)).toEqual([]);
    const given = { applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'SAAS' }], flowModules: [{ id: 'm', type: 'SAAS' }] };
    expect(find(cloudformationLimits, role([], given)).map(({ message }) => message)).toEqual([
      expect.stringContaining('SAAS'), expect.stringContaining('SAAS'),
    ]);
  });
});
