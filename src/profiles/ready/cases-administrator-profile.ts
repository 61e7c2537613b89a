import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a Cases administrator takes.
 */
export interface CasesAdministratorProfileProps extends ProfileProps {}

/**
 * People who set up Amazon Connect Cases: the fields and the templates of cases. With both views, both appear in the
 * navigation menu. Cases themselves, with what customers told, are not part of it.
 *
 * Needs Amazon Connect Cases to be enabled on the instance.
 */
export class CasesAdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.CasesAdministratorProfile;

  constructor(scope: Construct, id: string, props: CasesAdministratorProfileProps) {
    super(scope, id, { ...props, permissions: CasesAdministratorProfile.PERMISSIONS });
  }
}
