import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { WORKFORCE_PLANNER } from '../../roles/ready/workforce-planner';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a workforce planner takes.
 */
export interface WorkforcePlannerProfileProps extends ProfileProps {}

/**
 * People who plan who works when.
 */
export class WorkforcePlannerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = WORKFORCE_PLANNER;

  constructor(scope: Construct, id: string, props: WorkforcePlannerProfileProps) {
    super(scope, id, { ...props, permissions: WorkforcePlannerProfile.PERMISSIONS });
  }
}
