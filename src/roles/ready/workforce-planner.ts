import {
  AnalyticsPermissions, ForecastingPermissions, RoutingPermissions, SchedulingPermissions, UsersPermissions,
} from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const WORKFORCE_PLANNER: PermissionSet = PermissionSet.of(
  AnalyticsPermissions.HISTORICAL_METRICS_ACCESS,
  ForecastingPermissions.CAPACITY_PLANNING_VIEW,
  ForecastingPermissions.CAPACITY_PLANNING_EDIT,
  ForecastingPermissions.CAPACITY_PLANNING_PUBLISH,
  ForecastingPermissions.FORECAST_AND_SCHEDULE_INTERVAL_VIEW,
  ForecastingPermissions.FORECASTING_VIEW,
  ForecastingPermissions.FORECASTING_EDIT,
  ForecastingPermissions.FORECASTING_PUBLISH,
  SchedulingPermissions.SCHEDULE_MANAGER_VIEW,
  SchedulingPermissions.SCHEDULE_MANAGER_EDIT,
  SchedulingPermissions.SCHEDULE_MANAGER_PUBLISH,
  SchedulingPermissions.TEAM_CALENDAR_VIEW,
  SchedulingPermissions.TEAM_CALENDAR_EDIT,
  SchedulingPermissions.TIME_OFF_REQUESTS_VIEW,
  SchedulingPermissions.TIME_OFF_REQUESTS_EDIT,
  SchedulingPermissions.TIME_OFF_REQUESTS_APPROVE,
  SchedulingPermissions.TIME_OFF_BALANCE_VIEW,
  SchedulingPermissions.TIME_OFF_BALANCE_EDIT,
  RoutingPermissions.HOURS_OF_OPERATION_VIEW,
  RoutingPermissions.QUEUES_VIEW,
  RoutingPermissions.ROUTING_PROFILES_VIEW,
  UsersPermissions.USERS_VIEW,
);
