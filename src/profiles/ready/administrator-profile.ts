import type { Construct } from 'constructs';
import { AHEAD_OF_FEATURES } from './ahead-of-features';
import type { PermissionSet } from '../../permissions/permission-set';
import { ADMINISTRATOR } from '../../roles/ready/administrator';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an administrator takes.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/**
 * People who run the instance.
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = ADMINISTRATOR;

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, {
      ...props,
      privileged: props.privileged ?? 'Administrators run the instance, its users and their security profiles',
      permissions: AdministratorProfile.PERMISSIONS,
      waivers: [AHEAD_OF_FEATURES, ...props.waivers ?? []],
    });
  }
}
