import * as fs from 'node:fs';
import * as path from 'node:path';
import { CfnParameter, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AgentProfile, SecurityProfile, type ISecurityProfile } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

/** The statements that the grant of a profile adds. */
function statementsOf(profileIn: (stack: Stack) => ISecurityProfile) {
  const { stack } = rolesStack();
  const role = new Role(stack, 'Provisioning', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  profileIn(stack).grantAssign(role).assertSuccess();
  const [policy] = Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  return policy.Properties.PolicyDocument.Statement;
}

const ACTIONS = ['connect:CreateUser', 'connect:UpdateUserSecurityProfiles'];

test('assigning a profile of the app is granted for it and for the users of its instance', () => {
  const { stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const role = new Role(stack, 'Provisioning', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  agent.grantAssign(role);
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [{ Action: ACTIONS, Effect: 'Allow', Resource: [stack.resolve(agent.securityProfileArn), `${INSTANCE_ARN}/agent/*`] }] },
  });
});

test('of a profile that is referred to, whether its ARN is known or not', () => {
  const arn = `${INSTANCE_ARN}/security-profile/7777-8888`;
  expect(statementsOf((stack) => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', arn))).toEqual([
    { Action: ACTIONS, Effect: 'Allow', Resource: [arn, `${INSTANCE_ARN}/agent/*`] },
  ]);
  const [{ Resource }] = statementsOf((stack) => SecurityProfile.fromSecurityProfileArn(stack, 'Admin', new CfnParameter(stack, 'Arn').valueAsString));
  const part = (index: number) => ({ 'Fn::Select': [index, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] });
  expect(Resource).toEqual([{ Ref: 'Arn' }, { 'Fn::Join': ['', [part(0), '/', part(1), '/agent/*']] }]);
});

test('both actions are authorized for what the statement names, and beyond it only for what a new user is given', () => {
  const iam = JSON.parse(fs.readFileSync(path.join(__dirname, '../../facts/iam.json'), 'utf8'));
  const required = (action: string) => (
    Object.entries<{ required: boolean }>(iam.actions[action].resources).filter(([, resource]) => resource.required).map(([type]) => type));
  expect(required('connect:UpdateUserSecurityProfiles')).toEqual(['security-profile', 'user']);
  expect(required('connect:CreateUser')).toEqual(['routing-profile', 'security-profile', 'user']);
  expect(iam.resources['connect:user'].arn).toMatch(/instance\/\$\{InstanceId\}\/agent\/\$\{UserId\}$/);
});
