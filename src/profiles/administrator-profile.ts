import type { Construct } from 'constructs';
import { PRESETS } from './presets';
import type { ProfileProps } from './profile-props';
import { SecurityProfile } from './security-profile';
import type { PermissionSet } from '../permissions';

/**
 * What an administrator takes.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/**
 * People who run the instance: every current permission of the catalog that grants something. Its holders can give
 * themselves and others any access, so `privileged` must say why the role exists.
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.AdministratorProfile;

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, { ...props, permissions: AdministratorProfile.PERMISSIONS });
  }
}
