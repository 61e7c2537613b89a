import type { aws_ec2, aws_kms, aws_logs } from 'aws-cdk-lib';
import type { RuleSeverity } from '../rules/rule-severity';

/**
 * What happens when a deployment-time check finds something missing.
 */
export enum ValidationMode {
  /** The deployment fails, before anything has changed where that is possible. */
  ENFORCE = 'Enforce',
  /** Findings are written to the function's log and to the resource's attributes, and the deployment goes on. */
  WARN_ONLY = 'WarnOnly',
  /** Nothing is checked and no validation resources are synthesized. */
  OFF = 'Off',
}

/**
 * What an update does about permissions that somebody changed by hand since the last deployment.
 */
export enum DriftPolicy {
  /** The change is reported by name, then overwritten. */
  WARN = 'Warn',
  /** The deployment fails and leaves the change in place. */
  FAIL = 'Fail',
}

/**
 * How security profiles are validated against the live instance.
 */
export interface ProfileValidationOptions {
  /**
   * What happens when a check finds something missing.
   *
   * @default ValidationMode.ENFORCE
   */
  readonly mode?: ValidationMode;

  /**
   * What to do about single rules, by the rule's id, such as `instance-feature`. The ids are listed in `docs/rules.md`; one that
   * is not judged at deployment is an error at synthesis.
   *
   * @default - each rule's own severity
   */
  readonly rules?: { readonly [ruleId: string]: RuleSeverity };

  /**
   * What an update does about permissions that were changed by hand since the last deployment.
   *
   * @default DriftPolicy.WARN
   */
  readonly drift?: DriftPolicy;

  /**
   * Whether profiles are read back after they were created or updated, and compared with what was asked for.
   *
   * @default true
   */
  readonly readBack?: boolean;

  /**
   * Whether the read-back also writes what CloudFormation cannot set (AI agents), or is reported to lose when it creates a
   * profile (tools of MCP servers). The function is then allowed to write the profiles that ask for that, each by its ARN.
   *
   * What was written is compared and verified at every deployment that changes it. AI agents are taken away again when the
   * profile no longer asks for them, or the stack is deleted.
   *
   * @default false
   */
  readonly writeWhatCloudFormationCannot?: boolean;

  /**
   * Why a deployment may leave no profile that can manage users and security profiles.
   *
   * @default - such a deployment fails
   */
  readonly allowLockOut?: string;

  /**
   * Validates again whenever this value changes, although no profile did. Permissions that were changed by hand are then
   * looked for in all profiles, and not only in those that the deployment changes. Give what differs with each deployment,
   * such as a build number, to validate every time.
   *
   * @default - profiles are validated when something about them changes
   */
  readonly revalidateOn?: string;

  /**
   * The function that validates, for those who must place or encrypt it in a certain way.
   *
   * @default - a function outside of a VPC, with AWS managed encryption and logs kept for three months
   */
  readonly functionOptions?: ValidationFunctionOptions;
}

/**
 * The function that validates profiles.
 */
export interface ValidationFunctionOptions {
  /**
   * How long its log is kept. The log group outlives the stack, because the report of a deployment that failed is in it.
   *
   * @default RetentionDays.THREE_MONTHS
   */
  readonly logRetention?: aws_logs.RetentionDays;

  /**
   * Customer managed key for its log. The key's policy must let CloudWatch Logs use it.
   *
   * @default - AWS managed encryption
   */
  readonly logEncryptionKey?: aws_kms.IKey;

  /**
   * Customer managed key of the function, for organizations that require one of every function. Lambda would encrypt environment
   * variables with it; this function has none.
   *
   * @default - AWS managed encryption
   */
  readonly environmentEncryptionKey?: aws_kms.IKey;

  /**
   * Concurrent executions to reserve for it, 1 or more. Custom resources need no more than 1.
   *
   * @default - none are reserved
   */
  readonly reservedConcurrentExecutions?: number;

  /**
   * VPC to place it in. It must reach Amazon Connect, AWS CloudFormation and Amazon S3 from there.
   *
   * @default - it runs outside of a VPC
   */
  readonly vpc?: aws_ec2.IVpc;

  /**
   * Subnets of the VPC to place it in, none of them public: a function has no way to the internet there. Only with `vpc`.
   *
   * @default - the VPC's default choice: private subnets
   */
  readonly vpcSubnets?: aws_ec2.SubnetSelection;

  /**
   * Its security groups. Required with `vpc`, and only with it.
   *
   * @default - none
   */
  readonly securityGroups?: aws_ec2.ISecurityGroup[];
}
