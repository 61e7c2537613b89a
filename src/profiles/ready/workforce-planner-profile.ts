import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a workforce planner takes.
 */
export interface WorkforcePlannerProfileProps extends ProfileProps {}

/**
 * People who plan who works when: forecasts, capacity plans and schedules, which they make and publish, time off, which
 * they decide on, the historical metrics that plans are made from, and a view of the queues, routing profiles, hours and
 * users that they are made for.
 *
 * Needs forecasting, capacity planning and scheduling to be enabled on the instance. The interval of forecasts and
 * schedules they see and do not change.
 */
export class WorkforcePlannerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.WorkforcePlannerProfile;

  constructor(scope: Construct, id: string, props: WorkforcePlannerProfileProps) {
    super(scope, id, { ...props, permissions: WorkforcePlannerProfile.PERMISSIONS });
  }
}
