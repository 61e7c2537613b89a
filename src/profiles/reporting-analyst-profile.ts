import type { Construct } from 'constructs';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { AnalyticsPermissions, PermissionSet, RoutingPermissions, UsersPermissions } from '../permissions';

/**
 * What a reporting analyst takes.
 */
export interface ReportingAnalystProfileProps extends ProfileProps {}

/**
 * People who report on the contact center: real-time and historical metrics, dashboards, the login and logout report,
 * and saved reports that they make, change and schedule for themselves.
 */
export class ReportingAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
    AnalyticsPermissions.REAL_TIME_METRICS_ACCESS,
    AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
    AnalyticsPermissions.DASHBOARDS_ACCESS,
    AnalyticsPermissions.LOGIN_LOGOUT_REPORT_VIEW,
    AnalyticsPermissions.SAVED_REPORTS_VIEW,
    AnalyticsPermissions.SAVED_REPORTS_CREATE,
    AnalyticsPermissions.SAVED_REPORTS_EDIT,
    UsersPermissions.AGENT_HIERARCHY_VIEW,
    UsersPermissions.USERS_VIEW,
    RoutingPermissions.QUEUES_VIEW,
    RoutingPermissions.ROUTING_PROFILES_VIEW,
  );

  constructor(scope: Construct, id: string, props: ReportingAnalystProfileProps) {
    super(scope, id, { ...props, permissions: ReportingAnalystProfile.PERMISSIONS });
  }
}
