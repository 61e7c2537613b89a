import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { CASES_ADMINISTRATOR } from '../../roles/ready/cases-administrator';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `CasesAdministratorProfile`.
 */
export interface CasesAdministratorProfileProps extends ProfileProps {}

/**
 * The ready role for people who set up fields and templates of cases.
 *
 * Its holders can create and change case fields and templates.
 *
 * @example
 * new CasesAdministratorProfile(stack, 'CasesAdmin', { instance, securityProfileName: 'Cases administrator' });
 */
export class CasesAdministratorProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CASES_ADMINISTRATOR;

  constructor(scope: Construct, id: string, props: CasesAdministratorProfileProps) {
    super(scope, id, { ...props, permissions: CasesAdministratorProfile.PERMISSIONS });
  }
}
