import { AnalyticsPermissions, RoutingPermissions, UsersPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const REPORTING_ANALYST: PermissionSet = PermissionSet.of(
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
