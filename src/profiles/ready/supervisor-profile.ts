import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { SUPERVISOR } from '../../roles/ready/supervisor';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a supervisor takes.
 */
export interface SupervisorProfileProps extends ProfileProps {}

/**
 * People who lead a team of agents.
 */
export class SupervisorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = SUPERVISOR;

  constructor(scope: Construct, id: string, props: SupervisorProfileProps) {
    super(scope, id, { ...props, permissions: SupervisorProfile.PERMISSIONS });
  }
}
