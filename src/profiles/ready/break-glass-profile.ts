import { CfnDeletionPolicy, RemovalPolicy, type CfnResource } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { AHEAD_OF_FEATURES } from './ahead-of-features';
import type { IPermissions } from '../../permissions/permission';
import type { PermissionSet } from '../../permissions/permission-set';
import { OBJECT, TEXT } from '../../roles/kinds';
import { BREAK_GLASS } from '../../roles/ready/break-glass';
import type { RoleInCode } from '../../synthesis/role-in-code';
import { SecurityProfile } from '../security-profile';
import type { Waiver } from '../waiver';

/**
 * Properties for defining a `BreakGlassProfile`.
 *
 * The profile is always held alone and retained, so there is no property for either.
 */
export interface BreakGlassProfileProps {
  /**
   * The instance that the profile belongs to: a `ConnectInstance`, a `CfnInstance`, or any other reference to an
   * instance.
   */
  readonly instance: aws_connect.IInstanceRef;

  /**
   * The name of the security profile on the instance: 1 to 127 letters, digits, spaces, `_`, `@` and `-`.
   */
  readonly securityProfileName: string;

  /**
   * The reason why the role exists, for whoever reviews it. It must not be empty, and has no period at its end.
   *
   * @default 'it repairs users and security profiles when nobody else can anymore'
   */
  readonly reason?: string;

  /**
   * The description of the profile, at most 250 characters.
   *
   * @default 'For emergencies only'
   */
  readonly description?: string;

  /**
   * The permissions that the profile holds besides those it starts from, such as `AdministratorProfile.PERMISSIONS`.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * The findings to accept, each with a reason.
   *
   * You cannot waive that the role is kept for emergencies and held alone.
   *
   * @default - none, besides the permissions of features that the instance does not have
   */
  readonly waivers?: Waiver[];

  /**
   * The tags of the profile itself, at most 50. A key has 1 to 128 characters, a value at most 256.
   *
   * @default - only the tags of the scopes around the profile
   */
  readonly tags?: { readonly [key: string]: string };
}

/**
 * The ready role for an administrator in emergencies, held by a user that is used for nothing else.
 *
 * Its holders can repair users and security profiles.
 *
 * @example
 * new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Break glass' });
 */
export class BreakGlassProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = BREAK_GLASS;

  /**
   * @throws if the reason is empty
   */
  constructor(scope: Construct, id: string, props: BreakGlassProfileProps) {
    OBJECT(props, 'props', `${scope.node.path}/${id}`);
    const { reason: given, description, ...options } = props;
    const reason = given ?? 'it repairs users and security profiles when nobody else can anymore';
    TEXT(reason, 'reason', `${scope.node.path}/${id}`);
    if (reason.trim() === '') {
      throw new Error(`The reason of ${scope.node.path}/${id} must not be empty, because every report shows why a role for emergencies exists. `
        + 'Give a reason, or omit the property to use the default.');
    }
    super(scope, id, {
      ...options,
      description: description ?? 'For emergencies only',
      permissions: BreakGlassProfile.PERMISSIONS,
      privilegeReason: reason,
      waivers: [AHEAD_OF_FEATURES, ...props.waivers ?? []],
      // A first deployment that fails takes the profile away again: left behind, it would have the name that the next one needs.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this._notes.addWithCopies((profile) => ({ breakGlass: { reason, isKept: () => isRetained(profile) } }));
  }

  /** @internal */
  public _inCode(): RoleInCode {
    return { ...super._inCode(), keepsAll: true };
  }
}

/** Whether the profile stays on the instance when it leaves the stack or is replaced; copies and aspects may have said otherwise. */
function isRetained(profile: SecurityProfile): boolean {
  const { deletionPolicy, updateReplacePolicy } = (profile.node.defaultChild as CfnResource).cfnOptions;
  return updateReplacePolicy === CfnDeletionPolicy.RETAIN
    && (deletionPolicy === CfnDeletionPolicy.RETAIN || deletionPolicy === CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE);
}
