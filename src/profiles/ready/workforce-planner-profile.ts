import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { WORKFORCE_PLANNER } from '../../roles/ready/workforce-planner';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `WorkforcePlannerProfile`.
 */
export interface WorkforcePlannerProfileProps extends ProfileProps {}

/**
 * The ready role for people who plan who works when.
 *
 * Its holders can forecast, plan capacity, make schedules, and decide on time off.
 *
 * @example
 * new WorkforcePlannerProfile(stack, 'Planner', { instance, securityProfileName: 'Workforce planner' });
 */
export class WorkforcePlannerProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = WORKFORCE_PLANNER;

  constructor(scope: Construct, id: string, props: WorkforcePlannerProfileProps) {
    super(scope, id, { ...props, permissions: WorkforcePlannerProfile.PERMISSIONS });
  }
}
