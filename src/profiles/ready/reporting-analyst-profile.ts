import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { REPORTING_ANALYST } from '../../roles/ready/reporting-analyst';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `ReportingAnalystProfile`.
 */
export interface ReportingAnalystProfileProps extends ProfileProps {}

/**
 * The ready role for people who report on the contact center.
 *
 * Its holders can see all metrics and dashboards, and save reports.
 *
 * @example
 * new ReportingAnalystProfile(stack, 'Reporting', { instance, securityProfileName: 'Reporting analyst' });
 */
export class ReportingAnalystProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = REPORTING_ANALYST;

  constructor(scope: Construct, id: string, props: ReportingAnalystProfileProps) {
    super(scope, id, { ...props, permissions: ReportingAnalystProfile.PERMISSIONS });
  }
}
