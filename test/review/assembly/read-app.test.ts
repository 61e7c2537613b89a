import { join } from 'node:path';
import { App, CfnOutput, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { CfnSecurityProfile, CfnUser } from 'aws-cdk-lib/aws-connect';
import {
  AgentProfile, AnalyticsPermissions, CasesPermissions, ConnectInstance, Permission, PermissionSet, ProfileRule, RoutingPermissions,
  SecurityProfile, SupervisorProfile,
} from '../../../src';
import { encode } from '../../../src/permissions/compact';
import { readApp } from '../../../src/review/assembly/read-app';
import { itemsOf, partOf, shownAccess } from '../../../src/roles/access';
import type { Role } from '../../../src/roles/role';
import { INSTANCE_ARN, templateOf, write, writeAssembly } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

function synthesized(define: (app: App) => void) {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  define(app);
  app.synth();
  return readApp(join(directory.path, 'cdk.out'));
}

describe('an app of this library', () => {
  const app = () => synthesized((root) => {
    const stack = new Stack(root, 'ContactCenter');
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', except: PermissionSet.of(RoutingPermissions.QUICK_CONNECTS_VIEW) });
    new SupervisorProfile(stack, 'Supervisor', {
      instance,
      securityProfileName: 'Supervisor',
      description: 'Leads a team',
      additional: PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, Permission.custom('Brand.New')),
      heldTogetherWith: [agent],
      waivers: [{ rule: ProfileRule.CUSTOM_PERMISSION, reason: 'announced for next month' }],
      tags: { team: 'billing' },
    });
    new SecurityProfile(stack, 'Cases', {
      instance, securityProfileName: 'Cases', permissions: PermissionSet.of(CasesPermissions.CASES_VIEW).withDependencies(),
    });
    new CfnUser(stack, 'User', {
      instanceArn: INSTANCE_ARN, username: 'agent', routingProfileArn: 'arn', securityProfileArns: [agent.securityProfileArn], phoneConfig: {},
    });
    new CfnOutput(stack, 'AgentArn', { value: agent.securityProfileArn });
  });

  test('has its roles by construct path, with what the metadata tells', () => {
    const { roles } = app();
    expect(roles.map(({ role, kind, stack }) => [role.id, role.name, kind, stack])).toEqual([
      ['ContactCenter/Agent', 'Agent', 'AgentProfile', 'ContactCenter'],
      ['ContactCenter/Cases', 'Cases', 'SecurityProfile', 'ContactCenter'],
      ['ContactCenter/Supervisor', 'Supervisor', 'SupervisorProfile', 'ContactCenter'],
    ]);
    expect(roles[0]!.except).toEqual(['TransferDestinations.View']);
    expect(roles[2]!.role).toMatchObject({
      instance: INSTANCE_ARN,
      description: 'Leads a team',
      customPermissions: ['Brand.New'],
      heldTogetherWith: ['ContactCenter/Agent'],
      waivers: [{ rule: 'custom-permission', reason: 'announced for next month' }],
      tags: { team: 'billing' },
    });
  });

  test('says of each permission why the role has it', () => {
    const { roles } = app();
    const [, cases, supervisor] = roles;
    expect(supervisor!.origins.get('BasicAgentAccess')).toEqual({ kind: 'preset', text: 'from SupervisorProfile' });
    expect(supervisor!.origins.get('AccessMetrics.HistoricalMetrics.Access')).toEqual({ kind: 'addition', text: 'added' });
    expect(cases!.origins.get('Cases.View')).toEqual({ kind: 'listed', text: 'listed' });
    expect(cases!.origins.get('CustomerProfiles.View')).toEqual({ kind: 'dependency', text: 'needed by Cases.View' });
  });

  test('knows who refers to a profile, the library\'s own resources aside', () => {
    expect(app().roles[0]!.referrers).toEqual(['User', 'output AgentArn']);
  });

  test('has the settings of its validation', () => {
    expect(app().validations).toEqual([{ stack: 'ContactCenter', instance: INSTANCE_ARN, severities: { severities: {} }, ofProfiles: new Map(), lockOutReason: undefined }]);
  });
});

test('a stack without resources has no roles, and the others of its app are read', () => {
  const app = synthesized((root) => {
    new Stack(root, 'Empty');
    const stack = new Stack(root, 'ContactCenter');
    new AgentProfile(stack, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Agent' });
  });
  expect(app.roles.map(({ role }) => role.id)).toEqual(['ContactCenter/Agent']);
});

test('plain resources are read in stages and nested stacks, equal logical ids told apart', () => {
  const profile = (scope: Stack) => new CfnSecurityProfile(scope, 'Plain', {
    instanceArn: INSTANCE_ARN, securityProfileName: `${scope.node.id} role`, permissions: ['Users.View', 'BasicAgentAccess', 'Users.View'],
  });
  const { roles } = synthesized((root) => {
    const stack = new Stack(new Stage(root, 'Prod'), 'Center');
    profile(stack);
    profile(new NestedStack(new NestedStack(stack, 'Outer'), 'Inner'));
  });
  expect(roles.map(({ role, stack }) => [role.id, role.name, stack])).toEqual([
    ['Prod/Center/Plain', 'Center role', 'Prod/Center'],
    ['Prod/Center/Outer/Inner/Plain', 'Inner role', 'Prod/Center/Outer/Inner'],
  ]);
  expect(roles[0]!.role.permissions).toEqual(['BasicAgentAccess', 'Users.View']);
});

test('metadata in the manifest itself is read as well, as older versions of the CDK write it', () => {
  const out = writeAssembly(join(directory.path, 'old.out'), [{ id: 'Agent', metadata: { kind: 'AgentProfile', preset: encode(['BasicAgentAccess']) } }]);
  write(out, 'manifest.json', {
    artifacts: {
      Stack: {
        type: 'aws:cloudformation:stack',
        properties: { templateFile: 'Stack.template.json' },
        metadata: {
          '/Stack/Agent': [{ type: 'cdk-connect-security-profiles:role', data: { kind: 'AgentProfile', preset: encode(['BasicAgentAccess']) } }],
          '/Stack/Agent/Resource': [{ type: 'aws:cdk:logicalId', data: 'Agent0A1B2C3D' }],
        },
      },
    },
  });
  expect(readApp(out).roles[0]).toMatchObject({ kind: 'AgentProfile', role: { id: 'Stack/Agent' } });
});

test('a template by itself has logical ids, and construct paths where the CDK wrote them into it', () => {
  const template = templateOf([{ id: 'Plain' }, { id: 'Agent', attributes: { Metadata: { 'aws:cdk:path': 'Center/Agent/Resource' } } }]);
  const { roles } = readApp(write(directory.path, 'my template.json', template));
  expect(roles.map(({ role }) => role.id).sort()).toEqual(['Center/Agent', 'Plain0A1B2C3D']);
});

test('waivers are known from a deployed template, which has no reasons', () => {
  const validation = {
    Type: 'Custom::ConnectSecurityProfileValidation',
    Properties: { InstanceArn: INSTANCE_ARN, Rules: { drift: 'off', nonsense: 'loud' }, Waivers: { ['Agent0A1B2C3D']: ['instance-feature:Cases.View', 'legacy-name'] } },
  };
  const app = readApp(write(directory.path, 'deployed.json', { TemplateBody: templateOf([{ id: 'Agent' }], { Resources: { Validation: validation } }) }));
  const reason = expect.stringContaining('does not have the reason');
  expect(app.roles[0]!.role.waivers).toEqual([{ rule: 'instance-feature', permission: 'Cases.View', reason }, { rule: 'legacy-name', reason }]);
  expect(app.validations[0]!.severities).toEqual({ severities: { drift: 'off' } });
});

test('two roles that claim the same path stay apart', () => {
  const path = { Metadata: { 'aws:cdk:path': 'Center/Agent/Resource' } };
  const { roles } = readApp(write(directory.path, 't.json', templateOf([{ id: 'A', attributes: path }, { id: 'B', attributes: path }])));
  expect(roles.map(({ role }) => role.id)).toEqual(['Center/Agent', 'Center/Agent (2)']);
});

test('everything that narrows or widens a profile is read', () => {
  const properties = {
    AllowedAccessControlTags: [{ Key: 'team', Value: 'billing' }],
    TagRestrictedResources: ['User'],
    AllowedAccessControlHierarchyGroupId: 'group-1',
    HierarchyRestrictedResources: ['User'],
    Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' }],
    AllowedFlowModules: [{ FlowModuleId: 'module-1', Type: 'MCP' }],
    Tags: [{ Key: 'owner', Value: 'ops' }],
    GranularAccessControlConfiguration: {
      DataTableAccessControlConfiguration: {
        PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues: [{ AccessType: 'ALLOW', AttributeName: 'site', Values: ['south', 'north'] }] },
      },
    },
  };
  const { roles } = readApp(write(directory.path, 't.json', templateOf([{ id: 'A', properties, attributes: { DeletionPolicy: 'Retain' } }])));
  expect(roles[0]).toMatchObject({
    retained: true,
    role: {
      access: {
        accessControlTags: [{ key: 'team', value: 'billing' }],
        tagRestrictedResources: ['User'],
        hierarchyGroupId: 'group-1',
        hierarchyRestrictedResources: ['User'],
        applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'THIRD_PARTY_APPLICATION' }],
        flowModules: [{ id: 'module-1', type: 'MCP' }],
        dataTableAttributes: [{ name: 'site', values: ['north', 'south'] }],
      },
      tags: { owner: 'ops' },
    },
  });
});

test('a tag without a value is there, with one that the template does not tell', () => {
  const tags = [{ Key: 'team' }, { Key: 'unit', Value: '' }];
  const { role } = readApp(write(directory.path, 't.json', templateOf([{ id: 'A', properties: { AllowedAccessControlTags: tags, Tags: tags } }]))).roles[0]!;
  expect(shownAccess(role.access).accessControlTags).toEqual([{ key: 'team', value: '(not in the template)' }, { key: 'unit', value: '' }]);
  expect(role.tags).toEqual({ team: '(not in the template)', unit: '' });
});

test('AI agents are those that the deployment writes', () => {
  const Details = { Agent0A1B2C3D: { AllowedAIAgents: [{ Arn: 'arn:b', Type: 'THIRD_PARTY' }, { Arn: { Ref: 'Unknown' } }] } };
  const readBack = (Write?: boolean, requested: object = Details) => (
    { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { InstanceArn: INSTANCE_ARN, Details: requested, Write } });
  const whereMade = { Agent0A1B2C3D: { 'Fn::If': ['IsNight', Details.Agent0A1B2C3D, { Ref: 'AWS::NoValue' }] } };
  const roleOf = (resource: object) => readApp(write(directory.path, 't.json', templateOf([{ id: 'Agent' }], { Resources: { After: resource } }))).roles[0]!.role;
  const agentsOf = ({ access }: Role) => shownAccess(access).aiAgents.map(({ arn }) => arn);
  expect(agentsOf(roleOf(readBack(true)))).toEqual(['arn:b', '${Unknown}']);
  expect(agentsOf(roleOf(readBack(true, whereMade)))).toEqual(['arn:b', '${Unknown}']);
  expect(roleOf(readBack(true))).toMatchObject({ reading: { writesBeyond: true } });
  expect(agentsOf(roleOf(readBack()))).toEqual([]);
});

test('AI agents without an ARN are counted, and a list of them that only the deployment knows is carried', () => {
  const accessOf = (AllowedAIAgents: unknown) => readApp(write(directory.path, 't.json', templateOf([{ id: 'Agent' }], {
    Resources: { After: { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { Details: { Agent0A1B2C3D: { AllowedAIAgents } }, Write: true } } },
  }))).roles[0]!.role.access;
  expect(shownAccess(accessOf([{ Type: 'THIRD_PARTY' }, { Arn: 'arn:a' }])).aiAgents.map(({ arn }) => arn)).toEqual(['(not in the template)', 'arn:a']);

  const written = { 'Fn::ImportValue': 'Agents' };
  expect(accessOf(written).aiAgents).toEqual([
    { written, refersTo: [{ kind: 'import', name: 'Agents' }], text: '${ImportValue("Agents")}', isList: true },
  ]);
  expect(shownAccess(accessOf(written)).aiAgents).toEqual([{ arn: '${ImportValue("Agents")}' }]);
});

test('what a profile holds twice is kept for the rules, and what is on either side of a condition is there with the condition', () => {
  const tag = (Value: string) => ({ Key: 'team', Value });
  const accessOf = (value: (list: object[] | string[]) => unknown) => readApp(write(directory.path, 't.json', templateOf([{
    id: 'A',
    properties: {
      AllowedAccessControlTags: value([tag('a'), tag('b')]),
      Applications: [{ Namespace: 'tools', ApplicationPermissions: value(['x', 'x']), Type: 'MCP' }],
    },
  }]))).roles[0]!.role.access;

  expect(accessOf((list) => list)).toMatchObject({
    accessControlTags: [{ key: 'team', value: 'a' }, { key: 'team', value: 'b' }],
    applications: [{ permissions: ['x', 'x'] }],
  });
  const written = (list: unknown[]) => ({ 'Fn::If': ['IsProduction', [list[0]], [list[1]]] });
  const onEitherSide = accessOf(written);
  expect(shownAccess(onEitherSide)).toMatchObject({ accessControlTags: [{ key: 'team', value: 'b' }], applications: [{ permissions: ['x', 'x'] }] });
  expect(itemsOf(partOf('accessControlTags'), onEitherSide)).toEqual(['team=a (if IsProduction)', 'team=b (unless IsProduction)']);
  expect(itemsOf(partOf('applications'), onEitherSide)).toEqual(['tools (x (if IsProduction), x (unless IsProduction))']);
});

test('what only the deployment knows of a profile is carried with what it refers to', () => {
  const properties = {
    AllowedAccessControlHierarchyGroupId: { 'Fn::GetAtt': ['Team', 'Id'] },
    AllowedFlowModules: [{ FlowModuleId: { 'Fn::ImportValue': 'Module' }, Type: 'MCP' }],
    GranularAccessControlConfiguration: { 'Fn::If': ['IsProduction', {}, { Ref: 'AWS::NoValue' }] },
  };
  const { role } = readApp(write(directory.path, 't.json', templateOf([{ id: 'A', properties }]))).roles[0]!;
  expect(role.access).toMatchObject({
    hierarchyGroupId: { refersTo: [{ kind: 'resource', name: 'Team', attribute: 'Id' }] },
    flowModules: [{ id: { refersTo: [{ kind: 'import', name: 'Module' }] }, type: 'MCP' }],
    dataTableAttributes: [{ written: properties.GranularAccessControlConfiguration, isList: true }],
  });
  expect(shownAccess(role.access)).toMatchObject({
    hierarchyGroupId: '${Team.Id}',
    flowModules: [{ id: '${ImportValue("Module")}', type: 'MCP' }],
    dataTableAttributes: [{ name: '${If(IsProduction, {}, AWS::NoValue)}', values: [] }],
  });
});

test('a role knows its template: where it is, or below the revision that it was read of', () => {
  const path = writeAssembly(join(directory.path, 'cdk.out'), [{ id: 'A' }]);
  const file = (...args: Parameters<typeof readApp>) => readApp(...args).roles[0]!.file;
  expect(file(path)).toBe(join(path, 'Stack.template.json'));
  expect(file(path, 'origin/main')).toBe(join('origin/main', 'Stack.template.json'));
  expect(file(join(path, 'Stack.template.json'))).toBe(join(path, 'Stack.template.json'));
});

test('tags that are listed with one key are told as they are listed, because only the last of them counts', () => {
  const listed = (...tags: [unknown, string][]) => {
    const properties = { Tags: tags.map(([Key, Value]) => ({ Key, Value })) };
    const [{ role }] = readApp(write(directory.path, 't.json', templateOf([{ id: 'A', properties }]))).roles;
    return [role.tags, role.reading!.flaws!.repeatedTags];
  };
  expect(listed(['team', 'a'], ['team', 'b'])).toEqual([{ team: 'b' }, [{ key: 'team', value: 'a' }, { key: 'team', value: 'b' }]]);
  expect(listed(['team', 'a'], ['site', 'b'])).toEqual([{ team: 'a', site: 'b' }, undefined]);
  expect(listed([{ Ref: 'Key' }, 'a'], [{ Ref: 'Key' }, 'b'])).toEqual([{ '${Key}': 'b' }, undefined]);
});
