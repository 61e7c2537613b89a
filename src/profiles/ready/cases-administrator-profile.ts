import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { CASES_ADMINISTRATOR } from '../../roles/ready/cases-administrator';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a Cases administrator takes.
 */
export interface CasesAdministratorProfileProps extends ProfileProps {}

/**
 * People who set up fields and templates of cases.
 */
export class CasesAdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CASES_ADMINISTRATOR;

  constructor(scope: Construct, id: string, props: CasesAdministratorProfileProps) {
    super(scope, id, { ...props, permissions: CasesAdministratorProfile.PERMISSIONS });
  }
}
