import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { SUPERVISOR } from '../../roles/ready/supervisor';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `SupervisorProfile`.
 */
export interface SupervisorProfileProps extends ProfileProps {}

/**
 * The ready role for people who lead a team of agents.
 *
 * Its holders can do what agents do, watch real-time metrics and dashboards, listen in on contacts, and search for
 * them.
 *
 * @example
 * new SupervisorProfile(stack, 'Supervisor', {
 *   instance,
 *   securityProfileName: 'Supervisor',
 *   additional: AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
 * });
 */
export class SupervisorProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = SUPERVISOR;

  constructor(scope: Construct, id: string, props: SupervisorProfileProps) {
    super(scope, id, { ...props, permissions: SupervisorProfile.PERMISSIONS });
  }
}
