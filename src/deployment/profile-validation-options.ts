import type { aws_ec2, aws_iam, aws_kms, aws_logs } from 'aws-cdk-lib';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import type { Strictness } from '../rules/strictness';

/**
 * Options for how deployments validate security profiles against the live instance.
 *
 * `ProfileRules` sets the severities of what a deployment finds, such as drift (`ProfileRule.DRIFT`), and leaves out the
 * read-back (`ProfileRule.READ_BACK`).
 */
export interface ProfileValidationOptions {
  /**
   * Whether profiles are validated. If not, the stack has no validation resources.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The strictness of the deployment, for all profiles that a stack has on the instance. A check that could not be
   * determined never fails a deployment, however strict it is.
   *
   * @default - that of `ProfileRules` in the scope of each profile
   */
  readonly strictness?: Strictness;

  /**
   * Whether the read-back also writes what CloudFormation cannot set (AI agents) or reportedly loses when it creates a
   * profile (tools of MCP servers). It then also associates profiles with the AI agents that are to hold them
   * (`AiAgentProfile.aiAgentArns`).
   *
   * The function can then write the profiles that require this, each by its ARN. Every deployment that changes the
   * written values compares and verifies them. AI agents are removed again when the profile no longer requests them or
   * the stack is deleted. It requires the read-back, so `ProfileRule.READ_BACK` cannot be off for all profiles of a
   * stack.
   *
   * @default false
   */
  readonly writeWhatCloudFormationCannot?: boolean;

  /**
   * The reason to permit a deployment after which no profile can manage users and security profiles.
   *
   * @default - such a deployment fails
   */
  readonly lockOutReason?: string;

  /**
   * Whether the check that somebody can still manage users and security profiles counts people: a profile that nobody
   * holds then saves nobody.
   *
   * The function can then call `SearchUsers`, and does so only when a deployment takes these permissions from a profile.
   * It reads which profiles people hold, and neither logs nor keeps who they are.
   *
   * @default false
   */
  readonly countPeople?: boolean;

  /**
   * A value that triggers a validation whenever it changes, even if no profile changed.
   *
   * The validation then looks for permissions that were changed by hand in all profiles, not only in those that the
   * deployment changes. To validate at every deployment, give a value that always differs, such as a build number.
   *
   * @default - profiles are validated when something about them changes
   */
  readonly revalidateOn?: string;

  /**
   * Options for the function that validates profiles, if it must be placed or encrypted in a certain way.
   *
   * @default - a function outside of a VPC, with AWS managed encryption and logs kept for three months
   */
  readonly functionOptions?: ValidationFunctionOptions;
}

/**
 * Options for the Lambda function that validates security profiles at deployment, such as its VPC.
 */
export interface ValidationFunctionOptions {
  /**
   * The role of the function, for organizations that make roles beforehand. The library then adds neither a role nor
   * policies.
   *
   * Lambda must be able to assume the role (`lambda.amazonaws.com`), and the role must allow what
   * `docs/deployment.md` lists. If it misses something, the deployment says what it could not determine or do.
   *
   * @default - a role of its own, which `iam.Role.customizeRoles()` can replace
   */
  readonly role?: aws_iam.IRole;

  /**
   * The name of the function, 1 to 64 letters, digits, `-` and `_`. Each instance and stack has a function of its own,
   * and so needs another name.
   *
   * @default - CloudFormation names the function
   */
  readonly functionName?: string;

  /**
   * The time for which the log of the function is kept.
   *
   * The log group outlives the stack, because it contains the report of a deployment that failed.
   *
   * @default RetentionDays.THREE_MONTHS
   */
  readonly logRetention?: aws_logs.RetentionDays;

  /**
   * The customer managed key for the log. The key policy must allow CloudWatch Logs to use it.
   *
   * @default - AWS managed encryption
   */
  readonly logEncryptionKey?: aws_kms.IKey;

  /**
   * The customer managed key of the function, for organizations that require one for every function.
   *
   * Lambda encrypts environment variables with it. This function has one, the ID of its stack.
   *
   * @default - AWS managed encryption
   */
  readonly environmentEncryptionKey?: aws_kms.IKey;

  /**
   * The number of concurrent executions to reserve for the function, 1 or more. Custom resources need no more than 1.
   *
   * @default - none are reserved
   */
  readonly reservedConcurrentExecutions?: number;

  /**
   * The Amazon SNS topic that an alarm notifies when Lambda gives up an event of the function. CloudFormation then waits for the
   * answer until the custom resource times out.
   *
   * The alarm is on the metric `AsyncEventsDropped` of Lambda.
   *
   * @default - no alarm
   */
  readonly lostAnswersTopic?: aws_sns.ITopicRef;

  /**
   * The VPC to place the function in. From there, it must reach Amazon Connect, AWS CloudFormation and Amazon S3.
   *
   * @default - the function runs outside of a VPC
   */
  readonly vpc?: aws_ec2.IVpc;

  /**
   * The subnets of the VPC to place the function in. You can set them only with `vpc`.
   *
   * None of them can be public, because a function has no route to the internet from a public subnet.
   *
   * @default - the default choice of the VPC, which is private subnets
   */
  readonly vpcSubnets?: aws_ec2.SubnetSelection;

  /**
   * The security groups of the function. They are required with `vpc`, and you can set them only with it.
   *
   * @default - none
   */
  readonly securityGroups?: aws_ec2.ISecurityGroup[];
}
