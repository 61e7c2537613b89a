import { App, Aws, Stack, Tags } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AgentProfile, ConnectInstance, type ValidationFunctionOptions } from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

function template(options: (stack: Stack) => ValidationFunctionOptions) {
  const { stack } = rolesStack();
  const { stack: roles, instance } = rolesStack({ validation: { functionOptions: options(stack) } });
  new AgentProfile(roles, 'Agent', { instance, securityProfileName: 'Agent' });
  return Template.fromStack(roles);
}

test('logs are kept for three months and outlive the stack, because the report of a failed deployment is in them', () => {
  template(() => ({})).hasResource('AWS::Logs::LogGroup', { Properties: { RetentionInDays: 90 }, DeletionPolicy: 'Retain' });
});

test('runs on the newest long-term-support Node of the lowest supported aws-cdk-lib, and logs to its own group only', () => {
  const result = template(() => ({}));
  const [logGroup] = Object.keys(result.findResources('AWS::Logs::LogGroup'));
  result.hasResourceProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x', Handler: 'index.handler', LoggingConfig: { LogGroup: { Ref: logGroup } },
    VpcConfig: Match.absent(), KmsKeyArn: Match.absent(), ReservedConcurrentExecutions: Match.absent(),
  });
});

test('retention, encryption and concurrency can be set', () => {
  const key = (stack: Stack, id: string) => Key.fromKeyArn(stack, id, `arn:${Aws.PARTITION}:kms:us-east-1:111122223333:key/${id}`);
  const result = template((stack) => ({
    logRetention: RetentionDays.TEN_YEARS,
    logEncryptionKey: key(stack, 'log'),
    environmentEncryptionKey: key(stack, 'environment'),
    reservedConcurrentExecutions: 1,
  }));
  result.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 3653, KmsKeyId: Match.anyValue() });
  result.hasResourceProperties('AWS::Lambda::Function', { KmsKeyArn: Match.anyValue(), ReservedConcurrentExecutions: 1 });
  result.hasResourceProperties('AWS::IAM::Role', {
    Policies: [Match.objectLike({ PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt'] })]) } })],
  });
});

test('a topic is told by an alarm when an answer is lost', () => {
  const result = template((stack) => ({ lostAnswersTopic: Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:us-east-1:111122223333:on-call') }));
  const [functionId] = Object.keys(result.findResources('AWS::Lambda::Function'));
  result.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/Lambda', MetricName: 'AsyncEventsDropped', Statistic: 'Sum', Threshold: 1, TreatMissingData: 'notBreaching',
    Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
    AlarmActions: ['arn:aws:sns:us-east-1:111122223333:on-call'],
  });
  template(() => ({})).resourceCountIs('AWS::CloudWatch::Alarm', 0);
});

test('logs can be kept for ever', () => {
  template(() => ({ logRetention: RetentionDays.INFINITE })).hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: Match.absent() });
});

test('can be placed in a VPC, with security groups of its owner', () => {
  const inVpc = (securityGroups: boolean) => template((stack) => {
    const vpc = Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['subnet-1'] });
    return { vpc, securityGroups: securityGroups ? [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')] : undefined };
  });
  inVpc(true).hasResourceProperties('AWS::Lambda::Function', { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } });
  expect(() => inVpc(false)).toThrow('validation.functionOptions.vpc needs securityGroups');
});

test('is not placed in public subnets, where it would reach nothing', () => {
  const place = (subnetType: SubnetType) => {
    const { stack } = rolesStack();
    const vpc = new Vpc(stack, 'Vpc', { subnetConfiguration: [{ name: 'Only', subnetType }] });
    const functionOptions = { vpc, securityGroups: [new SecurityGroup(stack, 'Group', { vpc })] };
    const instance = ConnectInstance.fromInstanceArn(stack, 'Center', INSTANCE_ARN, { validation: { functionOptions } });
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  };
  expect(() => place(SubnetType.PUBLIC)).toThrow('validation.functionOptions selects public subnets. A function has no internet access there');
  expect(() => place(SubnetType.PRIVATE_ISOLATED)).not.toThrow();
});

test('in a VPC of the same app, it waits for the ways out, and keeps them until it is deleted', () => {
  const stack = new Stack(new App(), 'Stack');
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 1 });
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, {
    validation: { functionOptions: { vpc, securityGroups: [new SecurityGroup(stack, 'Group', { vpc })] } },
  });
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  const result = Template.fromStack(stack);
  const [route] = Object.keys(result.findResources('AWS::EC2::Route', { Properties: { NatGatewayId: Match.anyValue() } }));
  const handlers = Object.values(result.findResources('AWS::Lambda::Function', { Properties: { Handler: 'index.handler', Timeout: 900 } }));
  expect(handlers.map(({ DependsOn }) => DependsOn)).toEqual([expect.arrayContaining([route])]);
});

test('in a VPC, only what cannot name a resource is allowed on all', () => {
  const result = template((stack) => ({
    vpc: Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['subnet-1'] }),
    securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')],
  }));
  const [role] = Object.values(result.findResources('AWS::IAM::Role'));
  const statements: any[] = role.Properties.Policies[0].PolicyDocument.Statement;
  expect(statements.filter(({ Resource }) => Resource === '*').map(({ Action }) => Action)).toEqual([
    ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'],
    ['ds:DescribeDirectories'],
  ]);
  expect(statements.filter(({ Action }) => Action.includes('ec2:DeleteNetworkInterface')).map(({ Resource }) => JSON.stringify(Resource))).toEqual([
    expect.stringMatching(/^\{"Fn::Join":.*AWS::Region.*AWS::AccountId.*:\*\/\*"/),
  ]);
});

test.each<[string, (stack: Stack) => ValidationFunctionOptions]>([
  ['securityGroups is given without vpc', (stack) => ({ securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1')] })],
  ['vpcSubnets is given without vpc', () => ({ vpcSubnets: { subnetGroupName: 'Private' } })],
  ['reservedConcurrentExecutions is 0; it must be a whole number from 1 on', () => ({ reservedConcurrentExecutions: 0 })],
  ['functionName is "connect validation"; it must have 1 to 64 letters, digits, "-" and "_"', () => ({ functionName: 'connect validation' })],
  ['functionName is ""', () => ({ functionName: '' })],
  ['reservedConcurrentExecutions is -1; it must be a whole number from 1 on', () => ({ reservedConcurrentExecutions: -1 })],
])('options that cannot work are refused: %s', (problem, options) => {
  expect(() => template(options)).toThrow(`validation.functionOptions.${problem}`);
});

test('can have a name, which only the deployment may know', () => {
  template(() => ({ functionName: 'validate-profiles_1' })).hasResourceProperties('AWS::Lambda::Function', { FunctionName: 'validate-profiles_1' });
  template(() => ({ functionName: `${Aws.STACK_NAME}-validation` })).hasResourceProperties('AWS::Lambda::Function', {
    FunctionName: { 'Fn::Join': ['', [{ Ref: 'AWS::StackName' }, '-validation']] },
  });
  template(() => ({})).hasResourceProperties('AWS::Lambda::Function', { FunctionName: Match.absent() });
});

test('is within the permissions boundary of its scope', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  PermissionsBoundary.of(stack).apply(ManagedPolicy.fromManagedPolicyArn(stack, 'Boundary', 'arn:aws:iam::111122223333:policy/boundary'));
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' });
});

test('takes the tags of its scope', () => {
  const { stack, instance } = rolesStack();
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  Tags.of(stack).add('team', 'contact-center');
  const result = Template.fromStack(stack);
  for (const type of ['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::Logs::LogGroup']) {
    result.hasResourceProperties(type, { Tags: [{ Key: 'team', Value: 'contact-center' }] });
  }
});
