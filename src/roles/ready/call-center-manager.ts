import { SUPERVISOR } from './supervisor';
import {
  AnalyticsPermissions, ChannelsAndFlowsPermissions, RoutingPermissions, UsersPermissions,
} from '../../permissions/generated/holders';
import type { PermissionSet } from '../../permissions/permission-set';

export const CALL_CENTER_MANAGER: PermissionSet = SUPERVISOR.plus(
  AnalyticsPermissions.AGENT_ACTIVITY_AUDIT_ACCESS,
  AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
  AnalyticsPermissions.SAVED_REPORTS_VIEW,
  AnalyticsPermissions.SAVED_REPORTS_CREATE,
  AnalyticsPermissions.SAVED_REPORTS_EDIT,
  AnalyticsPermissions.SAVED_REPORTS_SHARE,
  ChannelsAndFlowsPermissions.FLOWS_VIEW,
  ChannelsAndFlowsPermissions.PHONE_NUMBERS_VIEW,
  ChannelsAndFlowsPermissions.PROMPTS_VIEW,
  RoutingPermissions.HOURS_OF_OPERATION_EDIT,
  RoutingPermissions.QUEUES_EDIT,
  RoutingPermissions.QUEUES_ENABLE_DISABLE,
  RoutingPermissions.QUICK_CONNECTS_CREATE,
  RoutingPermissions.QUICK_CONNECTS_EDIT,
  RoutingPermissions.ROUTING_PROFILES_EDIT,
  UsersPermissions.AGENT_STATUS_CREATE,
  UsersPermissions.AGENT_STATUS_EDIT,
  UsersPermissions.SECURITY_PROFILES_VIEW,
);
