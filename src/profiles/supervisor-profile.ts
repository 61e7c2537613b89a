import type { Construct } from 'constructs';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { AnalyticsPermissions, ContactControlPanelPermissions, PermissionSet, RoutingPermissions, UsersPermissions } from '../permissions';

/**
 * What a supervisor takes.
 */
export interface SupervisorProfileProps extends ProfileProps {}

/**
 * People who lead a team: its real-time metrics and dashboards, listening in on its contacts, its agents' states and
 * time cards, and a view of the queues, routing profiles and hours that the team works with.
 *
 * Historical metrics, recordings and barging in are not part of it; add them where a team needs them.
 */
export class SupervisorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
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

  constructor(scope: Construct, id: string, props: SupervisorProfileProps) {
    super(scope, id, { ...props, permissions: SupervisorProfile.PERMISSIONS });
  }
}
