import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { HookFailureMode } from './hook-failure-mode';
import type { Waiver } from '../profiles/waiver';

/**
 * Options for a waiver by the owner of a hook, for a profile of any stack.
 */
export interface HookWaiver extends Waiver {
  /**
   * The name of the security profile on the instance.
   */
  readonly profile: string;

  /**
   * The name of the stack that the profile belongs to.
   *
   * @default - a profile of that name in any stack, and one that Cloud Control writes without a stack
   */
  readonly stack?: string;
}

/**
 * Options for the stacks that a hook judges.
 */
export interface HookStacks {
  /**
   * The names of the only stacks that are judged.
   *
   * @default - all stacks but the hook's own
   */
  readonly includeNames?: string[];

  /**
   * The names of stacks that are not judged. The stack of the hook is always among them.
   *
   * @default - the stack of the hook alone
   */
  readonly excludeNames?: string[];

  /**
   * The ARNs of the only roles whose stacks are judged: roles that CloudFormation deploys with.
   *
   * @default - stacks of any role, and without one
   */
  readonly includeRoles?: string[];

  /**
   * The ARNs of roles whose stacks are not judged.
   *
   * @default - none
   */
  readonly excludeRoles?: string[];
}

/**
 * Properties for defining a `SecurityProfileHook`.
 */
export interface SecurityProfileHookProps {
  /**
   * The effect of an error that the hook finds. Begin with `HookFailureMode.WARN` in an account that has profiles already.
   */
  readonly failureMode: HookFailureMode;

  /**
   * Whether the hook is enabled. A hook that is not enabled stays in the account and judges nothing.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The name of the hook, three parts of 2 to 64 letters and digits with `::` between them, unique in an account and
   * Region. The last part has up to 49. It must not begin with `AWS`. CloudFormation replaces a hook whose name changes.
   *
   * @default 'Connect::SecurityProfiles::Hook'
   */
  readonly hookName?: string;

  /**
   * The instances that the hook asks about what profiles require, such as features, and about the profiles of users.
   *
   * The function may then read these instances. Only with an instance does the hook judge what users (`AWS::Connect::User`)
   * hold together.
   *
   * @default - the hook asks no instance, and judges no users
   */
  readonly instances?: aws_connect.IInstanceRef[];

  /**
   * Whether the hook also judges what Cloud Control writes, which is how the `awscc` provider of Terraform writes.
   *
   * CloudFormation calls this a hook of its own: its name is `hookName` with `ForCloudControl` at the end.
   *
   * @default true
   */
  readonly cloudControl?: boolean;

  /**
   * The stacks whose profiles are judged.
   *
   * @default - all stacks but the hook's own
   */
  readonly stacks?: HookStacks;

  /**
   * The findings to accept, each for one profile and with a reason. Waivers that the stacks themselves contain have no
   * effect on the hook.
   *
   * @default - none
   */
  readonly waivers?: HookWaiver[];
}
