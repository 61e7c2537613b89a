import { Aws, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { AgentProfile, type ValidationFunctionOptions } from '../../src';
import { rolesStack } from '../support/roles-app';

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
