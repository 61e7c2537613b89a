import { Aspects, CfnParameter, Fn, Lazy, Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile, CfnUserHierarchyGroup } from 'aws-cdk-lib/aws-connect';
import type { Construct, IConstruct } from 'constructs';
import { AgentProfile, RoutingPermissions, SecurityProfile, TagRestrictedResource } from '../../src';
import { encode } from '../../src/permissions/compact';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';
import { synthesize } from './support/synthesis';

/** An agent and a second one, both of which something changes behind the library's back. */
function agents(change: (resource: CfnSecurityProfile) => void) {
  const { app, stack, instance } = rolesStack();
  ['First', 'Second'].forEach((name) => new AgentProfile(stack, name, { instance, securityProfileName: name }));
  Aspects.of(app).add({ visit: (node) => void (node instanceof CfnSecurityProfile && change(node)) });
  return { app, stack };
}

test.each([
  ['a new list', (resource: CfnSecurityProfile) => { resource.permissions = [...resource.permissions!, 'Users.EditPermission']; }],
  ['the same list', (resource: CfnSecurityProfile) => { resource.permissions!.push('Users.EditPermission'); }],
  ['a name that is known later', (resource: CfnSecurityProfile) => { resource.permissions = [Lazy.string({ produce: () => 'Users.EditPermission' })]; }],
  ['a list that is known later', (resource: CfnSecurityProfile) => { resource.permissions = Lazy.list({ produce: () => ['Users.EditPermission'] }); }],
])('permissions that an aspect adds are judged: %s', (_, change) => {
  expect(synthesize(agents(change).app).error).toContain('privilege-escalation · Stack/First "First"');
});

test('a name that it gives is judged', () => {
  expect(synthesize(agents((resource) => { resource.securityProfileName = 'Same'; }).app).error).toContain('duplicate-name · Stack/Second "Same"');
});

test('the deployment is asked for what the template has', () => {
  const { stack } = agents((resource) => {
    resource.securityProfileName = `${resource.securityProfileName} changed`;
    resource.permissions = ['Queues.View', 'BasicAgentAccess'];
  });
  const [before] = Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileValidation'));
  const requested = encode(['BasicAgentAccess', 'Queues.View']);
  expect(Object.values(before.Properties.Profiles)).toEqual([`First changed:${requested}`, `Second changed:${requested}`]);
});

describe('access that an aspect changes', () => {
  function team(change: (resource: CfnSecurityProfile) => void) {
    const { app, stack, instance } = rolesStack();
    const profile = new SecurityProfile(stack, 'Team', {
      instance,
      securityProfileName: 'Team',
      permissions: RoutingPermissions.QUEUES_VIEW,
      tagAccessControl: { tags: { team: 'sales' }, resources: [TagRestrictedResource.QUEUE] },
    });
    Aspects.of(profile).add({ visit: (node) => void (node instanceof CfnSecurityProfile && change(node)) });
    return { app, stack, profile };
  }

  function requestedOf(template: Template): any[] {
    return ['Custom::ConnectSecurityProfileValidation', 'Custom::ConnectSecurityProfileReadBack']
      .flatMap((type) => Object.values<any>(template.findResources(type)))
      .flatMap(({ Properties }) => Object.values<any>(Properties.Details));
  }

  test('is what the deployment compares with', () => {
    const template = Template.fromStack(team((resource) => {
      resource.tagRestrictedResources = ['Queue', 'User'];
      resource.allowedAccessControlTags = [{ key: 'team', value: new CfnParameter(resource.stack, 'Team Tag').valueAsString }];
      resource.allowedAccessControlHierarchyGroupId = Fn.select(3, Fn.split('/', groupIn(resource).attrUserHierarchyGroupArn));
      resource.hierarchyRestrictedResources = Lazy.list({ produce: () => ['User'] });
      resource.applications = [{ namespace: 'orders', applicationPermissions: ['ACCESS'] }];
      resource.allowedFlowModules = [{ flowModuleId: 'module', type: 'MCP' }];
      const primaryAttributeValues = [{ accessType: 'ALLOW', attributeName: 'region', values: ['EMEA'] }];
      resource.granularAccessControlConfiguration = {
        dataTableAccessControlConfiguration: { primaryAttributeAccessControlConfiguration: { primaryAttributeValues } },
      };
    }).stack);
    const { Properties } = Object.values<any>(template.findResources('AWS::Connect::SecurityProfile'))[0];
    const { InstanceArn, SecurityProfileName, Permissions, GranularAccessControlConfiguration, ...access } = Properties;
    const expected = { ...access, PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['EMEA'] }] };
    expect(requestedOf(template)).toEqual([expected, expected]);
    expect(access.TagRestrictedResources).toEqual(['Queue', 'User']);
  });

  test('may come from another stack', () => {
    const { app, stack } = team((resource) => {
      resource.allowedAccessControlHierarchyGroupId = (app.node.findChild('Groups').node.findChild('Group') as CfnUserHierarchyGroup).attrUserHierarchyGroupArn;
    });
    groupIn(new Stack(app, 'Groups'));
    const template = Template.fromStack(stack);
    const [{ Properties }] = Object.values<any>(template.findResources('AWS::Connect::SecurityProfile'));
    expect(Properties.AllowedAccessControlHierarchyGroupId).toHaveProperty(['Fn::ImportValue']);
    expect(requestedOf(template)).toEqual([1, 2].map(() => (
      expect.objectContaining({ AllowedAccessControlHierarchyGroupId: Properties.AllowedAccessControlHierarchyGroupId }))));
  });

  test('is judged', () => {
    expect(synthesize(team((resource) => {
      resource.hierarchyRestrictedResources = ['Queue'];
    }).app).error).toMatch(/error cloudformation-limits .*\s+"Queue" /);
  });

  test('is left out of judging where only the deployment knows it', () => {
    expect(synthesize(team((resource) => {
      const later = Token.asList({ 'Fn::Split': [',', { Ref: 'AWS::StackName' }] });
      resource.tagRestrictedResources = later;
      resource.hierarchyRestrictedResources = later;
      resource.allowedAccessControlTags = Token.asAny({ Ref: 'AWS::StackName' });
      resource.applications = Token.asAny({ Ref: 'AWS::StackName' });
      resource.allowedFlowModules = Token.asAny({ Ref: 'AWS::StackName' });
      resource.granularAccessControlConfiguration = Token.asAny({ Ref: 'AWS::StackName' });
      resource.allowedAccessControlHierarchyGroupId = Fn.join('-', [...'a'.repeat(130)].map(() => Fn.ref('AWS::StackName')));
    }).app).error).toBeUndefined();
  });
});

function groupIn(scope: IConstruct): CfnUserHierarchyGroup {
  return new CfnUserHierarchyGroup(scope as Construct, 'Group', { instanceArn: INSTANCE_ARN, name: 'Sales' });
}
