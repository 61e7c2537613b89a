import { CfnParameter, Fn } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile, CfnUserHierarchyGroup } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, ChannelsAndFlowsPermissions, DataTableAccess, HierarchyGroup, HierarchyRestrictedResource, PermissionSet,
  ProfileApplication, ProfileAiAgent, ProfileFlowModule, RoutingPermissions, SecurityProfile, TagRestrictedResource, UsersPermissions,
} from '../../../src';
import { shownAccess } from '../../../src/roles/access';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../../support/roles-app';
import { saidOfProfile } from '../support/synthesis';

const USERS_AND_QUEUES = PermissionSet.of(UsersPermissions.USERS_VIEW, RoutingPermissions.QUEUES_VIEW);

function everything() {
  const { stack, instance } = rolesStack();
  new SecurityProfile(stack, 'Team', {
    instance,
    securityProfileName: 'Team',
    permissions: USERS_AND_QUEUES,
    tagAccessControl: {
      tags: { team: 'sales', country: 'DE' },
      resources: [TagRestrictedResource.USER, TagRestrictedResource.QUEUE, TagRestrictedResource.USER],
    },
    hierarchyAccessControl: { group: HierarchyGroup.fromId('group-1') },
    applications: [ProfileApplication.thirdParty('com.example.orders'), ProfileApplication.mcpServer('tools', 'refund', 'lookup')],
    flowModules: [ProfileFlowModule.fromId('module-1')],
    dataTableAccess: [DataTableAccess.allow('region', 'EMEA', 'APAC')],
  });
  return stack;
}

test('everything that a profile can hold is in its resource', () => {
  expect(profilesOf(everything()).Team.Properties).toEqual({
    InstanceArn: INSTANCE_ARN,
    SecurityProfileName: 'Team',
    Permissions: ['Queues.View', 'Users.View'],
    AllowedAccessControlTags: [{ Key: 'country', Value: 'DE' }, { Key: 'team', Value: 'sales' }],
    TagRestrictedResources: ['Queue', 'User'],
    AllowedAccessControlHierarchyGroupId: 'group-1',
    HierarchyRestrictedResources: ['User'],
    Applications: [
      { Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] },
      { Namespace: 'tools', ApplicationPermissions: ['lookup', 'refund'], Type: 'MCP' },
    ],
    AllowedFlowModules: [{ FlowModuleId: 'module-1', Type: 'MCP' }],
    GranularAccessControlConfiguration: {
      DataTableAccessControlConfiguration: {
        PrimaryAttributeAccessControlConfiguration: {
          PrimaryAttributeValues: [{ AccessType: 'ALLOW', AttributeName: 'region', Values: ['APAC', 'EMEA'] }],
        },
      },
    },
  });
});

test('the validation is told of it as well', () => {
  const stack = everything();
  const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::Connect::SecurityProfile'));
  for (const type of ['Custom::ConnectSecurityProfileValidation', 'Custom::ConnectSecurityProfileReadBack']) {
    Template.fromStack(stack).hasResourceProperties(type, {
      Details: {
        [logicalId]: {
          AllowedAccessControlTags: [{ Key: 'country', Value: 'DE' }, { Key: 'team', Value: 'sales' }],
          TagRestrictedResources: ['Queue', 'User'],
          AllowedAccessControlHierarchyGroupId: 'group-1',
          HierarchyRestrictedResources: ['User'],
          PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['APAC', 'EMEA'] }],
          Applications: [
            { Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] },
            { Namespace: 'tools', ApplicationPermissions: ['lookup', 'refund'], Type: 'MCP' },
          ],
          AllowedFlowModules: [{ FlowModuleId: 'module-1', Type: 'MCP' }],
        },
      },
    });
  }
});

describe('AI agents', () => {
  const [BILLING, TRAVEL] = ['billing', 'travel'].map((name) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`);
  const aiAgents = [TRAVEL, BILLING, TRAVEL].map((arn) => ProfileAiAgent.thirdParty(arn));

  test('are for the validation to write, each once; the resource has no words for them', () => {
    const { app, stack, instance } = rolesStack({ validation: { writeWhatCloudFormationCannot: true } });
    new SecurityProfile(stack, 'Team', { instance, securityProfileName: 'Team', permissions: USERS_AND_QUEUES, aiAgents });
    expect(() => app.synth()).not.toThrow();
    expect(Object.keys(profilesOf(stack).Team.Properties).sort()).toEqual(['InstanceArn', 'Permissions', 'SecurityProfileName']);
    const after = Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileReadBack'))[0];
    expect(Object.values(after.Properties.Details)).toEqual([{ AllowedAIAgents: [{ Arn: BILLING, Type: 'THIRD_PARTY' }, { Arn: TRAVEL, Type: 'THIRD_PARTY' }] }]);
  });

  test('fail the synthesis where nobody writes them', () => {
    expect(saidOfProfile({ permissions: USERS_AND_QUEUES, aiAgents }).error?.replace(/\s+/g, ' '))
      .toMatch(/error beyond-cloudformation .* 2 AI agents.*validation\.writeWhatCloudFormationCannot/);
  });
});

test('a profile that holds permissions only says nothing else', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  expect(Object.keys(profilesOf(stack).Agent.Properties).sort()).toEqual(['InstanceArn', 'Permissions', 'SecurityProfileName']);
  const validation = Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileValidation'))[0];
  expect(validation.Properties).not.toHaveProperty('Details');
});

test('a hierarchy group of the same app is known at deployment, and known to be there before', () => {
  const { app, stack, instance } = rolesStack();
  const group = new CfnUserHierarchyGroup(stack, 'Group', { instanceArn: INSTANCE_ARN, name: 'Sales' });
  new SecurityProfile(stack, 'Team', {
    instance, securityProfileName: 'Team', permissions: USERS_AND_QUEUES, hierarchyAccessControl: { group: HierarchyGroup.fromGroup(group) },
  });
  expect(() => app.synth()).not.toThrow();
  expect(profilesOf(stack).Team.Properties.AllowedAccessControlHierarchyGroupId).toEqual({
    'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Group' }] }],
  });
});

test.each([
  ['five access control tags', { tagAccessControl: { tags: { a: '1', b: '2', c: '3', d: '4', e: '5' }, resources: [TagRestrictedResource.USER] } },
    / 5 access control tags/],
  ['a hierarchy resource other than User', { hierarchyAccessControl: { group: HierarchyGroup.fromId('g'), resources: [HierarchyRestrictedResource.custom('Queue')] } },
    / "Queue" /],
  ['an application without namespace', { applications: [ProfileApplication.thirdParty('')] }, / namespace "" /],
  ['an MCP server without tools', { applications: [ProfileApplication.mcpServer('tools')] }, / server tools /],
  ['51 tools of an MCP server', { applications: [ProfileApplication.mcpServer('tools', ...Array.from({ length: 51 }, (_, index) => `tool${index}`))] },
    / 51 .* tools/],
  ['eleven flow modules', { flowModules: [...'abcdefghijk'].map(ProfileFlowModule.fromId) }, / 11 flow modules/],
  ['eleven resources restricted by tags', {
    tagAccessControl: { tags: { a: '1' }, resources: [...'abcdefghijk'].map(TagRestrictedResource.custom) },
  }, / 11 resources/],
])('%s fail the synthesis', (_, props, what) => {
  const [, told] = saidOfProfile({ permissions: USERS_AND_QUEUES, ...props }).error!.split('error cloudformation-limits ');
  expect(told).toMatch(what);
});

test('what shows everything in spite of tags is warned of', () => {
  const { warnings } = saidOfProfile({
    permissions: USERS_AND_QUEUES.plus(ChannelsAndFlowsPermissions.FLOWS_VIEW),
    tagAccessControl: { tags: { team: 'sales' }, resources: [TagRestrictedResource.USER] },
  });
  expect(warnings).toEqual([expect.stringMatching(/^ContactFlows\.View .*cdk-connect-security-profiles:tag-based-leak/)]);
});

test.each([
  ['more attributes of data tables than it takes', [...'abcdef'].map((attribute) => DataTableAccess.allow(attribute, '1')), / 6 attributes /],
  ['more values than it takes', [DataTableAccess.allow('region', 'a', 'b', 'c')], / 3 values .* region/],
  ['no value', [DataTableAccess.allow('region')], / region .* no /],
  ['an empty value', [DataTableAccess.allow('region', '')], / region .* empty /],
  ['an attribute without a name', [DataTableAccess.allow('', 'a')], / "" .* 0 /],
])('what CloudFormation refuses is found: %s', (_, dataTableAccess, expected) => {
  const [, told] = saidOfProfile({ permissions: USERS_AND_QUEUES, dataTableAccess }).error!.replace(/\s+/g, ' ').split('error cloudformation-limits ');
  expect(told).toMatch(expected);
});

test('what is given twice is there once, in the order of its keys', () => {
  const { stack, instance } = rolesStack();
  const twice = <T>(...items: T[]): T[] => [...items, ...items];
  new SecurityProfile(stack, 'Team', {
    instance,
    securityProfileName: 'Team',
    permissions: USERS_AND_QUEUES,
    applications: twice(ProfileApplication.thirdParty('orders'), ProfileApplication.mcpServer('mails', 'send', 'read')),
    flowModules: [...twice(ProfileFlowModule.fromId('b'), ProfileFlowModule.fromId('a')), ProfileFlowModule.fromArn(`${INSTANCE_ARN}/flow-module/a`)],
    dataTableAccess: twice(DataTableAccess.allow('region', 'EMEA', 'APAC'), DataTableAccess.allow('country', 'DE')),
  });
  const { Applications, AllowedFlowModules, GranularAccessControlConfiguration } = profilesOf(stack).Team.Properties;
  expect(Applications.map(({ Namespace }: any) => Namespace)).toEqual(['mails', 'orders']);
  expect(AllowedFlowModules.map(({ FlowModuleId }: any) => FlowModuleId)).toEqual(['a', 'b']);
  const { PrimaryAttributeAccessControlConfiguration } = GranularAccessControlConfiguration.DataTableAccessControlConfiguration;
  expect(PrimaryAttributeAccessControlConfiguration.PrimaryAttributeValues.map(({ AttributeName }: any) => AttributeName)).toEqual(['country', 'region']);
});

test.each([
  ['an application', { applications: [ProfileApplication.mcpServer('mails', 'send'), ProfileApplication.mcpServer('mails', 'read')] },
    'The application "mails" was given twice: ["MCP",["send"]] and ["MCP",["read"]]. Give it once, with all that holders may do.'],
  ['a data table attribute', { dataTableAccess: [DataTableAccess.allow('region', 'EMEA'), DataTableAccess.allow('region', 'APAC')] },
    'The data table attribute "region" was given twice: ["EMEA"] and ["APAC"].'],
])('%s with different content is refused', (_, props, message) => {
  expect(() => saidOfProfile({ permissions: USERS_AND_QUEUES, ...props })).toThrow(message);
});

test('a hierarchy group or flow module of another instance is an error', () => {
  const other = INSTANCE_ARN.replace('us-east-1', 'eu-west-2');
  const { error } = saidOfProfile({
    permissions: USERS_AND_QUEUES,
    hierarchyAccessControl: { group: HierarchyGroup.fromArn(`${other}/agent-group/1`) },
    flowModules: [ProfileFlowModule.fromArn(`${INSTANCE_ARN}/flow-module/1`), ProfileFlowModule.fromArn(`${other}/flow-module/2`)],
  });
  expect(error?.match(/error instance-environment /g)).toHaveLength(2);
  expect(error).toContain(`${other}/agent-group/1`);
  expect(error).toContain(`${other}/flow-module/2`);
  expect(error).not.toContain(`${INSTANCE_ARN}/flow-module/1`);
});

test('an empty hierarchy group is written as it was given, and taken for none', () => {
  const { stack, instance } = rolesStack();
  const profile = new SecurityProfile(stack, 'Team', { instance, securityProfileName: 'Team', permissions: USERS_AND_QUEUES });
  const resource = profile.node.findChild('Resource') as CfnSecurityProfile;
  resource.allowedAccessControlHierarchyGroupId = '';
  expect(profile._role().access.hierarchyGroupId).toBeUndefined();
  expect(profilesOf(stack).Team.Properties).toMatchObject({ AllowedAccessControlHierarchyGroupId: '' });
});

test('what only the deployment knows is carried with what it refers to, whoever wrote it', () => {
  const { stack, instance } = rolesStack();
  const group = new CfnUserHierarchyGroup(stack, 'Group', { instanceArn: INSTANCE_ARN, name: 'Group' });
  const agent = new CfnParameter(stack, 'Agent');
  const profile = new SecurityProfile(stack, 'Team', {
    instance,
    securityProfileName: 'Team',
    permissions: USERS_AND_QUEUES,
    hierarchyAccessControl: { group: HierarchyGroup.fromGroup(group) },
    aiAgents: [ProfileAiAgent.thirdParty(agent.valueAsString)],
  });
  const resource = profile.node.findChild('Resource') as CfnSecurityProfile;
  resource.granularAccessControlConfiguration = Fn.conditionIf('IsProduction', 'some rows', 'all rows');
  const { access } = profile._role();

  expect(access).toMatchObject({
    hierarchyGroupId: { refersTo: [{ kind: 'resource', name: 'Group' }] },
    aiAgents: [{ arn: { written: agent.valueAsString, refersTo: [{ kind: 'resource', name: 'Agent' }] }, type: 'THIRD_PARTY' }],
    dataTableAttributes: [{ isList: true, refersTo: [{ kind: 'condition', name: 'IsProduction' }] }],
  });
  expect(shownAccess(access)).toMatchObject({
    hierarchyGroupId: '${Select(3, Split("/", Group))}', dataTableAttributes: [{ name: '${If(IsProduction, "some rows", "all rows")}', values: [] }],
  });
});

test('what an aspect lists twice is there twice for the rules', () => {
  const { stack, instance } = rolesStack();
  const profile = new SecurityProfile(stack, 'Team', { instance, securityProfileName: 'Team', permissions: USERS_AND_QUEUES });
  const resource = profile.node.findChild('Resource') as CfnSecurityProfile;
  resource.allowedAccessControlTags = [{ key: 'team', value: 'a' }, { key: 'team', value: 'b' }];
  resource.tagRestrictedResources = ['User', 'User'];

  expect(profile._role().access).toMatchObject({
    accessControlTags: [{ key: 'team', value: 'a' }, { key: 'team', value: 'b' }], tagRestrictedResources: ['User', 'User'],
  });
});
