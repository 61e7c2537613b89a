import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal, type IRole } from 'aws-cdk-lib/aws-iam';
import { AgentProfile, ConnectInstance, ProfileAiAgent } from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

/** A stack with a profile that the deployment writes, by a function with a given role. */
function withRole(roleIn: (stack: Stack) => IRole) {
  const stack = new Stack(new App(), 'Stack');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, {
    validation: { writeWhatCloudFormationCannot: true, functionOptions: { role: roleIn(stack) } },
  });
  const define = (name: string) => new AgentProfile(stack, name, {
    instance, securityProfileName: name, aiAgents: [ProfileAiAgent.thirdParty('arn:aws:app-integrations:us-east-1:111122223333:application/billing')],
  });
  define('Agent');
  return { define, result: () => Template.fromStack(stack) };
}

const ROLE_ARN = 'arn:aws:iam::111122223333:role/validation';
const ofAnotherApp = (stack: Stack) => Role.fromRoleArn(stack, 'Given', ROLE_ARN);

test('a role that is given is the only one: nothing is added to it', () => {
  const result = withRole(ofAnotherApp).result();
  result.hasResourceProperties('AWS::Lambda::Function', { Handler: 'index.handler', Role: ROLE_ARN });
  result.resourceCountIs('AWS::IAM::Role', 0);
  result.resourceCountIs('AWS::IAM::Policy', 0);
});

test('a role that is given lets the deployment write, in as many profiles as it likes', () => {
  const { define, result } = withRole(ofAnotherApp);
  Array.from({ length: 30 }, (_, index) => define(`Agent ${index}`));
  result().hasResourceProperties('Custom::ConnectSecurityProfileReadBack', { Write: true });
});

test('a role of the same app, with its policies, is there before the function', () => {
  const result = withRole((stack) => {
    const role = new Role(stack, 'Mine', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['connect:DescribeInstance'], resources: [INSTANCE_ARN] }));
    return role;
  }).result();
  const ids = [...Object.keys(result.findResources('AWS::IAM::Role')), ...Object.keys(result.findResources('AWS::IAM::Policy'))];
  expect(ids).toHaveLength(2);
  const [validator] = Object.values<any>(result.findResources('AWS::Lambda::Function'));
  expect(validator.Properties.Role).toEqual({ 'Fn::GetAtt': [ids[0], 'Arn'] });
  expect(validator.DependsOn).toEqual(expect.arrayContaining(ids));
});
