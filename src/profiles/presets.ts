import {
  AnalyticsPermissions, CasesPermissions, ContactControlPanelPermissions, CustomerProfilesPermissions, EvaluationsPermissions,
  Permission, PermissionSet, PermissionStatus, RecordingsPermissions, RoutingPermissions, UsersPermissions,
} from '../permissions';

const AGENT = PermissionSet.of(
  ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
  ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
);

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

const CASES_AGENT = PermissionSet.of(
  AGENT,
  CasesPermissions.CASES_VIEW,
  CasesPermissions.CASES_EDIT,
  CasesPermissions.CASES_CREATE,
  CasesPermissions.AUDIT_HISTORY_VIEW,
  CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
  RoutingPermissions.QUEUES_VIEW,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
  UsersPermissions.USERS_VIEW,
);

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

const ADMINISTRATOR = PermissionSet.of(
  ...Permission.all().filter(({ status, restricts }) => status === PermissionStatus.CURRENT && !restricts),
);

/** What each ready role starts from, by its class: apart from the constructs, so that reviewing roles needs no CDK. */
export const PRESETS = {
  AgentProfile: AGENT,
  SupervisorProfile: SUPERVISOR,
  CasesAgentProfile: CASES_AGENT,
  QualityAnalystProfile: QUALITY_ANALYST,
  ReportingAnalystProfile: REPORTING_ANALYST,
  AdministratorProfile: ADMINISTRATOR,
} as const;
