import {
  AnalyticsPermissions, CampaignsPermissions, ChannelsAndFlowsPermissions, CustomerProfilesPermissions, RoutingPermissions,
} from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const OUTBOUND_CAMPAIGN_MANAGER: PermissionSet = PermissionSet.of(
  AnalyticsPermissions.DASHBOARDS_ACCESS,
  AnalyticsPermissions.REAL_TIME_METRICS_ACCESS,
  CampaignsPermissions.CAMPAIGNS_VIEW,
  CampaignsPermissions.CAMPAIGNS_EDIT,
  CampaignsPermissions.CAMPAIGNS_CREATE,
  CampaignsPermissions.CAMPAIGNS_MANAGE,
  ChannelsAndFlowsPermissions.FLOWS_VIEW,
  CustomerProfilesPermissions.CUSTOMER_SEGMENTS_VIEW,
  RoutingPermissions.QUEUES_VIEW,
);
