import {
  AnalyticsPermissions, ContactControlPanelPermissions, RoutingPermissions, UsersPermissions,
} from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const SUPERVISOR: PermissionSet = PermissionSet.of(
  ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
  ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  AnalyticsPermissions.REAL_TIME_METRICS_ACCESS,
  AnalyticsPermissions.DASHBOARDS_ACCESS,
  AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE,
  AnalyticsPermissions.CONTACT_SEARCH_VIEW,
  AnalyticsPermissions.CONTACT_ATTRIBUTES_VIEW,
  AnalyticsPermissions.LOGIN_LOGOUT_REPORT_VIEW,
  UsersPermissions.AGENT_HIERARCHY_VIEW,
  UsersPermissions.AGENT_STATUS_VIEW,
  UsersPermissions.USERS_VIEW,
  RoutingPermissions.QUEUES_VIEW,
  RoutingPermissions.ROUTING_PROFILES_VIEW,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
  RoutingPermissions.HOURS_OF_OPERATION_VIEW,
);
