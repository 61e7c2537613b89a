import {
  AnalyticsPermissions, AssistantPermissions, CampaignsPermissions, CasesPermissions, ChannelsAndFlowsPermissions,
  ContactControlPanelPermissions, CustomerProfilesPermissions, EvaluationsPermissions, ForecastingPermissions,
  HistoricalChangesPermissions, Permission, PermissionSet, PermissionStatus, RecordingsPermissions, RoutingPermissions,
  SchedulingPermissions, UsersPermissions,
} from '../permissions';
import { AgentChannel } from './features/agent-channel';
import { AgentFeature } from './features/agent-feature';
import { AiAgentTool } from './features/ai-agent-tool';
import { UNREDACTED_CONTENT } from './recorded-content';

/** What every agent works with, whatever the channel. */
export const AGENT_DESK = PermissionSet.of(
  ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
);

const AGENT = AGENT_DESK.plus(AgentChannel.VOICE);

const SUPERVISOR = PermissionSet.of(
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

const CASES_AGENT = AGENT.plus(AgentFeature.CASES);

const QUALITY_ANALYST = PermissionSet.of(
  AnalyticsPermissions.CONTACT_SEARCH_VIEW,
  AnalyticsPermissions.CONTACT_ATTRIBUTES_VIEW,
  AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW,
  RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
  RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS,
  EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_VIEW,
  EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_VIEW,
  EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_CREATE,
  EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_EDIT,
  UsersPermissions.USERS_VIEW,
);

const REPORTING_ANALYST = PermissionSet.of(
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

const TRAINEE = AGENT_DESK.plus(
  ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ContactControlPanelPermissions.CONFIRMATION_BEFORE_ENDING_CONTACT,
  ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
  AgentFeature.OWN_EVALUATIONS,
);

const CALL_CENTER_MANAGER = SUPERVISOR.plus(
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

const CASES_ADMINISTRATOR = PermissionSet.of(
  CasesPermissions.CASE_FIELDS_VIEW,
  CasesPermissions.CASE_FIELDS_EDIT,
  CasesPermissions.CASE_FIELDS_CREATE,
  CasesPermissions.CASE_TEMPLATES_VIEW,
  CasesPermissions.CASE_TEMPLATES_EDIT,
  CasesPermissions.CASE_TEMPLATES_CREATE,
);

const WORKFORCE_PLANNER = PermissionSet.of(
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

const AI_AGENT_DESIGNER = PermissionSet.of(
  AssistantPermissions.AI_AGENTS_VIEW,
  AssistantPermissions.AI_AGENTS_EDIT,
  AssistantPermissions.AI_AGENTS_CREATE,
  AssistantPermissions.AI_PROMPTS_VIEW,
  AssistantPermissions.AI_PROMPTS_EDIT,
  AssistantPermissions.AI_PROMPTS_CREATE,
  AssistantPermissions.AI_GUARDRAILS_VIEW,
  AssistantPermissions.AI_GUARDRAILS_EDIT,
  AssistantPermissions.AI_GUARDRAILS_CREATE,
  ChannelsAndFlowsPermissions.BOTS_VIEW,
  ChannelsAndFlowsPermissions.BOTS_EDIT,
  ChannelsAndFlowsPermissions.BOTS_CREATE,
  ChannelsAndFlowsPermissions.FLOWS_VIEW,
  ChannelsAndFlowsPermissions.FLOWS_EDIT,
  ChannelsAndFlowsPermissions.FLOWS_CREATE,
  ChannelsAndFlowsPermissions.FLOW_MODULES_VIEW,
  ChannelsAndFlowsPermissions.FLOW_MODULES_EDIT,
  ChannelsAndFlowsPermissions.FLOW_MODULES_CREATE,
);

const OUTBOUND_CAMPAIGN_MANAGER = PermissionSet.of(
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

const ADMINISTRATOR = PermissionSet.of(
  ...Permission.all().filter(({ status, restricts }) => status === PermissionStatus.CURRENT && !restricts),
).minus(UNREDACTED_CONTENT);

const BREAK_GLASS = PermissionSet.of(
  HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW,
  UsersPermissions.SECURITY_PROFILES_VIEW,
  UsersPermissions.SECURITY_PROFILES_EDIT,
  UsersPermissions.SECURITY_PROFILES_CREATE,
  UsersPermissions.USERS_VIEW,
  UsersPermissions.USERS_EDIT,
  UsersPermissions.USERS_CREATE,
  UsersPermissions.USERS_EDIT_PERMISSION,
);

/** What each ready role starts from, by its class: apart from the constructs, so that reviewing roles needs no CDK. */
export const PRESETS = {
  AgentProfile: AGENT,
  TraineeProfile: TRAINEE,
  CasesAgentProfile: CASES_AGENT,
  SupervisorProfile: SUPERVISOR,
  CallCenterManagerProfile: CALL_CENTER_MANAGER,
  QualityAnalystProfile: QUALITY_ANALYST,
  ReportingAnalystProfile: REPORTING_ANALYST,
  WorkforcePlannerProfile: WORKFORCE_PLANNER,
  CasesAdministratorProfile: CASES_ADMINISTRATOR,
  OutboundCampaignManagerProfile: OUTBOUND_CAMPAIGN_MANAGER,
  AiAgentDesignerProfile: AI_AGENT_DESIGNER,
  AiAgentProfile: PermissionSet.of(AiAgentTool.KNOWLEDGE),
  AdministratorProfile: ADMINISTRATOR,
  BreakGlassProfile: BREAK_GLASS,
} as const;
