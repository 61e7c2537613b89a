import { RemovalPolicy } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { breakGlass } from './break-glass-rule';
import { PRESETS } from './presets';
import { SecurityProfile } from './security-profile';
import type { IPermissions, PermissionSet } from '../permissions';

/**
 * What an emergency administrator takes. It is held alone and retained, so neither can be chosen.
 */
export interface BreakGlassProfileProps {
  /**
   * The instance that the profile belongs to: a `ConnectInstance`, a `CfnInstance`, or any other reference to one.
   */
  readonly instance: aws_connect.IInstanceRef;

  /**
   * Its name on the instance: 1 to 127 letters, digits, spaces, `_`, `@` and `-`.
   */
  readonly securityProfileName: string;

  /**
   * Why the role exists, for whoever reviews it; without a period.
   *
   * @default 'it repairs users and security profiles when nobody else can anymore'
   */
  readonly reason?: string;

  /**
   * What the profile is for, at most 250 characters.
   *
   * @default 'For emergencies only'
   */
  readonly description?: string;

  /**
   * Permissions to hold besides those it starts from, such as `AdministratorProfile.PERMISSIONS`.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * Tags of the profile itself.
   *
   * @default - no tags other than those of its scopes
   */
  readonly tags?: { readonly [key: string]: string };
}

/**
 * An administrator for emergencies: users, what they hold, and security profiles, which is enough to give anybody any
 * access back; and the history of changes, to see what went wrong.
 *
 * It is kept apart. The profile stays on the instance when it leaves the stack, every report shows it, and holding it
 * together with another role is an error.
 */
export class BreakGlassProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.BreakGlassProfile;

  constructor(scope: Construct, id: string, props: BreakGlassProfileProps) {
    const { reason = 'it repairs users and security profiles when nobody else can anymore', ...options } = props;
    super(scope, id, {
      description: 'For emergencies only',
      ...options,
      permissions: BreakGlassProfile.PERMISSIONS,
      privileged: reason,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    breakGlass.note(this, { reason });
  }
}
