import type { Construct } from 'constructs';
import { AHEAD_OF_FEATURES } from './ahead-of-features';
import type { PermissionSet } from '../../permissions/permission-set';
import { ADMINISTRATOR } from '../../roles/ready/administrator';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining an `AdministratorProfile`.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/**
 * The ready role for people who run the instance.
 *
 * Its holders can do everything that a current permission grants, except hear and read unredacted content.
 *
 * @example
 * new AdministratorProfile(stack, 'Admin', { instance, securityProfileName: 'Administrator' });
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = ADMINISTRATOR;

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, {
      ...props,
      privilegeReason: props.privilegeReason ?? 'Administrators run the instance, its users and their security profiles',
      permissions: AdministratorProfile.PERMISSIONS,
      waivers: [AHEAD_OF_FEATURES, ...props.waivers ?? []],
    });
  }
}
