import { App, CfnParameter, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  AgentProfile, AnalyticsPermissions, CasesPermissions, ConnectInstance, ContactControlPanelPermissions, Permission, PermissionSet,
  RoutingPermissions, SecurityProfile,
} from '../../src';
import { INSTANCE_ARN, profilesOf, rolesStack } from '../support/roles-app';

test('holds what it starts from, with additions and without exceptions, sorted and each once', () => {
  const { stack, instance } = rolesStack();
  const profile = new SecurityProfile(stack, 'Profile', {
    instance,
    securityProfileName: 'Profile',
    permissions: PermissionSet.of(RoutingPermissions.QUEUES_VIEW, ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL),
    additional: PermissionSet.of(RoutingPermissions.QUEUES_VIEW, RoutingPermissions.ROUTING_PROFILES_VIEW),
    except: ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  });
  expect(profile.permissions.names).toEqual(['Queues.View', 'RoutingPolicies.View']);
  expect(profilesOf(stack).Profile.Properties.Permissions).toEqual(['Queues.View', 'RoutingPolicies.View']);
});

test('the order in which permissions are named makes no difference to the template', () => {
  const template = (permissions: Permission[]) => {
    const { stack, instance } = rolesStack();
    new SecurityProfile(stack, 'Profile', { instance, securityProfileName: 'Profile', permissions: PermissionSet.of(...permissions) });
    return JSON.stringify(Template.fromStack(stack).toJSON());
  };
  const permissions = [
    RoutingPermissions.QUEUES_VIEW, RoutingPermissions.ROUTING_PROFILES_VIEW, RoutingPermissions.HOURS_OF_OPERATION_VIEW,
  ];
  expect(template(permissions)).toBe(template([...permissions].reverse()));
});

test('gives its ARN and id, and is a security profile to other constructs', () => {
  const { stack, instance } = rolesStack();
  const profile = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::Connect::SecurityProfile'));
  expect(stack.resolve(profile.securityProfileArn)).toEqual({ Ref: logicalId });
  expect(stack.resolve(profile.securityProfileRef)).toEqual({ securityProfileArn: { Ref: logicalId } });
  expect(stack.resolve(profile.securityProfileId)).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: logicalId }] }] });
});

test('takes a description, tags of its own and of its scopes, and a removal policy', () => {
  const { app, stack, instance } = rolesStack();
  Tags.of(app).add('team', 'operations');
  new AgentProfile(stack, 'Agent', {
    instance, securityProfileName: 'Agent', description: 'Answers calls', tags: { cost: '42' }, removalPolicy: RemovalPolicy.RETAIN,
  });
  expect(profilesOf(stack).Agent).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      InstanceArn: INSTANCE_ARN,
      Description: 'Answers calls',
      Tags: [{ Key: 'cost', Value: '42' }, { Key: 'team', Value: 'operations' }],
    },
  });
});

test('a name that only the deployment knows is passed on', () => {
  const { stack, instance } = rolesStack();
  const name = new CfnParameter(stack, 'Name');
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: name.valueAsString });
  Template.fromStack(stack).hasResourceProperties('AWS::Connect::SecurityProfile', { SecurityProfileName: { Ref: 'Name' } });
});

test('all findings of an app are one error, each with its way out', () => {
  const app = new App();
  const first = new Stack(app, 'First');
  const second = new Stack(app, 'Second');
  new SecurityProfile(first, 'Cases', {
    instance: ConnectInstance.fromInstanceArn(first, 'Instance', INSTANCE_ARN),
    securityProfileName: 'Case worker',
    permissions: CasesPermissions.CASES_VIEW,
  });
  new SecurityProfile(second, 'Slash', {
    instance: ConnectInstance.fromInstanceArn(second, 'Instance', INSTANCE_ARN),
    securityProfileName: 'Sales/EMEA',
    permissions: PermissionSet.of(AnalyticsPermissions.DASHBOARDS_ACCESS),
  });
  let message = '';
  try {
    app.synth();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain('error missing-dependency · First/Cases "Case worker"');
  expect(message).toContain('error profile-name · Second/Slash "Sales/EMEA"');
  expect(message).toContain('CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW');
});
