import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnContactFlowModule, CfnUserHierarchyGroup } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, ConnectInstance, HierarchyGroup, ProfileApplication, ProfileFlowModule, TagRestrictedResource,
} from '../../../src';
import { beyondPermissions } from '../../../src/review/app/beyond-permissions';
import { undeterminedSentences } from '../../../src/review/app/undetermined';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { reportOf } from '../../../src/review/report/report';
import { INSTANCE_ARN, templateOf } from '../support/assembly';
import { REFERRED } from '../support/mutations';
import { shown } from '../support/shown';

const roleWith = (properties: Record<string, unknown>) => (
  templateApp(templateOf([{ id: 'A', permissions: ['Users.View'], properties }], REFERRED), 'template').roles[0]!);
const OPEN = { Ref: 'Open' };
const rows = (PrimaryAttributeValues: unknown) => ({
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: { PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues } },
  },
});

test.each<[Record<string, unknown>, string[]]>([
  [{ Applications: [{ Namespace: OPEN, ApplicationPermissions: ['a'], Type: 'MCP' }] }, ['Applications.Namespace could not be determined: ${Open}.']],
  [{ Applications: [{ Namespace: 'crm', ApplicationPermissions: [OPEN] }] }, ['Applications.ApplicationPermissions of crm could not be determined: ${Open}.']],
  [{ Applications: [{ Namespace: { Ref: 'Usual' }, ApplicationPermissions: ['ACCESS'] }] }, ['Applications.Namespace is shown as usual (default of ${Usual}).']],
  [{ Applications: [{ 'Fn::If': ['Prod', { Namespace: 'crm', ApplicationPermissions: ['ACCESS'] }, { Ref: 'AWS::NoValue' }] }] },
    ['Applications is shown as crm (ACCESS) (if Prod).']],
  [{ TagRestrictedResources: { Ref: 'OpenList' } }, ['TagRestrictedResources could not be determined: ${OpenList}.']],
  [{ TagRestrictedResources: { 'Fn::If': ['Prod', ['User'], { 'Fn::If': ['Test', ['Queue'], { Ref: 'OpenList' }] }] } }, [
    'TagRestrictedResources is shown as User (if Prod).', 'TagRestrictedResources is shown as Queue (unless Prod, if Test).',
    'TagRestrictedResources could not be determined: ${OpenList} (unless Prod, unless Test).',
  ]],
  [{ AllowedAccessControlTags: [{ Key: 'team', Value: OPEN }] }, ['AllowedAccessControlTags.Value of team could not be determined: ${Open}.']],
  [rows([{ AttributeName: OPEN, Values: ['x'] }]), ['PrimaryAttributeValues.AttributeName could not be determined: ${Open}.']],
  [{ Description: OPEN, Tags: [{ Key: OPEN, Value: 'x' }] }, ['Description could not be determined: ${Open}.', 'Tags.Key could not be determined: ${Open}.']],
  [{ SecurityProfileName: OPEN, InstanceArn: OPEN }, [
    'The name could not be determined: comes from parameter Open, which has no default.', 'InstanceArn could not be determined: ${Open}.',
  ]],
  [{ Description: 'known', AllowedAccessControlHierarchyGroupId: { Ref: 'AWS::NoValue' } }, []],
])('%j: what could not be determined is said with what it refers to', (properties, sentences) => {
  expect(undeterminedSentences(roleWith(properties))).toEqual(sentences);
});

test('programs have it value by value', () => {
  const { roles } = JSON.parse(shown(reportOf({
    ...templateApp(templateOf([{
      id: 'A', properties: { AllowedFlowModules: [{ FlowModuleId: { 'Fn::GetAtt': ['Module', 'Id'] } }, { FlowModuleId: { Ref: 'Usual' } }] },
    }], REFERRED), 'template'),
  }), 'json')) as { roles: object[] };
  expect(roles).toMatchObject([{
    flowModules: [{ moduleId: '${Module.Id}' }, { moduleId: 'usual' }],
    undetermined: [
      { property: 'AllowedFlowModules.FlowModuleId', text: '${Module.Id}', refersTo: [{ kind: 'resource', name: 'Module', attribute: 'Id' }] },
      { property: 'AllowedFlowModules.FlowModuleId', text: '${Usual}', shownAs: 'usual', because: 'default of ${Usual}', refersTo: [{ name: 'Usual' }] },
    ],
  }]);
});

test('a review of an app sees what its constructs refer to, and who may use tools of a server whose namespace is a parameter', () => {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, 'Stack');
  new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { enabled: false } }),
    securityProfileName: 'Agent',
    hierarchyAccessControl: { group: HierarchyGroup.fromGroup(new CfnUserHierarchyGroup(stack, 'Group', { instanceArn: INSTANCE_ARN, name: 'Group' })) },
    tagAccessControl: { tags: { team: new CfnParameter(stack, 'Team').valueAsString }, resources: [TagRestrictedResource.USER] },
    flowModules: [ProfileFlowModule.fromModule(new CfnContactFlowModule(stack, 'Module', { instanceArn: INSTANCE_ARN, name: 'Module', content: '{}' }))],
    applications: [ProfileApplication.mcpServer(new CfnParameter(stack, 'Gateway').valueAsString, 'orders')],
  });
  const [{ role }] = readApp(app.synth().directory).roles as [ReturnType<typeof roleWith>];
  expect(Object.fromEntries(beyondPermissions(role))).toEqual({
    'Access-control tags': 'team=${Team}',
    'Restricted by tag': 'User',
    'Hierarchy group': '${Select(3, Split("/", Group))}',
    'Restricted by hierarchy': 'User',
    'Applications': '${Gateway} (orders)',
    'Flow modules': '${Select(3, Split("/", Module))}',
  });
});

test.each([[{ a: 1 }], [5], [[['x']]]])('what is no text on a side of a condition is not known, and no reason to fail: %j', (side) => {
  const app = roleWith({ TagRestrictedResources: [{ 'Fn::If': ['C', side, 'User'] }] });
  expect(app).toBeDefined();
});
