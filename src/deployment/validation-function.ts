import {
  Arn, ArnFormat, AssetStaging, CfnResource, FileAssetPackaging, Lazy, RemovalPolicy, Stack, TagManager, TagType, Token,
  type CfnResourceProps,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { functionCode } from './function-code';
import type { ValidationFunctionOptions } from './profile-validation-options';
import { INTERFACE_ACTIONS, KEY_ACTIONS, LOG_ACTIONS, NETWORK_ACTIONS } from '../formats/validation-request';
import { SECONDS_OF_FUNCTION } from '../permissions/generated/limits/quotas';

/** The newest Node.js long-term-support line that every supported aws-cdk-lib knows. */
const RUNTIME = 'nodejs24.x';

/** One statement of the function's role. */
export interface Statement {
  readonly actions: string[];
  readonly resources: string[];
}

/**
 * The function behind the custom resources, with its role and log group.
 *
 * It is written with plain `CfnResource`s: `aws-lambda` and `aws-iam` would multiply what an app loads to synthesize
 * one profile.
 */
export class ValidationFunction extends Construct {
  public readonly arn: string;
  private readonly role: CfnResource;
  private readonly statements: Statement[] = [];

  constructor(scope: Construct, id: string, options: ValidationFunctionOptions) {
    super(scope, id);
    requireConsistent(options);

    const logGroup = new TaggedResource(this, 'Log', {
      type: 'AWS::Logs::LogGroup',
      properties: { RetentionInDays: logRetention(options), KmsKeyId: options.logEncryptionKey?.keyArn },
    });
    logGroup.applyRemovalPolicy(RemovalPolicy.RETAIN);

    this.role = new TaggedResource(this, 'Role', {
      type: 'AWS::IAM::Role',
      properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
        Policies: [{
          PolicyName: 'ValidateProfiles',
          PolicyDocument: { Version: '2012-10-17', Statement: Lazy.any({ produce: () => this.renderStatements() }) },
        }],
      },
    });

    const subnets = options.vpc?.selectSubnets(options.vpcSubnets);
    if (subnets?.hasPublic) {
      throw new Error('validation.functionOptions selects public subnets. A function has no internet access there, so it could reach neither Amazon Connect nor AWS CloudFormation. '
        + 'Give vpcSubnets that are private with egress, or isolated with VPC endpoints, or leave out vpc to run the function outside of a VPC.');
    }
    const handler = new TaggedResource(this, 'Resource', {
      type: 'AWS::Lambda::Function',
      properties: {
        Description: 'Validates Amazon Connect security profiles against their instance',
        Runtime: RUNTIME,
        Handler: 'index.handler',
        Code: this.code(),
        Role: this.role.getAtt('Arn'),
        Timeout: SECONDS_OF_FUNCTION,
        MemorySize: 256,
        LoggingConfig: { LogGroup: logGroup.ref },
        KmsKeyArn: options.environmentEncryptionKey?.keyArn,
        ReservedConcurrentExecutions: options.reservedConcurrentExecutions,
        VpcConfig: subnets && {
          SubnetIds: subnets.subnetIds,
          SecurityGroupIds: options.securityGroups!.map((group) => group.securityGroupId),
        },
      },
    });
    this.arn = Token.asString(handler.getAtt('Arn'));

    this.allow([...LOG_ACTIONS], [Token.asString(logGroup.getAtt('Arn'))]);
    if (subnets) {
      // Without routes out of the VPC, the function would reach nobody, not even to answer.
      handler.node.addDependency(subnets.internetConnectivityEstablished);
      this.allow([...NETWORK_ACTIONS], ['*']);
      this.allow([...INTERFACE_ACTIONS], [
        Arn.format({ service: 'ec2', resource: '*', resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME }, Stack.of(this)),
      ]);
    }
    if (options.environmentEncryptionKey) {
      this.allow([...KEY_ACTIONS], [options.environmentEncryptionKey.keyArn]);
    }
  }

  /** Lets the function do something. */
  public allow(actions: string[], resources: string[]): void {
    this.statements.push({ actions, resources });
  }

  /**
   * Lets the function do something by a policy of its own. CloudFormation removes a resource that left the template only after
   * everything else: what is no longer allowed can still be undone.
   */
  public allowApart(scope: Construct, id: string, policyName: string, statement: Statement): CfnResource {
    return new CfnResource(scope, id, {
      type: 'AWS::IAM::Policy',
      properties: {
        PolicyName: policyName,
        PolicyDocument: { Version: '2012-10-17', Statement: this.render([statement]) },
        Roles: [this.role.ref],
      },
    });
  }

  private renderStatements() {
    return this.render(this.statements);
  }

  private render(statements: readonly Statement[]) {
    return statements.map(({ actions, resources }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: resources.length === 1 ? resources[0] : resources,
    }));
  }

  private code() {
    const staging = new AssetStaging(this, 'Code', { sourcePath: functionCode() });
    const stack = Stack.of(this);
    const asset = stack.synthesizer.addFileAsset({
      fileName: staging.relativeStagedPath(stack),
      sourceHash: staging.assetHash,
      packaging: FileAssetPackaging.ZIP_DIRECTORY,
      displayName: 'Security profile validation',
    });
    return { S3Bucket: asset.bucketName, S3Key: asset.objectKey };
  }
}

/** CloudFormation itself takes none of this amiss until it is deployed. */
function requireConsistent({ vpc, vpcSubnets, securityGroups, reservedConcurrentExecutions }: ValidationFunctionOptions): void {
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
}

/** A resource that takes the tags of its scope, as those of the CDK's own classes do. */
class TaggedResource extends CfnResource {
  public readonly tags: TagManager;

  constructor(scope: Construct, id: string, props: CfnResourceProps) {
    super(scope, id, props);
    this.tags = new TagManager(TagType.STANDARD, props.type, undefined, { tagPropertyName: 'Tags' });
  }

  /** The manager writes names as the CDK has them, CloudFormation wants its own. */
  protected override renderProperties({ Tags, ...properties }: Record<string, any>): Record<string, any> {
    return { ...properties, Tags: Tags?.map(({ key, value }: Record<string, unknown>) => ({ Key: key, Value: value })) };
  }
}

function logRetention(options: ValidationFunctionOptions): number | undefined {
  const INFINITE = 9999;
  return options.logRetention === INFINITE ? undefined : options.logRetention;
}
