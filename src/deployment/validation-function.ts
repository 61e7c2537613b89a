import { Arn, ArnFormat, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { functionAsset, RUNTIME } from './function-asset';
import { GivenRole, type FunctionRole } from './function-role';
import type { ValidationFunctionOptions } from './profile-validation-options';
import { serviceRole } from './service-role';
import { TaggedResource } from './tagged-resource';
import { isKnown } from '../cdk/known';
import { INTERFACE_ACTIONS, KEY_ACTIONS, LOG_ACTIONS, NETWORK_ACTIONS } from '../formats/validation-request';
import { SECONDS_OF_FUNCTION } from '../permissions/generated/limits/quotas';

/**
 * The function behind the custom resources, with its role and log group.
 *
 * It is written with plain `CfnResource`s: `aws-lambda` and `aws-iam` would multiply what an app loads to synthesize
 * one profile.
 */
export class ValidationFunction extends Construct {
  public readonly arn: string;
  public readonly role: FunctionRole;

  constructor(scope: Construct, id: string, options: ValidationFunctionOptions) {
    super(scope, id);
    requireConsistent(options);

    const logGroup = new TaggedResource(this, 'Log', {
      type: 'AWS::Logs::LogGroup',
      properties: { RetentionInDays: logRetention(options), KmsKeyId: options.logEncryptionKey?.keyArn },
    });
    logGroup.applyRemovalPolicy(RemovalPolicy.RETAIN);

    this.role = options.role ? new GivenRole(options.role) : serviceRole(this, 'Role');

    const subnets = options.vpc?.selectSubnets(options.vpcSubnets);
    if (subnets?.hasPublic) {
      throw new Error('validation.functionOptions selects public subnets. A function has no internet access there, so it could reach neither Amazon Connect nor AWS CloudFormation. '
        + 'Give vpcSubnets that are private with egress, or isolated with VPC endpoints, or leave out vpc to run the function outside of a VPC.');
    }
    const handler = new TaggedResource(this, 'Resource', {
      type: 'AWS::Lambda::Function',
      properties: {
        FunctionName: options.functionName,
        Description: 'Validates Amazon Connect security profiles against their instance',
        Runtime: RUNTIME,
        Handler: 'index.handler',
        Code: functionAsset(this, 'validate', 'Security profile validation'),
        Role: this.role.arn,
        Timeout: SECONDS_OF_FUNCTION,
        MemorySize: 256,
        LoggingConfig: { LogGroup: logGroup.ref },
        // Whoever may invoke it could ask in the name of another stack.
        Environment: { Variables: { STACK_ID: Stack.of(this).stackId } },
        KmsKeyArn: options.environmentEncryptionKey?.keyArn,
        ReservedConcurrentExecutions: options.reservedConcurrentExecutions,
        VpcConfig: subnets && {
          SubnetIds: subnets.subnetIds,
          SecurityGroupIds: options.securityGroups!.map((group) => group.securityGroupId),
        },
      },
    });
    this.arn = Token.asString(handler.getAtt('Arn'));
    if (options.lostAnswersTopic) {
      this.alarm(handler.ref, options.lostAnswersTopic.topicRef.topicArn);
    }
    if (options.role) {
      // Policies that are defined with it are there before the function needs them.
      handler.node.addDependency(options.role);
    }

    this.role.allow({ actions: LOG_ACTIONS, resources: [Token.asString(logGroup.getAtt('Arn'))] });
    if (subnets) {
      // Without routes out of the VPC, the function would reach nobody, not even to answer.
      handler.node.addDependency(subnets.internetConnectivityEstablished);
      this.role.allow({ actions: NETWORK_ACTIONS, resources: ['*'] });
      const interfaces = { service: 'ec2', resource: '*', resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME };
      this.role.allow({ actions: INTERFACE_ACTIONS, resources: [Arn.format(interfaces, Stack.of(this))] });
    }
    if (options.environmentEncryptionKey) {
      this.role.allow({ actions: KEY_ACTIONS, resources: [options.environmentEncryptionKey.keyArn] });
    }
  }

  private alarm(functionName: string, topicArn: string) {
    new TaggedResource(this, 'LostAnswers', {
      type: 'AWS::CloudWatch::Alarm',
      properties: {
        AlarmDescription: 'CloudFormation waits for an answer of the validation of security profiles that it will not get',
        Namespace: 'AWS/Lambda',
        MetricName: 'AsyncEventsDropped',
        Dimensions: [{ Name: 'FunctionName', Value: functionName }],
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
        AlarmActions: [topicArn],
      },
    });
  }
}

/** CloudFormation itself takes none of this amiss until it is deployed. */
function requireConsistent(
  { vpc, vpcSubnets, securityGroups, reservedConcurrentExecutions, functionName }: ValidationFunctionOptions,
): void {
  if (vpc && !securityGroups?.length) {
    throw new Error('validation.functionOptions.vpc needs securityGroups: give at least one security group for the validation function.');
  }
  const alone = Object.entries({ vpcSubnets, securityGroups }).find(([, value]) => value !== undefined)?.[0];
  if (!vpc && alone) {
    throw new Error(`validation.functionOptions.${alone} is given without vpc, so the validation function would run outside of a VPC. Give the vpc as well, or leave out ${alone}.`);
  }
  if (reservedConcurrentExecutions !== undefined && !Token.isUnresolved(reservedConcurrentExecutions)
    && !(Number.isInteger(reservedConcurrentExecutions) && reservedConcurrentExecutions > 0)) {
    throw new Error(`validation.functionOptions.reservedConcurrentExecutions is ${reservedConcurrentExecutions}; it must be a whole number from 1 on, `
      + 'because with 0 the validation function could never run. Give 1, or leave it out to reserve none.');
  }
  if (functionName !== undefined && isKnown(functionName) && !/^[-_a-zA-Z0-9]{1,64}$/.test(functionName)) {
    throw new Error(`validation.functionOptions.functionName is "${functionName}"; it must have 1 to 64 letters, digits, "-" and "_". `
      + 'Give such a name, or leave it out to let CloudFormation name the function.');
  }
}

function logRetention(options: ValidationFunctionOptions): number | undefined {
  const INFINITE = 9999;
  return options.logRetention === INFINITE ? undefined : options.logRetention;
}
