// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../permission';

/**
 * Constants for all permissions under their API names, for those who know them from a template or from the API.
 *
 * Each constant is the same permission as the one in the words of the console, which its documentation names. The facts
 * about AWS are from the sources that docs/permissions.md lists for each permission.
 */
export class PermissionsByApiName {
  /**
   * Open every page of metrics: real-time, historical, activity of agents, dashboards.
   *
   * The same as `AnalyticsPermissions.ACCESS_METRICS`. In the console: Analytics and Optimization, "Access metrics". In
   * the API: AccessMetrics.
   */
  public static readonly ACCESS_METRICS = Permission.of('AccessMetrics');

  /**
   * See, person by person, when agents were in which status.
   *
   * The same as `AnalyticsPermissions.AGENT_ACTIVITY_AUDIT_ACCESS`. In the console: Analytics and Optimization, "Agent
   * activity audit - Access". In the API: AccessMetrics.AgentActivityAudit.Access.
   */
  public static readonly ACCESS_METRICS_AGENT_ACTIVITY_AUDIT_ACCESS = Permission.of('AccessMetrics.AgentActivityAudit.Access');

  /**
   * Open dashboards; for live figures in them takes real-time metrics too.
   *
   * The same as `AnalyticsPermissions.DASHBOARDS_ACCESS`. In the console: Analytics and Optimization, "Dashboards -
   * Access". In the API: AccessMetrics.Dashboards.Access.
   */
  public static readonly ACCESS_METRICS_DASHBOARDS_ACCESS = Permission.of('AccessMetrics.Dashboards.Access');

  /**
   * See their own figures, and those of the queues they serve, in dashboards.
   *
   * The same as `AnalyticsPermissions.MY_OWN_DATA_IN_DASHBOARDS_VIEW`. In the console: Analytics and Optimization, "My
   * own data in dashboards - View". In the API: AccessMetrics.DashboardsWithMyData.View.
   */
  public static readonly ACCESS_METRICS_DASHBOARDS_WITH_MY_DATA_VIEW = Permission.of('AccessMetrics.DashboardsWithMyData.View');

  /**
   * Open historical metrics.
   *
   * The same as `AnalyticsPermissions.HISTORICAL_METRICS_ACCESS`. In the console: Analytics and Optimization,
   * "Historical metrics - Access". In the API: AccessMetrics.HistoricalMetrics.Access.
   */
  public static readonly ACCESS_METRICS_HISTORICAL_METRICS_ACCESS = Permission.of('AccessMetrics.HistoricalMetrics.Access');

  /**
   * Open real-time metrics, where supervisors pick conversations to listen to.
   *
   * The same as `AnalyticsPermissions.REAL_TIME_METRICS_ACCESS`. In the console: Analytics and Optimization, "Real-time
   * metrics - Access". In the API: AccessMetrics.RealTimeMetrics.Access.
   */
  public static readonly ACCESS_METRICS_REAL_TIME_METRICS_ACCESS = Permission.of('AccessMetrics.RealTimeMetrics.Access');

  /**
   * Build agent hierarchies: add groups, teams and agents.
   *
   * The same as `UsersPermissions.AGENT_HIERARCHY_CREATE`. In the console: Users and permissions, "Agent hierarchy -
   * Create". In the API: AgentGrouping.Create.
   */
  public static readonly AGENT_GROUPING_CREATE = Permission.of('AgentGrouping.Create');

  /**
   * Rename and rebuild the agent hierarchy, which reports and hierarchy-based access control go by.
   *
   * The same as `UsersPermissions.AGENT_HIERARCHY_EDIT`. In the console: Users and permissions, "Agent hierarchy -
   * Edit". In the API: AgentGrouping.Edit.
   */
  public static readonly AGENT_GROUPING_EDIT = Permission.of('AgentGrouping.Edit');

  /**
   * Switch parts of the agent hierarchy on and off.
   *
   * The same as `UsersPermissions.AGENT_HIERARCHY_ENABLE_DISABLE`. In the console: Users and permissions, "Agent
   * hierarchy - Enable/Disable". In the API: AgentGrouping.EnableAndDisable.
   */
  public static readonly AGENT_GROUPING_ENABLE_AND_DISABLE = Permission.of('AgentGrouping.EnableAndDisable');

  /**
   * See the agent hierarchy, also as columns of real-time metrics.
   *
   * The same as `UsersPermissions.AGENT_HIERARCHY_VIEW`. In the console: Users and permissions, "Agent hierarchy -
   * View". In the API: AgentGrouping.View.
   */
  public static readonly AGENT_GROUPING_VIEW = Permission.of('AgentGrouping.View');

  /**
   * Add custom agent statuses, such as a kind of break, for agents to choose.
   *
   * The same as `UsersPermissions.AGENT_STATUS_CREATE`. In the console: Users and permissions, "Agent status - Create".
   * In the API: AgentStates.Create.
   */
  public static readonly AGENT_STATES_CREATE = Permission.of('AgentStates.Create');

  /**
   * Change custom agent statuses.
   *
   * The same as `UsersPermissions.AGENT_STATUS_EDIT`. In the console: Users and permissions, "Agent status - Edit". In
   * the API: AgentStates.Edit.
   */
  public static readonly AGENT_STATES_EDIT = Permission.of('AgentStates.Edit');

  /**
   * Offer custom agent statuses to agents, or take them away.
   *
   * The same as `UsersPermissions.AGENT_STATUS_ENABLE_DISABLE`. In the console: Users and permissions, "Agent status -
   * Enable/Disable". In the API: AgentStates.EnableAndDisable.
   */
  public static readonly AGENT_STATES_ENABLE_AND_DISABLE = Permission.of('AgentStates.EnableAndDisable');

  /**
   * See agent statuses, and in metrics who is in which.
   *
   * The same as `UsersPermissions.AGENT_STATUS_VIEW`. In the console: Users and permissions, "Agent status - View". In
   * the API: AgentStates.View.
   */
  public static readonly AGENT_STATES_VIEW = Permission.of('AgentStates.View');

  /**
   * See, person by person, when users logged in and out.
   *
   * The same as `AnalyticsPermissions.LOGIN_LOGOUT_REPORT_VIEW`. In the console: Analytics and Optimization,
   * "Login/Logout report - View". In the API: AgentTimeCard.View.
   */
  public static readonly AGENT_TIME_CARD_VIEW = Permission.of('AgentTimeCard.View');

  /**
   * Open the app with performance metrics in the agent workspace.
   *
   * The same as `AgentApplicationsPermissions.PERFORMANCE_METRICS_ACCESS`. In the console: Agent Applications,
   * "Performance metrics - Access". In the API: Analytics.PerformanceMetrics.Access.
   */
  public static readonly ANALYTICS_PERFORMANCE_METRICS_ACCESS = Permission.of('Analytics.PerformanceMetrics.Access');

  /**
   * Change the connectors through which calls of outside voice systems are analyzed.
   *
   * The same as `ChannelsAndFlowsPermissions.ANALYTICS_CONNECTORS_EDIT`. In the console: Channels and flows, "Analytics
   * connectors - Edit". In the API: AnalyticsConnectors.Edit.
   */
  public static readonly ANALYTICS_CONNECTORS_EDIT = Permission.of('AnalyticsConnectors.Edit');

  /**
   * See the connectors through which calls of outside voice systems are analyzed.
   *
   * The same as `ChannelsAndFlowsPermissions.ANALYTICS_CONNECTORS_VIEW`. In the console: Channels and flows, "Analytics
   * connectors - View". In the API: AnalyticsConnectors.View.
   */
  public static readonly ANALYTICS_CONNECTORS_VIEW = Permission.of('AnalyticsConnectors.View');

  /**
   * Hear conversations (inferred from its name, AWS does not describe it).
   *
   * The same as `RecordingsPermissions.AUDIO_VIEW`. Probably in the console: Recordings and Transcripts, "Audio -
   * View". In the API: Audio.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly AUDIO_VIEW = Permission.of('Audio.View');

  /**
   * Choose microphone, speaker and ringer in the Contact Control Panel.
   *
   * The same as `ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS`. In the console: Contact Control Panel
   * (CCP), "Audio device settings - Access". In the API: AudioDeviceSettings.Access.
   */
  public static readonly AUDIO_DEVICE_SETTINGS_ACCESS = Permission.of('AudioDeviceSettings.Access');

  /**
   * Hear what callers said to flows and bots, with sensitive data taken out (inferred from its name, AWS does not
   * describe it).
   *
   * The same as `RecordingsPermissions.IVR_RECORDINGS_REDACTED_ACCESS`. Probably in the console: Recordings and
   * Transcripts, "Automated interaction voice (IVR) recordings (redacted) - Access". In the API:
   * AutomatedVoiceInteraction.Recordings.Redacted.Access.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_RECORDINGS_REDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Recordings.Redacted.Access');

  /**
   * See the button that downloads redacted IVR recordings (inferred from its name, AWS does not describe it).
   *
   * The same as `RecordingsPermissions.IVR_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON`. Probably in the console:
   * Recordings and Transcripts, "Automated interaction voice (IVR) recordings (redacted) - Enable download button". In
   * the API: AutomatedVoiceInteraction.Recordings.Redacted.DownloadButton.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_RECORDINGS_REDACTED_DOWNLOAD_BUTTON = Permission.of('AutomatedVoiceInteraction.Recordings.Redacted.DownloadButton');

  /**
   * Hear in full what callers said to flows and bots.
   *
   * The same as `RecordingsPermissions.IVR_RECORDINGS_UNREDACTED_ACCESS`. In the console: Recordings and Transcripts,
   * "Automated interaction voice (IVR) recordings (unredacted) - Access". In the API:
   * AutomatedVoiceInteraction.Recordings.Unredacted.Access.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_RECORDINGS_UNREDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Recordings.Unredacted.Access');

  /**
   * See the button that downloads recordings of callers with flows and bots.
   *
   * The same as `RecordingsPermissions.IVR_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON`. In the console: Recordings
   * and Transcripts, "Automated interaction voice (IVR) recordings (unredacted) - Enable download button". In the API:
   * AutomatedVoiceInteraction.Recordings.Unredacted.DownloadButton.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_RECORDINGS_UNREDACTED_DOWNLOAD_BUTTON = Permission.of('AutomatedVoiceInteraction.Recordings.Unredacted.DownloadButton');

  /**
   * Read what callers said to flows and bots, with sensitive data taken out (inferred from its name, AWS does not
   * describe it).
   *
   * The same as `RecordingsPermissions.IVR_TRANSCRIPTS_REDACTED_ACCESS`. Probably in the console: Recordings and
   * Transcripts, "Automated interaction voice (IVR) transcripts (redacted) - Access". In the API:
   * AutomatedVoiceInteraction.Transcripts.Redacted.Access.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_TRANSCRIPTS_REDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Transcripts.Redacted.Access');

  /**
   * Read in full what callers said to flows and bots, and what they typed on their keypads.
   *
   * The same as `RecordingsPermissions.IVR_TRANSCRIPTS_UNREDACTED_ACCESS`. In the console: Recordings and Transcripts,
   * "Automated interaction voice (IVR) transcripts (unredacted) - Access". In the API:
   * AutomatedVoiceInteraction.Transcripts.Unredacted.Access.
   */
  public static readonly AUTOMATED_VOICE_INTERACTION_TRANSCRIPTS_UNREDACTED_ACCESS = Permission.of('AutomatedVoiceInteraction.Transcripts.Unredacted.Access');

  /**
   * Open the Contact Control Panel: agents work in it, managers listen in through it.
   *
   * The same as `ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL`. In the console: Contact Control Panel
   * (CCP), "Access Contact Control Panel". In the API: BasicAgentAccess.
   */
  public static readonly BASIC_AGENT_ACCESS = Permission.of('BasicAgentAccess');

  /**
   * Add bots for flows to hand customers to.
   *
   * The same as `ChannelsAndFlowsPermissions.BOTS_CREATE`. In the console: Channels and flows, "Bots - Create". In the
   * API: Bots.Create.
   */
  public static readonly BOTS_CREATE = Permission.of('Bots.Create');

  /**
   * Delete bots, also while flows hand customers to them.
   *
   * The same as `ChannelsAndFlowsPermissions.BOTS_DELETE`. In the console: Channels and flows, "Bots - Delete". In the
   * API: Bots.Delete.
   */
  public static readonly BOTS_DELETE = Permission.of('Bots.Delete');

  /**
   * Change what bots understand and what they answer.
   *
   * The same as `ChannelsAndFlowsPermissions.BOTS_EDIT`. In the console: Channels and flows, "Bots - Edit". In the API:
   * Bots.Edit.
   */
  public static readonly BOTS_EDIT = Permission.of('Bots.Edit');

  /**
   * See the conversational bots that are managed in Amazon Connect, and how well they do.
   *
   * The same as `ChannelsAndFlowsPermissions.BOTS_VIEW`. In the console: Channels and flows, "Bots - View". In the API:
   * Bots.View.
   */
  public static readonly BOTS_VIEW = Permission.of('Bots.View');

  /**
   * Hear call recordings with sensitive data taken out.
   *
   * The same as `RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS`. In the console: Recordings and Transcripts,
   * "Call recordings (redacted) - Access". In the API: CallRecordings.Redacted.Access.
   */
  public static readonly CALL_RECORDINGS_REDACTED_ACCESS = Permission.of('CallRecordings.Redacted.Access');

  /**
   * See the button that downloads redacted call recordings; without it they can be had all the same.
   *
   * The same as `RecordingsPermissions.CALL_RECORDINGS_REDACTED_ENABLE_DOWNLOAD_BUTTON`. In the console: Recordings and
   * Transcripts, "Call recordings (redacted) - Enable download button". In the API:
   * CallRecordings.Redacted.DownloadButton.
   */
  public static readonly CALL_RECORDINGS_REDACTED_DOWNLOAD_BUTTON = Permission.of('CallRecordings.Redacted.DownloadButton');

  /**
   * Hear call recordings in full; a redacted call only without the redacted permission.
   *
   * The same as `RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS`. In the console: Recordings and Transcripts,
   * "Call recordings (unredacted) - Access". In the API: CallRecordings.Unredacted.Access.
   */
  public static readonly CALL_RECORDINGS_UNREDACTED_ACCESS = Permission.of('CallRecordings.Unredacted.Access');

  /**
   * See the button that downloads call recordings; without it they can be had all the same.
   *
   * The same as `RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON`. In the console: Recordings
   * and Transcripts, "Call recordings (unredacted) - Enable download button". In the API:
   * CallRecordings.Unredacted.DownloadButton.
   */
  public static readonly CALL_RECORDINGS_UNREDACTED_DOWNLOAD_BUTTON = Permission.of('CallRecordings.Unredacted.DownloadButton');

  /**
   * Set up outbound campaigns, which call or write to many customers.
   *
   * The same as `CampaignsPermissions.CAMPAIGNS_CREATE`. In the console: Outbound Campaigns, "Campaigns - Create". In
   * the API: Campaigns.Create.
   */
  public static readonly CAMPAIGNS_CREATE = Permission.of('Campaigns.Create');

  /**
   * Delete campaigns for good, with their settings.
   *
   * The same as `CampaignsPermissions.CAMPAIGNS_DELETE`. In the console: Outbound Campaigns, "Campaigns - Delete". In
   * the API: Campaigns.Delete.
   */
  public static readonly CAMPAIGNS_DELETE = Permission.of('Campaigns.Delete');

  /**
   * Change whom outbound campaigns reach, when and how.
   *
   * The same as `CampaignsPermissions.CAMPAIGNS_EDIT`. In the console: Outbound Campaigns, "Campaigns - Edit". In the
   * API: Campaigns.Edit.
   */
  public static readonly CAMPAIGNS_EDIT = Permission.of('Campaigns.Edit');

  /**
   * Start, pause and stop outbound campaigns.
   *
   * The same as `CampaignsPermissions.CAMPAIGNS_MANAGE`. In the console: Outbound Campaigns, "Campaigns - Manage". In
   * the API: Campaigns.Manage.
   */
  public static readonly CAMPAIGNS_MANAGE = Permission.of('Campaigns.Manage');

  /**
   * See outbound campaigns and how they do.
   *
   * The same as `CampaignsPermissions.CAMPAIGNS_VIEW`. In the console: Outbound Campaigns, "Campaigns - View". In the
   * API: Campaigns.View.
   */
  public static readonly CAMPAIGNS_VIEW = Permission.of('Campaigns.View');

  /**
   * Make and change capacity plans and their scenarios.
   *
   * The same as `ForecastingPermissions.CAPACITY_PLANNING_EDIT`. In the console: Analytics and Optimization, "Capacity
   * planning - Edit". In the API: Capacity.Edit.
   */
  public static readonly CAPACITY_EDIT = Permission.of('Capacity.Edit');

  /**
   * Publish capacity plans.
   *
   * The same as `ForecastingPermissions.CAPACITY_PLANNING_PUBLISH`. In the console: Analytics and Optimization,
   * "Capacity planning - Publish". In the API: Capacity.Publish.
   */
  public static readonly CAPACITY_PUBLISH = Permission.of('Capacity.Publish');

  /**
   * See capacity plans.
   *
   * The same as `ForecastingPermissions.CAPACITY_PLANNING_VIEW`. In the console: Analytics and Optimization, "Capacity
   * planning - View". In the API: Capacity.View.
   */
  public static readonly CAPACITY_VIEW = Permission.of('Capacity.View');

  /**
   * Delete anybody's comments on cases.
   *
   * The same as `CasesPermissions.CASE_COMMENTS_DELETE`. In the console: Cases, "Case comments - Delete". In the API:
   * CaseComments.Delete.
   */
  public static readonly CASE_COMMENTS_DELETE = Permission.of('CaseComments.Delete');

  /**
   * Change what anybody wrote in comments on cases.
   *
   * The same as `CasesPermissions.CASE_COMMENTS_EDIT`. In the console: Cases, "Case comments - Edit". In the API:
   * CaseComments.Edit.
   */
  public static readonly CASE_COMMENTS_EDIT = Permission.of('CaseComments.Edit');

  /**
   * Detach any contact from a case.
   *
   * The same as `CasesPermissions.CASE_CONTACTS_DELETE`. In the console: Cases, "Case contacts - Delete". In the API:
   * CaseContacts.Delete.
   */
  public static readonly CASE_CONTACTS_DELETE = Permission.of('CaseContacts.Delete');

  /**
   * Delete custom related items of any case, no matter who created them.
   *
   * The same as `CasesPermissions.CASE_CUSTOM_RELATED_ITEMS_DELETE`. In the console: Cases, "Case custom related items
   * - Delete". In the API: CaseCustomRelatedItems.Delete.
   */
  public static readonly CASE_CUSTOM_RELATED_ITEMS_DELETE = Permission.of('CaseCustomRelatedItems.Delete');

  /**
   * Change custom related items of any case, no matter who created them.
   *
   * The same as `CasesPermissions.CASE_CUSTOM_RELATED_ITEMS_EDIT`. In the console: Cases, "Case custom related items -
   * Edit". In the API: CaseCustomRelatedItems.Edit.
   */
  public static readonly CASE_CUSTOM_RELATED_ITEMS_EDIT = Permission.of('CaseCustomRelatedItems.Edit');

  /**
   * Add custom case fields.
   *
   * The same as `CasesPermissions.CASE_FIELDS_CREATE`. In the console: Cases, "Case fields - Create". In the API:
   * CaseFields.Create.
   */
  public static readonly CASE_FIELDS_CREATE = Permission.of('CaseFields.Create');

  /**
   * Change case fields: title, description, choices.
   *
   * The same as `CasesPermissions.CASE_FIELDS_EDIT`. In the console: Cases, "Case fields - Edit". In the API:
   * CaseFields.Edit.
   */
  public static readonly CASE_FIELDS_EDIT = Permission.of('CaseFields.Edit');

  /**
   * See how case fields are set up.
   *
   * The same as `CasesPermissions.CASE_FIELDS_VIEW`. In the console: Cases, "Case fields - View". In the API:
   * CaseFields.View.
   */
  public static readonly CASE_FIELDS_VIEW = Permission.of('CaseFields.View');

  /**
   * Delete files of any case, no matter who attached them.
   *
   * The same as `CasesPermissions.CASE_FILES_DELETE`. In the console: Cases, "Case files - Delete". In the API:
   * CaseFiles.Delete.
   */
  public static readonly CASE_FILES_DELETE = Permission.of('CaseFiles.Delete');

  /**
   * See who changed what in a case, in the agent application.
   *
   * The same as `CasesPermissions.AUDIT_HISTORY_VIEW`. In the console: Cases, "Audit history - View". In the API:
   * CaseHistory.View.
   */
  public static readonly CASE_HISTORY_VIEW = Permission.of('CaseHistory.View');

  /**
   * Add case templates.
   *
   * The same as `CasesPermissions.CASE_TEMPLATES_CREATE`. In the console: Cases, "Case templates - Create". In the API:
   * CaseTemplates.Create.
   */
  public static readonly CASE_TEMPLATES_CREATE = Permission.of('CaseTemplates.Create');

  /**
   * Change which fields templates give to cases.
   *
   * The same as `CasesPermissions.CASE_TEMPLATES_EDIT`. In the console: Cases, "Case templates - Edit". In the API:
   * CaseTemplates.Edit.
   */
  public static readonly CASE_TEMPLATES_EDIT = Permission.of('CaseTemplates.Edit');

  /**
   * See the templates that give cases their fields.
   *
   * The same as `CasesPermissions.CASE_TEMPLATES_VIEW`. In the console: Cases, "Case templates - View". In the API:
   * CaseTemplates.View.
   */
  public static readonly CASE_TEMPLATES_VIEW = Permission.of('CaseTemplates.View');

  /**
   * Open new cases and attach contacts to them.
   *
   * The same as `CasesPermissions.CASES_CREATE`. In the console: Cases, "Cases - Create". In the API: Cases.Create.
   */
  public static readonly CASES_CREATE = Permission.of('Cases.Create');

  /**
   * Delete any case there is.
   *
   * The same as `CasesPermissions.CASES_DELETE`. In the console: Cases, "Cases - Delete". In the API: Cases.Delete.
   */
  public static readonly CASES_DELETE = Permission.of('Cases.Delete');

  /**
   * Change the data of cases, comment on them and attach contacts to them.
   *
   * The same as `CasesPermissions.CASES_EDIT`. In the console: Cases, "Cases - Edit". In the API: Cases.Edit.
   */
  public static readonly CASES_EDIT = Permission.of('Cases.Edit');

  /**
   * Take cases out of Amazon Connect as a file.
   *
   * The same as `CasesPermissions.CASES_EXPORT`. In the console: Cases, "Cases - Export". In the API: Cases.Export.
   */
  public static readonly CASES_EXPORT = Permission.of('Cases.Export');

  /**
   * Find and read cases in the agent application, with their contacts and comments.
   *
   * The same as `CasesPermissions.CASES_VIEW`. In the console: Cases, "Cases - View". In the API: Cases.View.
   */
  public static readonly CASES_VIEW = Permission.of('Cases.View');

  /**
   * Try out chat on a simulated web page, as a customer would see it.
   *
   * The same as `ChannelsAndFlowsPermissions.COMMUNICATION_WIDGET_ENABLE_DISABLE`. In the console: Channels and flows,
   * "Communication widget - Enable/Disable". In the API: ChatTestMode.
   */
  public static readonly CHAT_TEST_MODE = Permission.of('ChatTestMode');

  /**
   * Set up coaching sessions, with themselves or others as the coach.
   *
   * The same as `EvaluationsPermissions.COACHING_MANAGE_COACHING_SESSIONS_CREATE`. In the console: Analytics and
   * Optimization, "Coaching - manage coaching sessions - Create". In the API: CoachingSessions.Create.
   */
  public static readonly COACHING_SESSIONS_CREATE = Permission.of('CoachingSessions.Create');

  /**
   * Delete coaching sessions of everybody.
   *
   * The same as `EvaluationsPermissions.COACHING_MANAGE_COACHING_SESSIONS_DELETE`. In the console: Analytics and
   * Optimization, "Coaching - manage coaching sessions - Delete". In the API: CoachingSessions.Delete.
   */
  public static readonly COACHING_SESSIONS_DELETE = Permission.of('CoachingSessions.Delete');

  /**
   * Change coaching sessions of everybody.
   *
   * The same as `EvaluationsPermissions.COACHING_MANAGE_COACHING_SESSIONS_EDIT`. In the console: Analytics and
   * Optimization, "Coaching - manage coaching sessions - Edit". In the API: CoachingSessions.Edit.
   */
  public static readonly COACHING_SESSIONS_EDIT = Permission.of('CoachingSessions.Edit');

  /**
   * See coaching sessions of everybody.
   *
   * The same as `EvaluationsPermissions.COACHING_MANAGE_COACHING_SESSIONS_VIEW`. In the console: Analytics and
   * Optimization, "Coaching - manage coaching sessions - View". In the API: CoachingSessions.View.
   */
  public static readonly COACHING_SESSIONS_VIEW = Permission.of('CoachingSessions.View');

  /**
   * Look at the customer's screen together with the customer (inferred from its name, AWS does not describe it).
   *
   * The same as `ContactControlPanelPermissions.COBROWSE_ACCESS`. Probably in the console: Contact Control Panel (CCP),
   * "Cobrowse - Access". In the API: Cobrowse.Access.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly COBROWSE_ACCESS = Permission.of('Cobrowse.Access');

  /**
   * Decide by which contact attributes people can search.
   *
   * The same as `AnalyticsPermissions.CONFIGURE_SEARCHABLE_CONTACT_ATTRIBUTES_VIEW`. In the console: Analytics and
   * Optimization, "Configure searchable contact attributes - View". In the API: ConfigureContactAttributes.View.
   */
  public static readonly CONFIGURE_CONTACT_ATTRIBUTES_VIEW = Permission.of('ConfigureContactAttributes.View');

  /**
   * See what flows noted on contacts, often personal data, and search by it.
   *
   * The same as `AnalyticsPermissions.CONTACT_ATTRIBUTES_VIEW`. In the console: Analytics and Optimization, "Contact
   * attributes - View". In the API: ContactAttributes.View.
   */
  public static readonly CONTACT_ATTRIBUTES_VIEW = Permission.of('ContactAttributes.View');

  /**
   * Start new modules for flows to share.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_CREATE`. In the console: Channels and flows, "Flow modules -
   * Create". In the API: ContactFlowModules.Create.
   */
  public static readonly CONTACT_FLOW_MODULES_CREATE = Permission.of('ContactFlowModules.Create');

  /**
   * Delete flow modules, from under the flows that call them.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_REMOVE`. In the console: Channels and flows, "Flow modules -
   * Remove". In the API: ContactFlowModules.Delete.
   */
  public static readonly CONTACT_FLOW_MODULES_DELETE = Permission.of('ContactFlowModules.Delete');

  /**
   * Change flow modules and save them as drafts.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_EDIT`. In the console: Channels and flows, "Flow modules -
   * Edit". In the API: ContactFlowModules.Edit.
   */
  public static readonly CONTACT_FLOW_MODULES_EDIT = Permission.of('ContactFlowModules.Edit');

  /**
   * Run flow modules (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_EXECUTE`. Probably in the console: Channels and flows, "Flow
   * modules - Execute". In the API: ContactFlowModules.Execute.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_FLOW_MODULES_EXECUTE = Permission.of('ContactFlowModules.Execute');

  /**
   * Put flow modules into production, for every flow that calls them.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_PUBLISH`. In the console: Channels and flows, "Flow modules -
   * Publish". In the API: ContactFlowModules.Publish.
   */
  public static readonly CONTACT_FLOW_MODULES_PUBLISH = Permission.of('ContactFlowModules.Publish');

  /**
   * See the modules that flows share.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOW_MODULES_VIEW`. In the console: Channels and flows, "Flow modules -
   * View". In the API: ContactFlowModules.View.
   */
  public static readonly CONTACT_FLOW_MODULES_VIEW = Permission.of('ContactFlowModules.View');

  /**
   * Start new flows.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOWS_CREATE`. In the console: Channels and flows, "Flows - Create". In
   * the API: ContactFlows.Create.
   */
  public static readonly CONTACT_FLOWS_CREATE = Permission.of('ContactFlows.Create');

  /**
   * Delete flows for good, also while phone numbers lead to them.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOWS_REMOVE`. In the console: Channels and flows, "Flows - Remove". In
   * the API: ContactFlows.Delete.
   */
  public static readonly CONTACT_FLOWS_DELETE = Permission.of('ContactFlows.Delete');

  /**
   * Change flows and save them as drafts; to go live takes Publish.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOWS_EDIT`. In the console: Channels and flows, "Flows - Edit". In the
   * API: ContactFlows.Edit.
   */
  public static readonly CONTACT_FLOWS_EDIT = Permission.of('ContactFlows.Edit');

  /**
   * Put flows into production; the next contact goes through what was published.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOWS_PUBLISH`. In the console: Channels and flows, "Flows - Publish". In
   * the API: ContactFlows.Publish.
   */
  public static readonly CONTACT_FLOWS_PUBLISH = Permission.of('ContactFlows.Publish');

  /**
   * See flows: the way that contacts take.
   *
   * The same as `ChannelsAndFlowsPermissions.FLOWS_VIEW`. In the console: Channels and flows, "Flows - View". In the
   * API: ContactFlows.View.
   */
  public static readonly CONTACT_FLOWS_VIEW = Permission.of('ContactFlows.View');

  /**
   * Add word lists that help transcription, and change or delete them.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_CUSTOM_VOCABULARIES_EDIT`. In the console: Analytics and
   * Optimization, "Conversational analytics - custom vocabularies - Edit". In the API:
   * ContactLensCustomVocabulary.Edit.
   */
  public static readonly CONTACT_LENS_CUSTOM_VOCABULARY_EDIT = Permission.of('ContactLensCustomVocabulary.Edit');

  /**
   * See and download the word lists that help transcription.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_CUSTOM_VOCABULARIES_VIEW`. In the console: Analytics and
   * Optimization, "Conversational analytics - custom vocabularies - View". In the API:
   * ContactLensCustomVocabulary.View.
   */
  public static readonly CONTACT_LENS_CUSTOM_VOCABULARY_VIEW = Permission.of('ContactLensCustomVocabulary.View');

  /**
   * Read the summaries that generative AI writes of conversations.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_POST_CONTACT_SUMMARY_VIEW`. In the console: Analytics
   * and Optimization, "Conversational analytics - post-contact summary - View". In the API:
   * ContactLensPostContactSummary.View.
   */
  public static readonly CONTACT_LENS_POST_CONTACT_SUMMARY_VIEW = Permission.of('ContactLensPostContactSummary.View');

  /**
   * Meaning unsure: by its name access to recordings, but in 2023 AWS listed it for restricting contact access.
   *
   * The same as `RecordingsPermissions.CONTACT_RECORDING_ACCESS`. Probably in the console: Recordings and Transcripts,
   * "Contact recording - Access". In the API: ContactRecording.Access.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_RECORDING_ACCESS = Permission.of('ContactRecording.Access');

  /**
   * Search all contacts of the instance and open their details.
   *
   * The same as `AnalyticsPermissions.CONTACT_SEARCH_VIEW`. In the console: Analytics and Optimization, "Contact search
   * - View". In the API: ContactSearch.View.
   */
  public static readonly CONTACT_SEARCH_VIEW = Permission.of('ContactSearch.View');

  /**
   * Make quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.CONTACT_SEARCH_QUICK_VIEW_WIDGET_CREATE`. Probably in the console: Analytics and
   * Optimization, "Contact search quick view widget - Create". In the API: ContactSearchQuickViewWidget.Create.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_CREATE = Permission.of('ContactSearchQuickViewWidget.Create');

  /**
   * Delete quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.CONTACT_SEARCH_QUICK_VIEW_WIDGET_DELETE`. Probably in the console: Analytics and
   * Optimization, "Contact search quick view widget - Delete". In the API: ContactSearchQuickViewWidget.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_DELETE = Permission.of('ContactSearchQuickViewWidget.Delete');

  /**
   * Change quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.CONTACT_SEARCH_QUICK_VIEW_WIDGET_EDIT`. Probably in the console: Analytics and
   * Optimization, "Contact search quick view widget - Edit". In the API: ContactSearchQuickViewWidget.Edit.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_EDIT = Permission.of('ContactSearchQuickViewWidget.Edit');

  /**
   * See quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.CONTACT_SEARCH_QUICK_VIEW_WIDGET_VIEW`. Probably in the console: Analytics and
   * Optimization, "Contact search quick view widget - View". In the API: ContactSearchQuickViewWidget.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_VIEW = Permission.of('ContactSearchQuickViewWidget.View');

  /**
   * Draw random samples of contacts to evaluate.
   *
   * The same as `EvaluationsPermissions.SAMPLE_CONTACTS_VIEW`. In the console: Analytics and Optimization, "Sample
   * contacts - View". In the API: ContactSearchSampleContacts.View.
   */
  public static readonly CONTACT_SEARCH_SAMPLE_CONTACTS_VIEW = Permission.of('ContactSearchSampleContacts.View');

  /**
   * Search contacts by sentiment, silence and category.
   *
   * The same as `AnalyticsPermissions.SEARCH_CONTACTS_BY_CONVERSATION_CHARACTERISTICS_ACCESS`. In the console:
   * Analytics and Optimization, "Search contacts by conversation characteristics - Access". In the API:
   * ContactSearchWithCharacteristics.Access.
   */
  public static readonly CONTACT_SEARCH_WITH_CHARACTERISTICS_ACCESS = Permission.of('ContactSearchWithCharacteristics.Access');

  /**
   * See, in contact search, the filters for sentiment, silence and category.
   *
   * The same as `AnalyticsPermissions.SEARCH_CONTACTS_BY_CONVERSATION_CHARACTERISTICS_VIEW`. In the console: Analytics
   * and Optimization, "Search contacts by conversation characteristics - View". In the API:
   * ContactSearchWithCharacteristics.View.
   */
  public static readonly CONTACT_SEARCH_WITH_CHARACTERISTICS_VIEW = Permission.of('ContactSearchWithCharacteristics.View');

  /**
   * Search conversations for words and phrases that were said.
   *
   * The same as `AnalyticsPermissions.SEARCH_CONTACTS_BY_KEYWORDS_ACCESS`. In the console: Analytics and Optimization,
   * "Search contacts by keywords - Access". In the API: ContactSearchWithKeywords.Access.
   */
  public static readonly CONTACT_SEARCH_WITH_KEYWORDS_ACCESS = Permission.of('ContactSearchWithKeywords.Access');

  /**
   * See, in contact search, the filters for what was said.
   *
   * The same as `AnalyticsPermissions.SEARCH_CONTACTS_BY_KEYWORDS_VIEW`. In the console: Analytics and Optimization,
   * "Search contacts by keywords - View". In the API: ContactSearchWithKeywords.View.
   */
  public static readonly CONTACT_SEARCH_WITH_KEYWORDS_VIEW = Permission.of('ContactSearchWithKeywords.View');

  /**
   * Read what was said and written, with sensitive data taken out.
   *
   * The same as `RecordingsPermissions.CONTACT_TRANSCRIPTS_REDACTED_ACCESS`. In the console: Recordings and
   * Transcripts, "Contact transcripts (redacted) - Access". In the API: ContactTranscripts.Redacted.Access.
   */
  public static readonly CONTACT_TRANSCRIPTS_REDACTED_ACCESS = Permission.of('ContactTranscripts.Redacted.Access');

  /**
   * Read what was said and written in full, email included; a redacted contact only without the redacted permission.
   *
   * The same as `RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS`. In the console: Recordings and
   * Transcripts, "Contact transcripts (unredacted) - Access". In the API: ContactTranscripts.Unredacted.Access.
   */
  public static readonly CONTACT_TRANSCRIPTS_UNREDACTED_ACCESS = Permission.of('ContactTranscripts.Unredacted.Access');

  /**
   * See the button that downloads transcripts; without it they can be had all the same.
   *
   * The same as `RecordingsPermissions.CONTACT_TRANSCRIPTS_UNREDACTED_ENABLE_DOWNLOAD_BUTTON`. In the console:
   * Recordings and Transcripts, "Contact transcripts (unredacted) - Enable download button". In the API:
   * ContactTranscripts.Unredacted.DownloadButton.
   */
  public static readonly CONTACT_TRANSCRIPTS_UNREDACTED_DOWNLOAD_BUTTON = Permission.of('ContactTranscripts.Unredacted.DownloadButton');

  /**
   * Add tags to contacts and take them off, on the contact details page.
   *
   * The same as `ContactActionsPermissions.UPDATE_CONTACT_TAGS`. In the console: Contact Actions, "Update contact
   * tags". In the API: Contacts.Tag.Edit.
   */
  public static readonly CONTACTS_TAG_EDIT = Permission.of('Contacts.Tag.Edit');

  /**
   * Set up the knowledge base for quick responses, and write or import them.
   *
   * The same as `ContentManagementPermissions.QUICK_RESPONSES_CREATE`. In the console: Content Management, "Quick
   * responses - Create". In the API: ContentManagement.Create.
   */
  public static readonly CONTENT_MANAGEMENT_CREATE = Permission.of('ContentManagement.Create');

  /**
   * Delete quick responses that agents may be used to.
   *
   * The same as `ContentManagementPermissions.QUICK_RESPONSES_DELETE`. In the console: Content Management, "Quick
   * responses - Delete". In the API: ContentManagement.Delete.
   */
  public static readonly CONTENT_MANAGEMENT_DELETE = Permission.of('ContentManagement.Delete');

  /**
   * Change and import quick responses that agents send to customers, and see earlier imports.
   *
   * The same as `ContentManagementPermissions.QUICK_RESPONSES_EDIT`. In the console: Content Management, "Quick
   * responses - Edit". In the API: ContentManagement.Edit.
   */
  public static readonly CONTENT_MANAGEMENT_EDIT = Permission.of('ContentManagement.Edit');

  /**
   * Write message templates.
   *
   * The same as `ContentManagementPermissions.MESSAGE_TEMPLATES_CREATE`. In the console: Content Management, "Message
   * templates - Create". In the API: ContentManagement.MessageTemplates.Create.
   */
  public static readonly CONTENT_MANAGEMENT_MESSAGE_TEMPLATES_CREATE = Permission.of('ContentManagement.MessageTemplates.Create');

  /**
   * Delete message templates, also those that flows and campaigns send.
   *
   * The same as `ContentManagementPermissions.MESSAGE_TEMPLATES_DELETE`. In the console: Content Management, "Message
   * templates - Delete". In the API: ContentManagement.MessageTemplates.Delete.
   */
  public static readonly CONTENT_MANAGEMENT_MESSAGE_TEMPLATES_DELETE = Permission.of('ContentManagement.MessageTemplates.Delete');

  /**
   * Change the templates that flows and campaigns send.
   *
   * The same as `ContentManagementPermissions.MESSAGE_TEMPLATES_EDIT`. In the console: Content Management, "Message
   * templates - Edit". In the API: ContentManagement.MessageTemplates.Edit.
   */
  public static readonly CONTENT_MANAGEMENT_MESSAGE_TEMPLATES_EDIT = Permission.of('ContentManagement.MessageTemplates.Edit');

  /**
   * See the templates for email, SMS and other messages.
   *
   * The same as `ContentManagementPermissions.MESSAGE_TEMPLATES_VIEW`. In the console: Content Management, "Message
   * templates - View". In the API: ContentManagement.MessageTemplates.View.
   */
  public static readonly CONTENT_MANAGEMENT_MESSAGE_TEMPLATES_VIEW = Permission.of('ContentManagement.MessageTemplates.View');

  /**
   * See the quick responses in the admin website.
   *
   * The same as `ContentManagementPermissions.QUICK_RESPONSES_VIEW`. In the console: Content Management, "Quick
   * responses - View". In the API: ContentManagement.View.
   */
  public static readonly CONTENT_MANAGEMENT_VIEW = Permission.of('ContentManagement.View');

  /**
   * Define metrics for dashboards, such as service levels.
   *
   * The same as `AnalyticsPermissions.CUSTOM_METRICS_CREATE`. In the console: Analytics and Optimization, "Custom
   * metrics - Create". In the API: CustomMetrics.Create.
   */
  public static readonly CUSTOM_METRICS_CREATE = Permission.of('CustomMetrics.Create');

  /**
   * Delete custom metrics, also from reports that show them.
   *
   * The same as `AnalyticsPermissions.CUSTOM_METRICS_DELETE`. In the console: Analytics and Optimization, "Custom
   * metrics - Delete". In the API: CustomMetrics.Delete.
   */
  public static readonly CUSTOM_METRICS_DELETE = Permission.of('CustomMetrics.Delete');

  /**
   * Change how custom metrics are computed.
   *
   * The same as `AnalyticsPermissions.CUSTOM_METRICS_EDIT`. In the console: Analytics and Optimization, "Custom metrics
   * - Edit". In the API: CustomMetrics.Edit.
   */
  public static readonly CUSTOM_METRICS_EDIT = Permission.of('CustomMetrics.Edit');

  /**
   * Offer custom metrics to others.
   *
   * The same as `AnalyticsPermissions.CUSTOM_METRICS_PUBLISH`. In the console: Analytics and Optimization, "Custom
   * metrics - Publish". In the API: CustomMetrics.Publish.
   */
  public static readonly CUSTOM_METRICS_PUBLISH = Permission.of('CustomMetrics.Publish');

  /**
   * See metrics that were defined for this instance, such as its own service levels.
   *
   * The same as `AnalyticsPermissions.CUSTOM_METRICS_VIEW`. In the console: Analytics and Optimization, "Custom metrics
   * - View". In the API: CustomMetrics.View.
   */
  public static readonly CUSTOM_METRICS_VIEW = Permission.of('CustomMetrics.View');

  /**
   * Follow step-by-step guides in the agent workspace.
   *
   * The same as `AgentApplicationsPermissions.CUSTOM_VIEWS_ACCESS`. In the console: Agent Applications, "Custom views -
   * Access". In the API: CustomViews.Access.
   */
  public static readonly CUSTOM_VIEWS_ACCESS = Permission.of('CustomViews.Access');

  /**
   * Define attributes to compute from customers' data.
   *
   * The same as `CustomerProfilesPermissions.CALCULATED_ATTRIBUTES_CREATE`. In the console: Customer Profiles,
   * "Calculated attributes - Create". In the API: CustomerProfiles.CalculatedAttributes.Create.
   */
  public static readonly CUSTOMER_PROFILES_CALCULATED_ATTRIBUTES_CREATE = Permission.of('CustomerProfiles.CalculatedAttributes.Create');

  /**
   * Delete calculated attributes with what was computed so far.
   *
   * The same as `CustomerProfilesPermissions.CALCULATED_ATTRIBUTES_DELETE`. In the console: Customer Profiles,
   * "Calculated attributes - Delete". In the API: CustomerProfiles.CalculatedAttributes.Delete.
   */
  public static readonly CUSTOMER_PROFILES_CALCULATED_ATTRIBUTES_DELETE = Permission.of('CustomerProfiles.CalculatedAttributes.Delete');

  /**
   * Change how attributes are computed, also while flows branch on them.
   *
   * The same as `CustomerProfilesPermissions.CALCULATED_ATTRIBUTES_EDIT`. In the console: Customer Profiles,
   * "Calculated attributes - Edit". In the API: CustomerProfiles.CalculatedAttributes.Edit.
   */
  public static readonly CUSTOMER_PROFILES_CALCULATED_ATTRIBUTES_EDIT = Permission.of('CustomerProfiles.CalculatedAttributes.Edit');

  /**
   * See the attributes that are computed from customers' data.
   *
   * The same as `CustomerProfilesPermissions.CALCULATED_ATTRIBUTES_VIEW`. In the console: Customer Profiles,
   * "Calculated attributes - View". In the API: CustomerProfiles.CalculatedAttributes.View.
   */
  public static readonly CUSTOMER_PROFILES_CALCULATED_ATTRIBUTES_VIEW = Permission.of('CustomerProfiles.CalculatedAttributes.View');

  /**
   * Add customers in the agent application; to change them takes Edit.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_PROFILES_CREATE`. In the console: Customer Profiles, "Customer
   * profiles - Create". In the API: CustomerProfiles.Create.
   */
  public static readonly CUSTOMER_PROFILES_CREATE = Permission.of('CustomerProfiles.Create');

  /**
   * Change the personal data of customers in the agent application.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_PROFILES_EDIT`. In the console: Customer Profiles, "Customer
   * profiles - Edit". In the API: CustomerProfiles.Edit.
   */
  public static readonly CUSTOMER_PROFILES_EDIT = Permission.of('CustomerProfiles.Edit');

  /**
   * Set up predictions about customers (inferred from its name, AWS does not describe it).
   *
   * The same as `CustomerProfilesPermissions.PREDICTIVE_INSIGHTS_CREATE`. Probably in the console: Customer Profiles,
   * "Predictive insights - Create". In the API: CustomerProfiles.PredictiveInsights.Create.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CUSTOMER_PROFILES_PREDICTIVE_INSIGHTS_CREATE = Permission.of('CustomerProfiles.PredictiveInsights.Create');

  /**
   * Delete predictions about customers (inferred from its name, AWS does not describe it).
   *
   * The same as `CustomerProfilesPermissions.PREDICTIVE_INSIGHTS_DELETE`. Probably in the console: Customer Profiles,
   * "Predictive insights - Delete". In the API: CustomerProfiles.PredictiveInsights.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CUSTOMER_PROFILES_PREDICTIVE_INSIGHTS_DELETE = Permission.of('CustomerProfiles.PredictiveInsights.Delete');

  /**
   * Change predictions about customers (inferred from its name, AWS does not describe it).
   *
   * The same as `CustomerProfilesPermissions.PREDICTIVE_INSIGHTS_EDIT`. Probably in the console: Customer Profiles,
   * "Predictive insights - Edit". In the API: CustomerProfiles.PredictiveInsights.Edit.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CUSTOMER_PROFILES_PREDICTIVE_INSIGHTS_EDIT = Permission.of('CustomerProfiles.PredictiveInsights.Edit');

  /**
   * See what is predicted about customers (inferred from its name, AWS does not describe it).
   *
   * The same as `CustomerProfilesPermissions.PREDICTIVE_INSIGHTS_VIEW`. Probably in the console: Customer Profiles,
   * "Predictive insights - View". In the API: CustomerProfiles.PredictiveInsights.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CUSTOMER_PROFILES_PREDICTIVE_INSIGHTS_VIEW = Permission.of('CustomerProfiles.PredictiveInsights.View');

  /**
   * Add layouts to the profile explorer.
   *
   * The same as `CustomerProfilesPermissions.PROFILE_EXPLORER_CREATE`. In the console: Customer Profiles, "Profile
   * explorer - Create". In the API: CustomerProfiles.ProfileExplorer.Create.
   */
  public static readonly CUSTOMER_PROFILES_PROFILE_EXPLORER_CREATE = Permission.of('CustomerProfiles.ProfileExplorer.Create');

  /**
   * Meant for deleting layouts of the profile explorer, but a page of AWS says that Edit decides that.
   *
   * The same as `CustomerProfilesPermissions.PROFILE_EXPLORER_DELETE`. In the console: Customer Profiles, "Profile
   * explorer - Delete". In the API: CustomerProfiles.ProfileExplorer.Delete.
   */
  public static readonly CUSTOMER_PROFILES_PROFILE_EXPLORER_DELETE = Permission.of('CustomerProfiles.ProfileExplorer.Delete');

  /**
   * Manage the layouts of the profile explorer: change one, make it the default, delete it.
   *
   * The same as `CustomerProfilesPermissions.PROFILE_EXPLORER_EDIT`. In the console: Customer Profiles, "Profile
   * explorer - Edit". In the API: CustomerProfiles.ProfileExplorer.Edit.
   */
  public static readonly CUSTOMER_PROFILES_PROFILE_EXPLORER_EDIT = Permission.of('CustomerProfiles.ProfileExplorer.Edit');

  /**
   * Open the profile explorer and look customers up in it.
   *
   * The same as `CustomerProfilesPermissions.PROFILE_EXPLORER_VIEW`. In the console: Customer Profiles, "Profile
   * explorer - View". In the API: CustomerProfiles.ProfileExplorer.View.
   */
  public static readonly CUSTOMER_PROFILES_PROFILE_EXPLORER_VIEW = Permission.of('CustomerProfiles.ProfileExplorer.View');

  /**
   * Define customer segments by any of customers' attributes.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_SEGMENTS_CREATE`. In the console: Customer Profiles, "Customer
   * segments - Create". In the API: CustomerProfiles.Segments.Create.
   */
  public static readonly CUSTOMER_PROFILES_SEGMENTS_CREATE = Permission.of('CustomerProfiles.Segments.Create');

  /**
   * Delete customer segments, also while campaigns address them.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_SEGMENTS_DELETE`. In the console: Customer Profiles, "Customer
   * segments - Delete". In the API: CustomerProfiles.Segments.Delete.
   */
  public static readonly CUSTOMER_PROFILES_SEGMENTS_DELETE = Permission.of('CustomerProfiles.Segments.Delete');

  /**
   * Take the personal data of all customers in a segment out as a file.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_SEGMENTS_EXPORT`. In the console: Customer Profiles, "Customer
   * segments - Export". In the API: CustomerProfiles.Segments.Export.
   */
  public static readonly CUSTOMER_PROFILES_SEGMENTS_EXPORT = Permission.of('CustomerProfiles.Segments.Export');

  /**
   * See customer segments: how each is defined and about how many customers it has.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_SEGMENTS_VIEW`. In the console: Customer Profiles, "Customer
   * segments - View". In the API: CustomerProfiles.Segments.View.
   */
  public static readonly CUSTOMER_PROFILES_SEGMENTS_VIEW = Permission.of('CustomerProfiles.Segments.View');

  /**
   * See customers with their personal data in the agent application.
   *
   * The same as `CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW`. In the console: Customer Profiles, "Customer
   * profiles - View". In the API: CustomerProfiles.View.
   */
  public static readonly CUSTOMER_PROFILES_VIEW = Permission.of('CustomerProfiles.View');

  /**
   * Add data tables.
   *
   * The same as `RoutingPermissions.DATA_TABLES_CREATE`. In the console: Routing, "Data tables - Create". In the API:
   * DataTables.Create.
   */
  public static readonly DATA_TABLES_CREATE = Permission.of('DataTables.Create');

  /**
   * Delete data tables with their values, from under the flows that read them.
   *
   * The same as `RoutingPermissions.DATA_TABLES_DELETE`. In the console: Routing, "Data tables - Delete". In the API:
   * DataTables.Delete.
   */
  public static readonly DATA_TABLES_DELETE = Permission.of('DataTables.Delete');

  /**
   * Change the structure and the values of data tables that flows read.
   *
   * The same as `RoutingPermissions.DATA_TABLES_EDIT`. In the console: Routing, "Data tables - Edit". In the API:
   * DataTables.Edit.
   */
  public static readonly DATA_TABLES_EDIT = Permission.of('DataTables.Edit');

  /**
   * Change those values of data tables that are computed by expressions.
   *
   * The same as `RoutingPermissions.DATA_TABLES_EDIT_EXPRESSIONS`. In the console: Routing, "Data tables - Edit
   * expressions". In the API: DataTables.EditExpressionValues.
   */
  public static readonly DATA_TABLES_EDIT_EXPRESSION_VALUES = Permission.of('DataTables.EditExpressionValues');

  /**
   * Add, change and take out values in data tables; the next contact meets the new ones.
   *
   * The same as `RoutingPermissions.DATA_TABLES_MANAGE_VALUES`. In the console: Routing, "Data tables - Manage values".
   * In the API: DataTables.ManageValues.
   */
  public static readonly DATA_TABLES_MANAGE_VALUES = Permission.of('DataTables.ManageValues');

  /**
   * See data tables and the values that flows look up in them.
   *
   * The same as `RoutingPermissions.DATA_TABLES_VIEW`. In the console: Routing, "Data tables - View". In the API:
   * DataTables.View.
   */
  public static readonly DATA_TABLES_VIEW = Permission.of('DataTables.View');

  /**
   * Delete call recordings for good, and the transcripts with them.
   *
   * The same as `RecordingsPermissions.DELETE_RECORDED_CONVERSATIONS`. In the console: Recordings and Transcripts,
   * "Delete recorded conversations". In the API: DeleteCallRecordings.
   */
  public static readonly DELETE_CALL_RECORDINGS = Permission.of('DeleteCallRecordings');

  /**
   * See the buttons that download and delete recordings and transcripts; legacy, the console replaces it by three
   * others.
   *
   * The same as `LegacyPermissions.RECORDED_CONVERSATIONS_ENABLE_DOWNLOAD_BUTTON`. In the console: Legacy permissions,
   * "Recorded conversations - Enable download button". In the API: DownloadCallRecordings.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead:
   * CallRecordings.Redacted.DownloadButton, CallRecordings.Unredacted.DownloadButton and
   * ContactTranscripts.Unredacted.DownloadButton.
   */
  public static readonly DOWNLOAD_CALL_RECORDINGS = Permission.of('DownloadCallRecordings');

  /**
   * Add email addresses that customers can write to.
   *
   * The same as `ChannelsAndFlowsPermissions.EMAIL_ADDRESSES_CREATE`. In the console: Channels and flows, "Email
   * addresses - Create". In the API: EmailAddresses.Create.
   */
  public static readonly EMAIL_ADDRESSES_CREATE = Permission.of('EmailAddresses.Create');

  /**
   * Change email addresses: their name, and the flow that receives what customers write.
   *
   * The same as `ChannelsAndFlowsPermissions.EMAIL_ADDRESSES_EDIT`. In the console: Channels and flows, "Email
   * addresses - Edit". In the API: EmailAddresses.Edit.
   */
  public static readonly EMAIL_ADDRESSES_EDIT = Permission.of('EmailAddresses.Edit');

  /**
   * Take email addresses away; what customers write there is no longer received.
   *
   * The same as `ChannelsAndFlowsPermissions.EMAIL_ADDRESSES_REMOVE`. In the console: Channels and flows, "Email
   * addresses - Remove". In the API: EmailAddresses.Remove.
   */
  public static readonly EMAIL_ADDRESSES_REMOVE = Permission.of('EmailAddresses.Remove');

  /**
   * See the email addresses of the instance.
   *
   * The same as `ChannelsAndFlowsPermissions.EMAIL_ADDRESSES_VIEW`. In the console: Channels and flows, "Email
   * addresses - View". In the API: EmailAddresses.View.
   */
  public static readonly EMAIL_ADDRESSES_VIEW = Permission.of('EmailAddresses.View');

  /**
   * Evaluate contacts: start evaluations and work on drafts.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_CREATE`. In the console: Analytics and
   * Optimization, "Evaluation forms - perform evaluations - Create". In the API: Evaluation.Create.
   */
  public static readonly EVALUATION_CREATE = Permission.of('Evaluation.Create');

  /**
   * Delete evaluations, drafts and submitted ones.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_DELETE`. In the console: Analytics and
   * Optimization, "Evaluation forms - perform evaluations - Delete". In the API: Evaluation.Delete.
   */
  public static readonly EVALUATION_DELETE = Permission.of('Evaluation.Delete');

  /**
   * Change evaluations that were already submitted.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_EDIT`. In the console: Analytics and
   * Optimization, "Evaluation forms - perform evaluations - Edit". In the API: Evaluation.Edit.
   */
  public static readonly EVALUATION_EDIT = Permission.of('Evaluation.Edit');

  /**
   * See submitted evaluations of any contact that they can open.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_VIEW`. In the console: Analytics and
   * Optimization, "Evaluation forms - perform evaluations - View". In the API: Evaluation.View.
   */
  public static readonly EVALUATION_VIEW = Permission.of('Evaluation.View');

  /**
   * Let generative AI suggest answers while they evaluate.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_ASK_AI_ASSISTANT_ACCESS`. In the console: Analytics and
   * Optimization, "Evaluation forms - ask AI assistant - Access". In the API: EvaluationAssistant.Access.
   */
  public static readonly EVALUATION_ASSISTANT_ACCESS = Permission.of('EvaluationAssistant.Access');

  /**
   * Set up calibration sessions.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_CREATE`. In the console: Analytics
   * and Optimization, "Evaluation forms - manage calibration sessions - Create". In the API:
   * EvaluationCalibrationSessions.Create.
   */
  public static readonly EVALUATION_CALIBRATION_SESSIONS_CREATE = Permission.of('EvaluationCalibrationSessions.Create');

  /**
   * Delete calibration sessions.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_DELETE`. In the console: Analytics
   * and Optimization, "Evaluation forms - manage calibration sessions - Delete". In the API:
   * EvaluationCalibrationSessions.Delete.
   */
  public static readonly EVALUATION_CALIBRATION_SESSIONS_DELETE = Permission.of('EvaluationCalibrationSessions.Delete');

  /**
   * Change calibration sessions.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_EDIT`. In the console: Analytics
   * and Optimization, "Evaluation forms - manage calibration sessions - Edit". In the API:
   * EvaluationCalibrationSessions.Edit.
   */
  public static readonly EVALUATION_CALIBRATION_SESSIONS_EDIT = Permission.of('EvaluationCalibrationSessions.Edit');

  /**
   * See sessions in which several people evaluate the same contact to find a common measure.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_CALIBRATION_SESSIONS_VIEW`. In the console: Analytics
   * and Optimization, "Evaluation forms - manage calibration sessions - View". In the API:
   * EvaluationCalibrationSessions.View.
   */
  public static readonly EVALUATION_CALIBRATION_SESSIONS_VIEW = Permission.of('EvaluationCalibrationSessions.View');

  /**
   * Write evaluation forms.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_CREATE`. In the console: Analytics and
   * Optimization, "Evaluation forms - manage form definitions - Create". In the API: EvaluationForms.Create.
   */
  public static readonly EVALUATION_FORMS_CREATE = Permission.of('EvaluationForms.Create');

  /**
   * Delete evaluation forms that people evaluate by.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_DELETE`. In the console: Analytics and
   * Optimization, "Evaluation forms - manage form definitions - Delete". In the API: EvaluationForms.Delete.
   */
  public static readonly EVALUATION_FORMS_DELETE = Permission.of('EvaluationForms.Delete');

  /**
   * Change the questions, scoring and automation of evaluation forms.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_EDIT`. In the console: Analytics and
   * Optimization, "Evaluation forms - manage form definitions - Edit". In the API: EvaluationForms.Edit.
   */
  public static readonly EVALUATION_FORMS_EDIT = Permission.of('EvaluationForms.Edit');

  /**
   * See the forms that contacts are evaluated with.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_MANAGE_FORM_DEFINITIONS_VIEW`. In the console: Analytics and
   * Optimization, "Evaluation forms - manage form definitions - View". In the API: EvaluationForms.View.
   */
  public static readonly EVALUATION_FORMS_VIEW = Permission.of('EvaluationForms.View');

  /**
   * Ask for an evaluation to be reviewed, where its form allows that.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_CREATE`. In the console: Analytics
   * and Optimization, "Evaluation forms - request evaluation reviews - Create". In the API:
   * EvaluationReviewRequest.Create.
   */
  public static readonly EVALUATION_REVIEW_REQUEST_CREATE = Permission.of('EvaluationReviewRequest.Create');

  /**
   * Withdraw that an evaluation be reviewed.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_DELETE`. In the console: Analytics
   * and Optimization, "Evaluation forms - request evaluation reviews - Delete". In the API:
   * EvaluationReviewRequest.Delete.
   */
  public static readonly EVALUATION_REVIEW_REQUEST_DELETE = Permission.of('EvaluationReviewRequest.Delete');

  /**
   * See which reviews of evaluations were asked for.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_REQUEST_EVALUATION_REVIEWS_VIEW`. In the console: Analytics
   * and Optimization, "Evaluation forms - request evaluation reviews - View". In the API: EvaluationReviewRequest.View.
   */
  public static readonly EVALUATION_REVIEW_REQUEST_VIEW = Permission.of('EvaluationReviewRequest.View');

  /**
   * Review evaluations that somebody appealed, and change them.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_REVIEW_EVALUATIONS_CREATE`. In the console: Analytics and
   * Optimization, "Evaluation forms - review evaluations - Create". In the API: EvaluationReviews.Create.
   */
  public static readonly EVALUATION_REVIEWS_CREATE = Permission.of('EvaluationReviews.Create');

  /**
   * See reviews of evaluations before they are final.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_REVIEW_EVALUATIONS_VIEW`. In the console: Analytics and
   * Optimization, "Evaluation forms - review evaluations - View". In the API: EvaluationReviews.View.
   */
  public static readonly EVALUATION_REVIEWS_VIEW = Permission.of('EvaluationReviews.View');

  /**
   * Change what files may be attached to contacts (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.ATTACHMENT_CONFIGURATIONS_EDIT`. Probably in the console: Channels and
   * flows, "Attachment configurations - Edit". In the API: FileAttachments.Configurations.Edit.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly FILE_ATTACHMENTS_CONFIGURATIONS_EDIT = Permission.of('FileAttachments.Configurations.Edit');

  /**
   * See what files may be attached to contacts (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.ATTACHMENT_CONFIGURATIONS_VIEW`. Probably in the console: Channels and
   * flows, "Attachment configurations - View". In the API: FileAttachments.Configurations.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly FILE_ATTACHMENTS_CONFIGURATIONS_VIEW = Permission.of('FileAttachments.Configurations.View');

  /**
   * Set by what time steps forecasts and schedules go, for the whole instance.
   *
   * The same as `ForecastingPermissions.FORECAST_AND_SCHEDULE_INTERVAL_EDIT`. In the console: Analytics and
   * Optimization, "Forecast and schedule interval - Edit". In the API: ForecastScheduleInterval.Edit.
   */
  public static readonly FORECAST_SCHEDULE_INTERVAL_EDIT = Permission.of('ForecastScheduleInterval.Edit');

  /**
   * See by what time steps forecasts and schedules go.
   *
   * The same as `ForecastingPermissions.FORECAST_AND_SCHEDULE_INTERVAL_VIEW`. In the console: Analytics and
   * Optimization, "Forecast and schedule interval - View". In the API: ForecastScheduleInterval.View.
   */
  public static readonly FORECAST_SCHEDULE_INTERVAL_VIEW = Permission.of('ForecastScheduleInterval.View');

  /**
   * Make, import and change forecasts; one page of AWS asks for it even to inspect them.
   *
   * The same as `ForecastingPermissions.FORECASTING_EDIT`. In the console: Analytics and Optimization, "Forecasting -
   * Edit". In the API: Forecasting.Edit.
   */
  public static readonly FORECASTING_EDIT = Permission.of('Forecasting.Edit');

  /**
   * Publish forecasts, so that capacity plans and schedules go by them.
   *
   * The same as `ForecastingPermissions.FORECASTING_PUBLISH`. In the console: Analytics and Optimization, "Forecasting
   * - Publish". In the API: Forecasting.Publish.
   */
  public static readonly FORECASTING_PUBLISH = Permission.of('Forecasting.Publish');

  /**
   * See forecasts of contact volume and handling time.
   *
   * The same as `ForecastingPermissions.FORECASTING_VIEW`. In the console: Analytics and Optimization, "Forecasting -
   * View". In the API: Forecasting.View.
   */
  public static readonly FORECASTING_VIEW = Permission.of('Forecasting.View');

  /**
   * See sentiment, talk time and categories of conversations, on contacts and in a dashboard.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW`. In the console: Analytics and Optimization,
   * "Conversational analytics - View". In the API: GraphTrends.View.
   */
  public static readonly GRAPH_TRENDS_VIEW = Permission.of('GraphTrends.View');

  /**
   * See who changed what and when, on every page that keeps a history.
   *
   * The same as `HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW`. In the console: Historical changes, "Historical
   * changes - View". In the API: HistoricalChanges.View.
   */
  public static readonly HISTORICAL_CHANGES_VIEW = Permission.of('HistoricalChanges.View');

  /**
   * Add opening hours with their time zone.
   *
   * The same as `RoutingPermissions.HOURS_OF_OPERATION_CREATE`. In the console: Routing, "Hours of operation - Create".
   * In the API: HoursOfOperation.Create.
   */
  public static readonly HOURS_OF_OPERATION_CREATE = Permission.of('HoursOfOperation.Create');

  /**
   * Delete opening hours that queues and flows may go by.
   *
   * The same as `RoutingPermissions.HOURS_OF_OPERATION_DELETE`. In the console: Routing, "Hours of operation - Delete".
   * In the API: HoursOfOperation.Delete.
   */
  public static readonly HOURS_OF_OPERATION_DELETE = Permission.of('HoursOfOperation.Delete');

  /**
   * Change opening hours; a mistake opens or closes queues for every customer.
   *
   * The same as `RoutingPermissions.HOURS_OF_OPERATION_EDIT`. In the console: Routing, "Hours of operation - Edit". In
   * the API: HoursOfOperation.Edit.
   */
  public static readonly HOURS_OF_OPERATION_EDIT = Permission.of('HoursOfOperation.Edit');

  /**
   * See the opening hours and time zones that queues go by.
   *
   * The same as `RoutingPermissions.HOURS_OF_OPERATION_VIEW`. In the console: Routing, "Hours of operation - View". In
   * the API: HoursOfOperation.View.
   */
  public static readonly HOURS_OF_OPERATION_VIEW = Permission.of('HoursOfOperation.View');

  /**
   * Define what is extracted from conversations, before anything is redacted.
   *
   * The same as `AnalyticsPermissions.INFORMATION_EXTRACTION_DEFINITIONS_CREATE`. In the console: Analytics and
   * Optimization, "Information extraction - definitions - Create". In the API:
   * InformationExtraction.Definitions.Create.
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_CREATE = Permission.of('InformationExtraction.Definitions.Create');

  /**
   * Delete definitions of what is extracted from conversations.
   *
   * The same as `AnalyticsPermissions.INFORMATION_EXTRACTION_DEFINITIONS_DELETE`. In the console: Analytics and
   * Optimization, "Information extraction - definitions - Delete". In the API:
   * InformationExtraction.Definitions.Delete.
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_DELETE = Permission.of('InformationExtraction.Definitions.Delete');

  /**
   * Change what is extracted from conversations, before anything is redacted.
   *
   * The same as `AnalyticsPermissions.INFORMATION_EXTRACTION_DEFINITIONS_EDIT`. In the console: Analytics and
   * Optimization, "Information extraction - definitions - Edit". In the API: InformationExtraction.Definitions.Edit.
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_EDIT = Permission.of('InformationExtraction.Definitions.Edit');

  /**
   * See what is set to be extracted from conversations.
   *
   * The same as `AnalyticsPermissions.INFORMATION_EXTRACTION_DEFINITIONS_VIEW`. In the console: Analytics and
   * Optimization, "Information extraction - definitions - View". In the API: InformationExtraction.Definitions.View.
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_VIEW = Permission.of('InformationExtraction.Definitions.View');

  /**
   * See, on contacts and in the Contact Control Panel, what was extracted before anything was redacted.
   *
   * The same as `AnalyticsPermissions.INFORMATION_EXTRACTION_RESULTS_VIEW`. In the console: Analytics and Optimization,
   * "Information extraction - results - View". In the API: InformationExtraction.Results.View.
   */
  public static readonly INFORMATION_EXTRACTION_RESULTS_VIEW = Permission.of('InformationExtraction.Results.View');

  /**
   * Hear recordings and read transcripts in full; legacy, the console replaces it by two others.
   *
   * The same as `LegacyPermissions.RECORDED_CONVERSATIONS_UNREDACTED_VIEW`. In the console: Legacy permissions,
   * "Recorded conversations (unredacted) - View". In the API: ListenCallRecordings.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead: CallRecordings.Unredacted.Access and
   * ContactTranscripts.Unredacted.Access.
   */
  public static readonly LISTEN_CALL_RECORDINGS = Permission.of('ListenCallRecordings');

  /**
   * Step into calls and chats of agents with customers.
   *
   * The same as `AnalyticsPermissions.REAL_TIME_CONTACT_BARGE_IN_ENABLE_DISABLE`. In the console: Analytics and
   * Optimization, "Real-time contact barge-in - Enable/Disable". In the API: ManagerBargeIn.
   */
  public static readonly MANAGER_BARGE_IN = Permission.of('ManagerBargeIn');

  /**
   * Listen to calls and read chats of agents while they go on.
   *
   * The same as `AnalyticsPermissions.REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE`. In the console: Analytics and
   * Optimization, "Real-time contact monitoring - Enable/Disable". In the API: ManagerListenIn.
   */
  public static readonly MANAGER_LISTEN_IN = Permission.of('ManagerListenIn');

  /**
   * See every contact in queues for manual assignment, and take it; opens the Worklist app.
   *
   * The same as `ContactActionsPermissions.ALLOW_ASSIGN_TO_ME_FOR_ANY_CONTACT`. In the console: Contact Actions, "Allow
   * 'Assign to Me' for any contact". In the API: ManualAssignAnyContact.Enable.
   */
  public static readonly MANUAL_ASSIGN_ANY_CONTACT_ENABLE = Permission.of('ManualAssignAnyContact.Enable');

  /**
   * See the contacts in queues for manual assignment that prefer them, and take them; opens the Worklist app.
   *
   * The same as `ContactActionsPermissions.ALLOW_ASSIGN_TO_ME_FOR_MY_CONTACTS`. In the console: Contact Actions, "Allow
   * 'Assign to Me' for my contacts". In the API: ManualAssignMyContacts.Enable.
   */
  public static readonly MANUAL_ASSIGN_MY_CONTACTS_ENABLE = Permission.of('ManualAssignMyContacts.Enable');

  /**
   * Save reports for themselves and others.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_CREATE`. In the console: Analytics and Optimization, "Saved reports
   * - Create". In the API: MetricsReports.Create.
   */
  public static readonly METRICS_REPORTS_CREATE = Permission.of('MetricsReports.Create');

  /**
   * Delete their own saved reports.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_DELETE`. In the console: Analytics and Optimization, "Saved reports
   * - Delete". In the API: MetricsReports.Delete.
   */
  public static readonly METRICS_REPORTS_DELETE = Permission.of('MetricsReports.Delete');

  /**
   * Change saved reports.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_EDIT`. In the console: Analytics and Optimization, "Saved reports -
   * Edit". In the API: MetricsReports.Edit.
   */
  public static readonly METRICS_REPORTS_EDIT = Permission.of('MetricsReports.Edit');

  /**
   * Publish saved reports, so that everybody who may view saved reports finds them.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_PUBLISH`. In the console: Analytics and Optimization, "Saved
   * reports - Publish". In the API: MetricsReports.Publish.
   */
  public static readonly METRICS_REPORTS_PUBLISH = Permission.of('MetricsReports.Publish');

  /**
   * Have saved reports made again and again on a schedule.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_SCHEDULE`. In the console: Analytics and Optimization, "Saved
   * reports - Schedule". In the API: MetricsReports.Schedule.
   */
  public static readonly METRICS_REPORTS_SCHEDULE = Permission.of('MetricsReports.Schedule');

  /**
   * Share saved reports with others.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_SHARE`. In the console: Analytics and Optimization, "Saved reports
   * - Share". In the API: MetricsReports.Share.
   */
  public static readonly METRICS_REPORTS_SHARE = Permission.of('MetricsReports.Share');

  /**
   * Open reports that others saved and shared.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_VIEW`. In the console: Analytics and Optimization, "Saved reports -
   * View". In the API: MetricsReports.View.
   */
  public static readonly METRICS_REPORTS_VIEW = Permission.of('MetricsReports.View');

  /**
   * Delete the comments on cases that they wrote.
   *
   * The same as `CasesPermissions.MY_CASE_COMMENTS_DELETE`. In the console: Cases, "My case comments - Delete". In the
   * API: MyCaseComments.Delete.
   */
  public static readonly MY_CASE_COMMENTS_DELETE = Permission.of('MyCaseComments.Delete');

  /**
   * Change the comments on cases that they wrote.
   *
   * The same as `CasesPermissions.MY_CASE_COMMENTS_EDIT`. In the console: Cases, "My case comments - Edit". In the API:
   * MyCaseComments.Edit.
   */
  public static readonly MY_CASE_COMMENTS_EDIT = Permission.of('MyCaseComments.Edit');

  /**
   * Detach from cases the contacts that they attached.
   *
   * The same as `CasesPermissions.MY_CASE_CONTACTS_DELETE`. In the console: Cases, "My case contacts - Delete". In the
   * API: MyCaseContacts.Delete.
   */
  public static readonly MY_CASE_CONTACTS_DELETE = Permission.of('MyCaseContacts.Delete');

  /**
   * Delete the custom related items of cases that they created.
   *
   * The same as `CasesPermissions.MY_CASE_CUSTOM_RELATED_ITEMS_DELETE`. In the console: Cases, "My case custom related
   * items - Delete". In the API: MyCaseCustomRelatedItems.Delete.
   */
  public static readonly MY_CASE_CUSTOM_RELATED_ITEMS_DELETE = Permission.of('MyCaseCustomRelatedItems.Delete');

  /**
   * Change the custom related items of cases that they created.
   *
   * The same as `CasesPermissions.MY_CASE_CUSTOM_RELATED_ITEMS_EDIT`. In the console: Cases, "My case custom related
   * items - Edit". In the API: MyCaseCustomRelatedItems.Edit.
   */
  public static readonly MY_CASE_CUSTOM_RELATED_ITEMS_EDIT = Permission.of('MyCaseCustomRelatedItems.Edit');

  /**
   * Delete the cases that they created.
   *
   * The same as `CasesPermissions.MY_CASES_DELETE`. In the console: Cases, "My cases - Delete". In the API:
   * MyCases.Delete.
   */
  public static readonly MY_CASES_DELETE = Permission.of('MyCases.Delete');

  /**
   * Set up coaching sessions that they give themselves.
   *
   * The same as `EvaluationsPermissions.COACHING_MY_COACHING_SESSIONS_CREATE`. In the console: Analytics and
   * Optimization, "Coaching - my coaching sessions - Create". In the API: MyCoachingSessions.Create.
   */
  public static readonly MY_COACHING_SESSIONS_CREATE = Permission.of('MyCoachingSessions.Create');

  /**
   * Delete coaching sessions that they give themselves.
   *
   * The same as `EvaluationsPermissions.COACHING_MY_COACHING_SESSIONS_DELETE`. In the console: Analytics and
   * Optimization, "Coaching - my coaching sessions - Delete". In the API: MyCoachingSessions.Delete.
   */
  public static readonly MY_COACHING_SESSIONS_DELETE = Permission.of('MyCoachingSessions.Delete');

  /**
   * Change coaching sessions that they give themselves.
   *
   * The same as `EvaluationsPermissions.COACHING_MY_COACHING_SESSIONS_EDIT`. In the console: Analytics and
   * Optimization, "Coaching - my coaching sessions - Edit". In the API: MyCoachingSessions.Edit.
   */
  public static readonly MY_COACHING_SESSIONS_EDIT = Permission.of('MyCoachingSessions.Edit');

  /**
   * See the coaching sessions that they give or get, and confirm those they got.
   *
   * The same as `EvaluationsPermissions.COACHING_MY_COACHING_SESSIONS_VIEW`. In the console: Analytics and
   * Optimization, "Coaching - my coaching sessions - View". In the API: MyCoachingSessions.View.
   */
  public static readonly MY_COACHING_SESSIONS_VIEW = Permission.of('MyCoachingSessions.View');

  /**
   * Search the contacts that they handled themselves and open their details.
   *
   * The same as `AnalyticsPermissions.MY_CONTACTS_VIEW`. In the console: Analytics and Optimization, "My contacts -
   * View". In the API: MyContacts.View.
   */
  public static readonly MY_CONTACTS_VIEW = Permission.of('MyContacts.View');

  /**
   * See finished evaluations of their own work.
   *
   * The same as `EvaluationsPermissions.EVALUATION_FORMS_VIEW_MY_RECEIVED_EVALUATIONS_VIEW`. In the console: Analytics
   * and Optimization, "Evaluation forms - view my received evaluations - View". In the API: MyReceivedEvaluations.View.
   */
  public static readonly MY_RECEIVED_EVALUATIONS_VIEW = Permission.of('MyReceivedEvaluations.View');

  /**
   * Call customers and others from the Contact Control Panel, at the instance's cost.
   *
   * The same as `ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS`. In the console: Contact Control Panel (CCP),
   * "Make outbound calls". In the API: OutboundCallAccess.
   */
  public static readonly OUTBOUND_CALL_ACCESS = Permission.of('OutboundCallAccess');

  /**
   * Start email conversations; also forward email to outside addresses and answer closed ones.
   *
   * The same as `ContactControlPanelPermissions.INITIATE_EMAIL_CONVERSATION`. In the console: Contact Control Panel
   * (CCP), "Initiate email conversation". In the API: OutboundEmail.Create.
   */
  public static readonly OUTBOUND_EMAIL_CREATE = Permission.of('OutboundEmail.Create');

  /**
   * Claim phone numbers for the instance, at a cost from then on.
   *
   * The same as `ChannelsAndFlowsPermissions.PHONE_NUMBERS_CLAIM`. In the console: Channels and flows, "Phone numbers -
   * Claim". In the API: PhoneNumbers.Claim.
   */
  public static readonly PHONE_NUMBERS_CLAIM = Permission.of('PhoneNumbers.Claim');

  /**
   * Lead phone numbers to other flows, so that callers reach something else.
   *
   * The same as `ChannelsAndFlowsPermissions.PHONE_NUMBERS_EDIT`. In the console: Channels and flows, "Phone numbers -
   * Edit". In the API: PhoneNumbers.Edit.
   */
  public static readonly PHONE_NUMBERS_EDIT = Permission.of('PhoneNumbers.Edit');

  /**
   * Give phone numbers back; a number that was released may not be had again.
   *
   * The same as `ChannelsAndFlowsPermissions.PHONE_NUMBERS_RELEASE`. In the console: Channels and flows, "Phone numbers
   * - Release". In the API: PhoneNumbers.Release.
   */
  public static readonly PHONE_NUMBERS_RELEASE = Permission.of('PhoneNumbers.Release');

  /**
   * See the phone numbers of the instance; also lists flows in drop-downs.
   *
   * The same as `ChannelsAndFlowsPermissions.PHONE_NUMBERS_VIEW`. In the console: Channels and flows, "Phone numbers -
   * View". In the API: PhoneNumbers.View.
   */
  public static readonly PHONE_NUMBERS_VIEW = Permission.of('PhoneNumbers.View');

  /**
   * Add predefined attributes and their values.
   *
   * The same as `RoutingPermissions.PREDEFINED_ATTRIBUTES_CREATE`. In the console: Routing, "Predefined attributes -
   * Create". In the API: PredefinedAttributes.Create.
   */
  public static readonly PREDEFINED_ATTRIBUTES_CREATE = Permission.of('PredefinedAttributes.Create');

  /**
   * Delete predefined attributes, even ones that routing goes by.
   *
   * The same as `RoutingPermissions.PREDEFINED_ATTRIBUTES_DELETE`. In the console: Routing, "Predefined attributes -
   * Delete". In the API: PredefinedAttributes.Delete.
   */
  public static readonly PREDEFINED_ATTRIBUTES_DELETE = Permission.of('PredefinedAttributes.Delete');

  /**
   * Change predefined attributes that routing and the proficiencies of agents use.
   *
   * The same as `RoutingPermissions.PREDEFINED_ATTRIBUTES_EDIT`. In the console: Routing, "Predefined attributes -
   * Edit". In the API: PredefinedAttributes.Edit.
   */
  public static readonly PREDEFINED_ATTRIBUTES_EDIT = Permission.of('PredefinedAttributes.Edit');

  /**
   * See the predefined attributes, such as skills, by which contacts find agents.
   *
   * The same as `RoutingPermissions.PREDEFINED_ATTRIBUTES_VIEW`. In the console: Routing, "Predefined attributes -
   * View". In the API: PredefinedAttributes.View.
   */
  public static readonly PREDEFINED_ATTRIBUTES_VIEW = Permission.of('PredefinedAttributes.View');

  /**
   * Record or upload prompts.
   *
   * The same as `ChannelsAndFlowsPermissions.PROMPTS_CREATE`. In the console: Channels and flows, "Prompts - Create".
   * In the API: Prompts.Create.
   */
  public static readonly PROMPTS_CREATE = Permission.of('Prompts.Create');

  /**
   * Delete prompts, also while flows play them.
   *
   * The same as `ChannelsAndFlowsPermissions.PROMPTS_DELETE`. In the console: Channels and flows, "Prompts - Delete".
   * In the API: Prompts.Delete.
   */
  public static readonly PROMPTS_DELETE = Permission.of('Prompts.Delete');

  /**
   * Replace prompts that callers hear, or describe them anew.
   *
   * The same as `ChannelsAndFlowsPermissions.PROMPTS_EDIT`. In the console: Channels and flows, "Prompts - Edit". In
   * the API: Prompts.Edit.
   */
  public static readonly PROMPTS_EDIT = Permission.of('Prompts.Edit');

  /**
   * See the prompts that flows can play.
   *
   * The same as `ChannelsAndFlowsPermissions.PROMPTS_VIEW`. In the console: Channels and flows, "Prompts - View". In
   * the API: Prompts.View.
   */
  public static readonly PROMPTS_VIEW = Permission.of('Prompts.View');

  /**
   * Make AI agents that assist people or serve customers.
   *
   * The same as `AssistantPermissions.AI_AGENTS_CREATE`. In the console: Amazon Q, "AI agents - Create". In the API:
   * QConnectAIAgents.Create.
   */
  public static readonly Q_CONNECT_AI_AGENTS_CREATE = Permission.of('QConnectAIAgents.Create');

  /**
   * Delete AI agents, also while people or customers talk with them.
   *
   * The same as `AssistantPermissions.AI_AGENTS_DELETE`. In the console: Amazon Q, "AI agents - Delete". In the API:
   * QConnectAIAgents.Delete.
   */
  public static readonly Q_CONNECT_AI_AGENTS_DELETE = Permission.of('QConnectAIAgents.Delete');

  /**
   * Change what AI agents do and which tools they may use.
   *
   * The same as `AssistantPermissions.AI_AGENTS_EDIT`. In the console: Amazon Q, "AI agents - Edit". In the API:
   * QConnectAIAgents.Edit.
   */
  public static readonly Q_CONNECT_AI_AGENTS_EDIT = Permission.of('QConnectAIAgents.Edit');

  /**
   * See the AI agents that assist people or serve customers.
   *
   * The same as `AssistantPermissions.AI_AGENTS_VIEW`. In the console: Amazon Q, "AI agents - View". In the API:
   * QConnectAIAgents.View.
   */
  public static readonly Q_CONNECT_AI_AGENTS_VIEW = Permission.of('QConnectAIAgents.View');

  /**
   * Write prompts for AI agents.
   *
   * The same as `AssistantPermissions.AI_PROMPTS_CREATE`. In the console: Amazon Q, "AI prompts - Create". In the API:
   * QConnectAIPrompts.Create.
   */
  public static readonly Q_CONNECT_AI_PROMPTS_CREATE = Permission.of('QConnectAIPrompts.Create');

  /**
   * Delete prompts that AI agents may work with.
   *
   * The same as `AssistantPermissions.AI_PROMPTS_DELETE`. In the console: Amazon Q, "AI prompts - Delete". In the API:
   * QConnectAIPrompts.Delete.
   */
  public static readonly Q_CONNECT_AI_PROMPTS_DELETE = Permission.of('QConnectAIPrompts.Delete');

  /**
   * Change the prompts, and so the behavior, of AI agents.
   *
   * The same as `AssistantPermissions.AI_PROMPTS_EDIT`. In the console: Amazon Q, "AI prompts - Edit". In the API:
   * QConnectAIPrompts.Edit.
   */
  public static readonly Q_CONNECT_AI_PROMPTS_EDIT = Permission.of('QConnectAIPrompts.Edit');

  /**
   * See the prompts that AI agents work with.
   *
   * The same as `AssistantPermissions.AI_PROMPTS_VIEW`. In the console: Amazon Q, "AI prompts - View". In the API:
   * QConnectAIPrompts.View.
   */
  public static readonly Q_CONNECT_AI_PROMPTS_VIEW = Permission.of('QConnectAIPrompts.View');

  /**
   * Make guardrails for AI agents.
   *
   * The same as `AssistantPermissions.AI_GUARDRAILS_CREATE`. In the console: Amazon Q, "AI guardrails - Create". In the
   * API: QConnectGuardrails.Create.
   */
  public static readonly Q_CONNECT_GUARDRAILS_CREATE = Permission.of('QConnectGuardrails.Create');

  /**
   * Delete guardrails, so that AI agents go without them.
   *
   * The same as `AssistantPermissions.AI_GUARDRAILS_DELETE`. In the console: Amazon Q, "AI guardrails - Delete". In the
   * API: QConnectGuardrails.Delete.
   */
  public static readonly Q_CONNECT_GUARDRAILS_DELETE = Permission.of('QConnectGuardrails.Delete');

  /**
   * Change, and also loosen, the guardrails of AI agents.
   *
   * The same as `AssistantPermissions.AI_GUARDRAILS_EDIT`. In the console: Amazon Q, "AI guardrails - Edit". In the
   * API: QConnectGuardrails.Edit.
   */
  public static readonly Q_CONNECT_GUARDRAILS_EDIT = Permission.of('QConnectGuardrails.Edit');

  /**
   * See the guardrails that keep AI agents within bounds.
   *
   * The same as `AssistantPermissions.AI_GUARDRAILS_VIEW`. In the console: Amazon Q, "AI guardrails - View". In the
   * API: QConnectGuardrails.View.
   */
  public static readonly Q_CONNECT_GUARDRAILS_VIEW = Permission.of('QConnectGuardrails.View');

  /**
   * Add queues.
   *
   * The same as `RoutingPermissions.QUEUES_CREATE`. In the console: Routing, "Queues - Create". In the API:
   * Queues.Create.
   */
  public static readonly QUEUES_CREATE = Permission.of('Queues.Create');

  /**
   * Delete queues for good (inferred from its name, AWS does not describe it).
   *
   * The same as `RoutingPermissions.QUEUES_DELETE`. Probably in the console: Routing, "Queues - Delete". In the API:
   * Queues.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly QUEUES_DELETE = Permission.of('Queues.Delete');

  /**
   * Change queues: name, opening hours, caller ID, limits and quick connects.
   *
   * The same as `RoutingPermissions.QUEUES_EDIT`. In the console: Routing, "Queues - Edit". In the API: Queues.Edit.
   */
  public static readonly QUEUES_EDIT = Permission.of('Queues.Edit');

  /**
   * Change the expressions of queues (inferred from its name, AWS does not describe it).
   *
   * The same as `RoutingPermissions.QUEUES_EDIT_EXPRESSIONS`. Probably in the console: Routing, "Queues - Edit
   * expressions". In the API: Queues.EditExpressions.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly QUEUES_EDIT_EXPRESSIONS = Permission.of('Queues.EditExpressions');

  /**
   * Switch queues on and off; a queue that is off takes no new contacts.
   *
   * The same as `RoutingPermissions.QUEUES_ENABLE_DISABLE`. In the console: Routing, "Queues - Enable/Disable". In the
   * API: Queues.EnableAndDisable.
   */
  public static readonly QUEUES_ENABLE_AND_DISABLE = Permission.of('Queues.EnableAndDisable');

  /**
   * Throw out the contacts that wait in a queue (inferred from its name, AWS does not describe it).
   *
   * The same as `RoutingPermissions.QUEUES_PURGE`. Probably in the console: Routing, "Queues - Purge". In the API:
   * Queues.Purge.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly QUEUES_PURGE = Permission.of('Queues.Purge');

  /**
   * See the queues of the instance; also lists quick connects, phone numbers and opening hours in drop-downs.
   *
   * The same as `RoutingPermissions.QUEUES_VIEW`. In the console: Routing, "Queues - View". In the API: Queues.View.
   */
  public static readonly QUEUES_VIEW = Permission.of('Queues.View');

  /**
   * See the transcript and the sentiment of a contact while it goes on.
   *
   * The same as `ContactControlPanelPermissions.CONVERSATIONAL_ANALYTICS_DATA_VIEW`. In the console: Contact Control
   * Panel (CCP), "Conversational analytics data - View". In the API: RealtimeContactLens.View.
   */
  public static readonly REALTIME_CONTACT_LENS_VIEW = Permission.of('RealtimeContactLens.View');

  /**
   * Hear recordings and read transcripts with sensitive data taken out; legacy, the console replaces it by two others.
   *
   * The same as `LegacyPermissions.RECORDED_CONVERSATIONS_REDACTED_VIEW`. In the console: Legacy permissions, "Recorded
   * conversations (redacted) - View". In the API: RedactedData.View.
   *
   * Legacy: the console replaces it when somebody saves the profile. Use instead: CallRecordings.Redacted.Access and
   * ContactTranscripts.Redacted.Access.
   */
  public static readonly REDACTED_DATA_VIEW = Permission.of('RedactedData.View');

  /**
   * Add schedules for reports; part of the console's box for scheduling saved reports.
   *
   * The same as `AnalyticsPermissions.REPORT_SCHEDULES_CREATE`. In the console: Analytics and Optimization, "Report
   * schedules - Create". In the API: ReportSchedules.Create.
   */
  public static readonly REPORT_SCHEDULES_CREATE = Permission.of('ReportSchedules.Create');

  /**
   * Delete schedules of reports; part of the console's box for scheduling saved reports.
   *
   * The same as `AnalyticsPermissions.REPORT_SCHEDULES_DELETE`. In the console: Analytics and Optimization, "Report
   * schedules - Delete". In the API: ReportSchedules.Delete.
   */
  public static readonly REPORT_SCHEDULES_DELETE = Permission.of('ReportSchedules.Delete');

  /**
   * Change schedules of reports; part of the console's box for scheduling saved reports.
   *
   * The same as `AnalyticsPermissions.REPORT_SCHEDULES_EDIT`. In the console: Analytics and Optimization, "Report
   * schedules - Edit". In the API: ReportSchedules.Edit.
   */
  public static readonly REPORT_SCHEDULES_EDIT = Permission.of('ReportSchedules.Edit');

  /**
   * See when reports are made; part of the console's box for scheduling saved reports.
   *
   * The same as `AnalyticsPermissions.REPORT_SCHEDULES_VIEW`. In the console: Analytics and Optimization, "Report
   * schedules - View". In the API: ReportSchedules.View.
   */
  public static readonly REPORT_SCHEDULES_VIEW = Permission.of('ReportSchedules.View');

  /**
   * Work with the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_ADMIN_ACCESS`. Probably in the console: Analytics and Optimization,
   * "Saved reports (admin) - Access". In the API: ReportsAdmin.Access.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly REPORTS_ADMIN_ACCESS = Permission.of('ReportsAdmin.Access');

  /**
   * Delete any saved report of the instance, no matter who saved it.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_ADMIN_DELETE`. In the console: Analytics and Optimization, "Saved
   * reports (admin) - Delete". In the API: ReportsAdmin.Delete.
   */
  public static readonly REPORTS_ADMIN_DELETE = Permission.of('ReportsAdmin.Delete');

  /**
   * Publish the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_ADMIN_PUBLISH`. Probably in the console: Analytics and
   * Optimization, "Saved reports (admin) - Publish". In the API: ReportsAdmin.Publish.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly REPORTS_ADMIN_PUBLISH = Permission.of('ReportsAdmin.Publish');

  /**
   * Schedule the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_ADMIN_SCHEDULE`. Probably in the console: Analytics and
   * Optimization, "Saved reports (admin) - Schedule". In the API: ReportsAdmin.Schedule.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly REPORTS_ADMIN_SCHEDULE = Permission.of('ReportsAdmin.Schedule');

  /**
   * See all saved reports of the instance, no matter who saved them.
   *
   * The same as `AnalyticsPermissions.SAVED_REPORTS_ADMIN_VIEW`. In the console: Analytics and Optimization, "Saved
   * reports (admin) - View". In the API: ReportsAdmin.View.
   */
  public static readonly REPORTS_ADMIN_VIEW = Permission.of('ReportsAdmin.View');

  /**
   * Restricts: holders are asked again before a contact of theirs ends.
   *
   * The same as `ContactControlPanelPermissions.CONFIRMATION_BEFORE_ENDING_CONTACT`. In the console: Contact Control
   * Panel (CCP), "Confirmation before ending contact". In the API: RequireEndContactConfirmation.Enabled.
   */
  public static readonly REQUIRE_END_CONTACT_CONFIRMATION_ENABLED = Permission.of('RequireEndContactConfirmation.Enabled');

  /**
   * Restricts: in contact search, holders find only contacts of agents in their hierarchy group and below.
   *
   * The same as `AnalyticsPermissions.RESTRICT_CONTACT_ACCESS`. In the console: Analytics and Optimization, "Restrict
   * contact access". In the API: RestrictContactAccessByHierarchy.View.
   */
  public static readonly RESTRICT_CONTACT_ACCESS_BY_HIERARCHY_VIEW = Permission.of('RestrictContactAccessByHierarchy.View');

  /**
   * Restricts: holders cannot switch between softphone and desk phone.
   *
   * The same as `ContactControlPanelPermissions.RESTRICT_PHONE_TYPE_SETTINGS`. In the console: Contact Control Panel
   * (CCP), "Restrict phone type settings". In the API: RestrictPhoneTypeSettings.Access.
   */
  public static readonly RESTRICT_PHONE_TYPE_SETTINGS_ACCESS = Permission.of('RestrictPhoneTypeSettings.Access');

  /**
   * Restricts: holders cannot create tasks; where nobody holds it, everybody can.
   *
   * The same as `ContactControlPanelPermissions.RESTRICT_TASK_CREATION`. In the console: Contact Control Panel (CCP),
   * "Restrict task creation". In the API: RestrictTaskCreation.Access.
   */
  public static readonly RESTRICT_TASK_CREATION_ACCESS = Permission.of('RestrictTaskCreation.Access');

  /**
   * Add routing profiles.
   *
   * The same as `RoutingPermissions.ROUTING_PROFILES_CREATE`. In the console: Routing, "Routing profiles - Create". In
   * the API: RoutingPolicies.Create.
   */
  public static readonly ROUTING_POLICIES_CREATE = Permission.of('RoutingPolicies.Create');

  /**
   * Delete routing profiles for good (inferred from its name, AWS does not describe it).
   *
   * The same as `RoutingPermissions.ROUTING_PROFILES_DELETE`. Probably in the console: Routing, "Routing profiles -
   * Delete". In the API: RoutingPolicies.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly ROUTING_POLICIES_DELETE = Permission.of('RoutingPolicies.Delete');

  /**
   * Change which queues and channels agents serve, in what order, and how many contacts at once.
   *
   * The same as `RoutingPermissions.ROUTING_PROFILES_EDIT`. In the console: Routing, "Routing profiles - Edit". In the
   * API: RoutingPolicies.Edit.
   */
  public static readonly ROUTING_POLICIES_EDIT = Permission.of('RoutingPolicies.Edit');

  /**
   * See routing profiles: which queues and channels they serve, and how many contacts an agent takes at once.
   *
   * The same as `RoutingPermissions.ROUTING_PROFILES_VIEW`. In the console: Routing, "Routing profiles - View". In the
   * API: RoutingPolicies.View.
   */
  public static readonly ROUTING_POLICIES_VIEW = Permission.of('RoutingPolicies.View');

  /**
   * Make rules that categorize contacts and then alert, create tasks or change cases by themselves.
   *
   * The same as `AnalyticsPermissions.RULES_CREATE`. In the console: Analytics and Optimization, "Rules - Create". In
   * the API: Rules.Create.
   */
  public static readonly RULES_CREATE = Permission.of('Rules.Create');

  /**
   * Delete rules, and so what they did by themselves.
   *
   * The same as `AnalyticsPermissions.RULES_DELETE`. In the console: Analytics and Optimization, "Rules - Delete". In
   * the API: Rules.Delete.
   */
  public static readonly RULES_DELETE = Permission.of('Rules.Delete');

  /**
   * Change what rules look for and do.
   *
   * The same as `AnalyticsPermissions.RULES_EDIT`. In the console: Analytics and Optimization, "Rules - Edit". In the
   * API: Rules.Edit.
   */
  public static readonly RULES_EDIT = Permission.of('Rules.Edit');

  /**
   * See the rules that categorize contacts and act on them.
   *
   * The same as `AnalyticsPermissions.RULES_VIEW`. In the console: Analytics and Optimization, "Rules - View". In the
   * API: Rules.View.
   */
  public static readonly RULES_VIEW = Permission.of('Rules.View');

  /**
   * Make rules for which generative AI judges contacts.
   *
   * The same as `AnalyticsPermissions.RULES_GENERATIVE_AI_CREATE`. In the console: Analytics and Optimization, "Rules -
   * Generative AI - Create". In the API: RulesGenerativeAI.Create.
   */
  public static readonly RULES_GENERATIVE_AI_CREATE = Permission.of('RulesGenerativeAI.Create');

  /**
   * Delete rules for which generative AI judges contacts.
   *
   * The same as `AnalyticsPermissions.RULES_GENERATIVE_AI_DELETE`. In the console: Analytics and Optimization, "Rules -
   * Generative AI - Delete". In the API: RulesGenerativeAI.Delete.
   */
  public static readonly RULES_GENERATIVE_AI_DELETE = Permission.of('RulesGenerativeAI.Delete');

  /**
   * Change rules for which generative AI judges contacts.
   *
   * The same as `AnalyticsPermissions.RULES_GENERATIVE_AI_EDIT`. In the console: Analytics and Optimization, "Rules -
   * Generative AI - Edit". In the API: RulesGenerativeAI.Edit.
   */
  public static readonly RULES_GENERATIVE_AI_EDIT = Permission.of('RulesGenerativeAI.Edit');

  /**
   * See rules for which generative AI judges contacts.
   *
   * The same as `AnalyticsPermissions.RULES_GENERATIVE_AI_VIEW`. In the console: Analytics and Optimization, "Rules -
   * Generative AI - View". In the API: RulesGenerativeAI.View.
   */
  public static readonly RULES_GENERATIVE_AI_VIEW = Permission.of('RulesGenerativeAI.View');

  /**
   * Set up shifts, activities and staffing groups, and change schedules before they are published.
   *
   * The same as `SchedulingPermissions.SCHEDULE_MANAGER_EDIT`. In the console: Scheduling, "Schedule manager - Edit".
   * In the API: Scheduling.Edit.
   */
  public static readonly SCHEDULING_EDIT = Permission.of('Scheduling.Edit');

  /**
   * Publish schedules, so that agents and supervisors see and follow them.
   *
   * The same as `SchedulingPermissions.SCHEDULE_MANAGER_PUBLISH`. In the console: Scheduling, "Schedule manager -
   * Publish". In the API: Scheduling.Publish.
   */
  public static readonly SCHEDULING_PUBLISH = Permission.of('Scheduling.Publish');

  /**
   * See generated schedules in the schedule manager.
   *
   * The same as `SchedulingPermissions.SCHEDULE_MANAGER_VIEW`. In the console: Scheduling, "Schedule manager - View".
   * In the API: Scheduling.View.
   */
  public static readonly SCHEDULING_VIEW = Permission.of('Scheduling.View');

  /**
   * Watch agents' screens as recorded; unless rules redact screen recordings, with the full sound of the call.
   *
   * The same as `RecordingsPermissions.SCREEN_RECORDING_ACCESS`. In the console: Recordings and Transcripts, "Screen
   * recording - Access". In the API: ScreenRecording.Access.
   */
  public static readonly SCREEN_RECORDING_ACCESS = Permission.of('ScreenRecording.Access');

  /**
   * Delete screen recordings for good (inferred from its name, AWS does not describe it).
   *
   * The same as `RecordingsPermissions.SCREEN_RECORDING_DELETE`. Probably in the console: Recordings and Transcripts,
   * "Screen recording - Delete". In the API: ScreenRecording.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly SCREEN_RECORDING_DELETE = Permission.of('ScreenRecording.Delete');

  /**
   * See the button that downloads screen recordings.
   *
   * The same as `RecordingsPermissions.SCREEN_RECORDING_ENABLE_DOWNLOAD_BUTTON`. In the console: Recordings and
   * Transcripts, "Screen recording - Enable download button". In the API: ScreenRecording.Download.
   */
  public static readonly SCREEN_RECORDING_DOWNLOAD = Permission.of('ScreenRecording.Download');

  /**
   * Watch agents' screens as recorded, with what rules redact taken out.
   *
   * The same as `RecordingsPermissions.SCREEN_RECORDING_REDACTED_ACCESS`. In the console: Recordings and Transcripts,
   * "Screen recording (redacted) - Access". In the API: ScreenRecording.Redacted.Access.
   */
  public static readonly SCREEN_RECORDING_REDACTED_ACCESS = Permission.of('ScreenRecording.Redacted.Access');

  /**
   * See the button that downloads redacted screen recordings.
   *
   * The same as `RecordingsPermissions.SCREEN_RECORDING_REDACTED_ENABLE_DOWNLOAD_BUTTON`. In the console: Recordings
   * and Transcripts, "Screen recording (redacted) - Enable download button". In the API:
   * ScreenRecording.Redacted.Download.
   */
  public static readonly SCREEN_RECORDING_REDACTED_DOWNLOAD = Permission.of('ScreenRecording.Redacted.Download');

  /**
   * Add security profiles with any permission, also with more than they hold themselves.
   *
   * The same as `UsersPermissions.SECURITY_PROFILES_CREATE`. In the console: Users and permissions, "Security profiles
   * - Create". In the API: SecurityProfiles.Create.
   */
  public static readonly SECURITY_PROFILES_CREATE = Permission.of('SecurityProfiles.Create');

  /**
   * Delete security profiles, though not while somebody holds them.
   *
   * The same as `UsersPermissions.SECURITY_PROFILES_DELETE`. In the console: Users and permissions, "Security profiles
   * - Delete". In the API: SecurityProfiles.Delete.
   */
  public static readonly SECURITY_PROFILES_DELETE = Permission.of('SecurityProfiles.Delete');

  /**
   * Change what security profiles allow, also those that they hold themselves.
   *
   * The same as `UsersPermissions.SECURITY_PROFILES_EDIT`. In the console: Users and permissions, "Security profiles -
   * Edit". In the API: SecurityProfiles.Edit.
   */
  public static readonly SECURITY_PROFILES_EDIT = Permission.of('SecurityProfiles.Edit');

  /**
   * See the security profiles and what each of them allows.
   *
   * The same as `UsersPermissions.SECURITY_PROFILES_VIEW`. In the console: Users and permissions, "Security profiles -
   * View". In the API: SecurityProfiles.View.
   */
  public static readonly SECURITY_PROFILES_VIEW = Permission.of('SecurityProfiles.View');

  /**
   * Assign contacts to themselves; for tasks only without Restrict task creation.
   *
   * The same as `ContactControlPanelPermissions.ALLOW_SELF_ASSIGNING_OF_CONTACTS`. In the console: Contact Control
   * Panel (CCP), "Allow self-assigning of contacts". In the API: SelfAssignContacts.Access.
   */
  public static readonly SELF_ASSIGN_CONTACTS_ACCESS = Permission.of('SelfAssignContacts.Access');

  /**
   * Ask for time off, and accept overtime and voluntary time off, in their own schedule.
   *
   * The same as `AgentApplicationsPermissions.AGENT_APPLICATION_SCHEDULE_CALENDAR_EDIT`. In the console: Agent
   * Applications, "Agent application schedule calendar - Edit". In the API: StaffCalendar.Edit.
   */
  public static readonly STAFF_CALENDAR_EDIT = Permission.of('StaffCalendar.Edit');

  /**
   * See their own schedule in the agent application; without Edit nothing to ask for time off with.
   *
   * The same as `AgentApplicationsPermissions.AGENT_APPLICATION_SCHEDULE_CALENDAR_VIEW`. In the console: Agent
   * Applications, "Agent application schedule calendar - View". In the API: StaffCalendar.View.
   */
  public static readonly STAFF_CALENDAR_VIEW = Permission.of('StaffCalendar.View');

  /**
   * End contacts that go on, also those of other people, from the contact details page.
   *
   * The same as `ContactActionsPermissions.END_CONTACT`. In the console: Contact Actions, "End contact". In the API:
   * StopContact.Enabled.
   */
  public static readonly STOP_CONTACT_ENABLED = Permission.of('StopContact.Enabled');

  /**
   * Make templates for the tasks that agents create.
   *
   * The same as `RoutingPermissions.TASK_TEMPLATES_CREATE`. In the console: Routing, "Task templates - Create". In the
   * API: TaskTemplates.Create.
   */
  public static readonly TASK_TEMPLATES_CREATE = Permission.of('TaskTemplates.Create');

  /**
   * Delete task templates, so that agents can no longer create tasks from them.
   *
   * The same as `RoutingPermissions.TASK_TEMPLATES_DELETE`. In the console: Routing, "Task templates - Delete". In the
   * API: TaskTemplates.Delete.
   */
  public static readonly TASK_TEMPLATES_DELETE = Permission.of('TaskTemplates.Delete');

  /**
   * Change the fields, defaults and assignment of task templates.
   *
   * The same as `RoutingPermissions.TASK_TEMPLATES_EDIT`. In the console: Routing, "Task templates - Edit". In the API:
   * TaskTemplates.Edit.
   */
  public static readonly TASK_TEMPLATES_EDIT = Permission.of('TaskTemplates.Edit');

  /**
   * See task templates.
   *
   * The same as `RoutingPermissions.TASK_TEMPLATES_VIEW`. In the console: Routing, "Task templates - View". In the API:
   * TaskTemplates.View.
   */
  public static readonly TASK_TEMPLATES_VIEW = Permission.of('TaskTemplates.View');

  /**
   * Change published schedules of the team in the published schedule calendar.
   *
   * The same as `SchedulingPermissions.TEAM_CALENDAR_EDIT`. In the console: Scheduling, "Team calendar - Edit". In the
   * API: TeamCalendar.Edit.
   */
  public static readonly TEAM_CALENDAR_EDIT = Permission.of('TeamCalendar.Edit');

  /**
   * See published schedules of the team in the published schedule calendar.
   *
   * The same as `SchedulingPermissions.TEAM_CALENDAR_VIEW`. In the console: Scheduling, "Team calendar - View". In the
   * API: TeamCalendar.View.
   */
  public static readonly TEAM_CALENDAR_VIEW = Permission.of('TeamCalendar.View');

  /**
   * Write test cases that simulate contacts (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_CREATE`. Probably in the console: Channels and flows, "Test
   * cases - Create". In the API: TestCases.Create.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_CREATE = Permission.of('TestCases.Create');

  /**
   * Delete test cases (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_DELETE`. Probably in the console: Channels and flows, "Test
   * cases - Delete". In the API: TestCases.Delete.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_DELETE = Permission.of('TestCases.Delete');

  /**
   * Change test cases (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_EDIT`. Probably in the console: Channels and flows, "Test cases
   * - Edit". In the API: TestCases.Edit.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_EDIT = Permission.of('TestCases.Edit');

  /**
   * Run test cases against flows (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_EXECUTE`. Probably in the console: Channels and flows, "Test
   * cases - Execute". In the API: TestCases.Execute.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_EXECUTE = Permission.of('TestCases.Execute');

  /**
   * Publish test cases (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_PUBLISH`. Probably in the console: Channels and flows, "Test
   * cases - Publish". In the API: TestCases.Publish.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_PUBLISH = Permission.of('TestCases.Publish');

  /**
   * See the test cases that simulate contacts (inferred from its name, AWS does not describe it).
   *
   * The same as `ChannelsAndFlowsPermissions.TEST_CASES_VIEW`. Probably in the console: Channels and flows, "Test cases
   * - View". In the API: TestCases.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TEST_CASES_VIEW = Permission.of('TestCases.View');

  /**
   * Have the themes of a set of contacts detected.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_THEME_DETECTION_CREATE`. In the console: Analytics and
   * Optimization, "Conversational analytics - theme detection - Create". In the API: ThemeDetection.Create.
   */
  public static readonly THEME_DETECTION_CREATE = Permission.of('ThemeDetection.Create');

  /**
   * Delete reports of themes.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_THEME_DETECTION_DELETE`. In the console: Analytics and
   * Optimization, "Conversational analytics - theme detection - Delete". In the API: ThemeDetection.Delete.
   */
  public static readonly THEME_DETECTION_DELETE = Permission.of('ThemeDetection.Delete');

  /**
   * See reports of the themes that come up in conversations.
   *
   * The same as `AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_THEME_DETECTION_VIEW`. In the console: Analytics and
   * Optimization, "Conversational analytics - theme detection - View". In the API: ThemeDetection.View.
   */
  public static readonly THEME_DETECTION_VIEW = Permission.of('ThemeDetection.View');

  /**
   * Grant and refuse time-off requests.
   *
   * The same as `SchedulingPermissions.TIME_OFF_REQUESTS_APPROVE`. In the console: Scheduling, "Time off requests -
   * Approve". In the API: TimeOff.Approve.
   */
  public static readonly TIME_OFF_APPROVE = Permission.of('TimeOff.Approve');

  /**
   * Enter and change time-off requests for others.
   *
   * The same as `SchedulingPermissions.TIME_OFF_REQUESTS_EDIT`. In the console: Scheduling, "Time off requests - Edit".
   * In the API: TimeOff.Edit.
   */
  public static readonly TIME_OFF_EDIT = Permission.of('TimeOff.Edit');

  /**
   * See the team's time-off requests.
   *
   * The same as `SchedulingPermissions.TIME_OFF_REQUESTS_VIEW`. In the console: Scheduling, "Time off requests - View".
   * In the API: TimeOff.View.
   */
  public static readonly TIME_OFF_VIEW = Permission.of('TimeOff.View');

  /**
   * Import and change how much time off agents have left.
   *
   * The same as `SchedulingPermissions.TIME_OFF_BALANCE_EDIT`. In the console: Scheduling, "Time off balance - Edit".
   * In the API: TimeOffBalance.Edit.
   */
  public static readonly TIME_OFF_BALANCE_EDIT = Permission.of('TimeOffBalance.Edit');

  /**
   * See how much time off agents have left.
   *
   * The same as `SchedulingPermissions.TIME_OFF_BALANCE_VIEW`. In the console: Scheduling, "Time off balance - View".
   * In the API: TimeOffBalance.View.
   */
  public static readonly TIME_OFF_BALANCE_VIEW = Permission.of('TimeOffBalance.View');

  /**
   * Read conversations (inferred from its name, AWS does not describe it).
   *
   * The same as `RecordingsPermissions.TRANSCRIPT_VIEW`. Probably in the console: Recordings and Transcripts,
   * "Transcript - View". In the API: Transcript.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly TRANSCRIPT_VIEW = Permission.of('Transcript.View');

  /**
   * Send contacts on from the contact details page; so far tasks, to quick connects.
   *
   * The same as `ContactActionsPermissions.TRANSFER_CONTACT`. In the console: Contact Actions, "Transfer contact". In
   * the API: TransferContact.Enabled.
   */
  public static readonly TRANSFER_CONTACT_ENABLED = Permission.of('TransferContact.Enabled');

  /**
   * Add quick connects to agents, queues and outside numbers.
   *
   * The same as `RoutingPermissions.QUICK_CONNECTS_CREATE`. In the console: Routing, "Quick connects - Create". In the
   * API: TransferDestinations.Create.
   */
  public static readonly TRANSFER_DESTINATIONS_CREATE = Permission.of('TransferDestinations.Create');

  /**
   * Delete quick connects, which then are gone for every agent who transfers with them.
   *
   * The same as `RoutingPermissions.QUICK_CONNECTS_DELETE`. In the console: Routing, "Quick connects - Delete". In the
   * API: TransferDestinations.Delete.
   */
  public static readonly TRANSFER_DESTINATIONS_DELETE = Permission.of('TransferDestinations.Delete');

  /**
   * Change where quick connects lead; also lists queues and flows in drop-downs.
   *
   * The same as `RoutingPermissions.QUICK_CONNECTS_EDIT`. In the console: Routing, "Quick connects - Edit". In the API:
   * TransferDestinations.Edit.
   */
  public static readonly TRANSFER_DESTINATIONS_EDIT = Permission.of('TransferDestinations.Edit');

  /**
   * See quick connects, the places to transfer to, also in the agent application; lists queues, flows and users too.
   *
   * The same as `RoutingPermissions.QUICK_CONNECTS_VIEW`. In the console: Routing, "Quick connects - View". In the API:
   * TransferDestinations.View.
   */
  public static readonly TRANSFER_DESTINATIONS_VIEW = Permission.of('TransferDestinations.View');

  /**
   * Hear and read conversations with everything that was said (inferred from its name, AWS does not describe it).
   *
   * The same as `RecordingsPermissions.UNREDACTED_DATA_VIEW`. Probably in the console: Recordings and Transcripts,
   * "Unredacted data - View". In the API: UnredactedData.View.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly UNREDACTED_DATA_VIEW = Permission.of('UnredactedData.View');

  /**
   * Move scheduled tasks to another time from the contact details page.
   *
   * The same as `ContactActionsPermissions.RESCHEDULE_CONTACT`. In the console: Contact Actions, "Reschedule contact".
   * In the API: UpdateContactSchedule.Enabled.
   */
  public static readonly UPDATE_CONTACT_SCHEDULE_ENABLED = Permission.of('UpdateContactSchedule.Enabled');

  /**
   * Add users with any security profile and set passwords: whoever holds it can make an administrator.
   *
   * The same as `UsersPermissions.USERS_CREATE`. In the console: Users and permissions, "Users - Create". In the API:
   * Users.Create.
   */
  public static readonly USERS_CREATE = Permission.of('Users.Create');

  /**
   * Delete users for good, administrators included.
   *
   * The same as `UsersPermissions.USERS_DELETE`. In the console: Users and permissions, "Users - Delete". In the API:
   * Users.Delete.
   */
  public static readonly USERS_DELETE = Permission.of('Users.Delete');

  /**
   * Change users, apart from their security profiles; resets passwords too, those of administrators included.
   *
   * The same as `UsersPermissions.USERS_EDIT`. In the console: Users and permissions, "Users - Edit". In the API:
   * Users.Edit.
   */
  public static readonly USERS_EDIT = Permission.of('Users.Edit');

  /**
   * Change which security profiles users hold: whoever holds it can become an administrator.
   *
   * The same as `UsersPermissions.USERS_EDIT_PERMISSION`. In the console: Users and permissions, "Users - Edit
   * permission". In the API: Users.EditPermission.
   */
  public static readonly USERS_EDIT_PERMISSION = Permission.of('Users.EditPermission');

  /**
   * Switch users on and off (inferred from its name, AWS does not describe it).
   *
   * The same as `UsersPermissions.USERS_ENABLE_DISABLE`. Probably in the console: Users and permissions, "Users -
   * Enable/Disable". In the API: Users.EnableAndDisable.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly USERS_ENABLE_AND_DISABLE = Permission.of('Users.EnableAndDisable');

  /**
   * See all users and download a list of them; also lists security profiles, routing profiles, hierarchies and
   * proficiencies.
   *
   * The same as `UsersPermissions.USERS_VIEW`. In the console: Users and permissions, "Users - View". In the API:
   * Users.View.
   */
  public static readonly USERS_VIEW = Permission.of('Users.View');

  /**
   * Have video calls with customers.
   *
   * The same as `ContactControlPanelPermissions.VIDEO_CALLS_ACCESS`. In the console: Contact Control Panel (CCP),
   * "Video calls - Access". In the API: VideoContact.Access.
   */
  public static readonly VIDEO_CONTACT_ACCESS = Permission.of('VideoContact.Access');

  /**
   * Make views.
   *
   * The same as `ChannelsAndFlowsPermissions.VIEWS_CREATE`. In the console: Channels and flows, "Views - Create". In
   * the API: Views.Create.
   */
  public static readonly VIEWS_CREATE = Permission.of('Views.Create');

  /**
   * Change views, also while agents or customers are shown them.
   *
   * The same as `ChannelsAndFlowsPermissions.VIEWS_EDIT`. In the console: Channels and flows, "Views - Edit". In the
   * API: Views.Edit.
   */
  public static readonly VIEWS_EDIT = Permission.of('Views.Edit');

  /**
   * Delete views, also while guides show them.
   *
   * The same as `ChannelsAndFlowsPermissions.VIEWS_REMOVE`. In the console: Channels and flows, "Views - Remove". In
   * the API: Views.Remove.
   */
  public static readonly VIEWS_REMOVE = Permission.of('Views.Remove');

  /**
   * See the views that step-by-step guides are made of.
   *
   * The same as `ChannelsAndFlowsPermissions.VIEWS_VIEW`. In the console: Channels and flows, "Views - View". In the
   * API: Views.View.
   */
  public static readonly VIEWS_VIEW = Permission.of('Views.View');

  /**
   * Nothing any more: it enabled Voice ID in the Contact Control Panel, and Voice ID ended on May 20, 2026.
   *
   * The same as `ContactControlPanelPermissions.VOICE_ID_ACCESS`. In the console: Contact Control Panel (CCP), "Voice
   * ID - Access". In the API: VoiceId.Access.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_ACCESS = Permission.of('VoiceId.Access');

  /**
   * Nothing any more: it showed Voice ID results on contacts, and Voice ID ended on May 20, 2026.
   *
   * The same as `AnalyticsPermissions.VOICE_ID_ATTRIBUTES_AND_SEARCH_VIEW`. In the console: Analytics and Optimization,
   * "Voice ID - attributes and search - View". In the API: VoiceIdAttributesAndSearch.View.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_ATTRIBUTES_AND_SEARCH_VIEW = Permission.of('VoiceIdAttributesAndSearch.View');

  /**
   * Nothing any more: it let agents set the Voice ID speaker, and Voice ID ended on May 20, 2026.
   *
   * The same as `ContactControlPanelPermissions.VOICE_ID_UPDATE_SPEAKER_ID_ACCESS`. In the console: Contact Control
   * Panel (CCP), "Voice ID - update speaker ID - Access". In the API: VoiceIdUpdateSpeakerId.Access.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_UPDATE_SPEAKER_ID_ACCESS = Permission.of('VoiceIdUpdateSpeakerId.Access');

  /**
   * Get recommendations and answers while they work; managers also about what they may see anyway.
   *
   * The same as `AgentApplicationsPermissions.AGENT_ASSIST_VIEW`. In the console: Agent Applications, "Agent assist -
   * View". In the API: Wisdom.View.
   */
  public static readonly WISDOM_VIEW = Permission.of('Wisdom.View');

  /**
   * Decide which users, and which routing profiles, get a workspace.
   *
   * The same as `UsersPermissions.WORKSPACES_ASSIGN`. In the console: Users and permissions, "Workspaces - Assign". In
   * the API: Workspaces.Assign.
   */
  public static readonly WORKSPACES_ASSIGN = Permission.of('Workspaces.Assign');

  /**
   * Add workspaces for kinds of users.
   *
   * The same as `UsersPermissions.WORKSPACES_CREATE`. In the console: Users and permissions, "Workspaces - Create". In
   * the API: Workspaces.Create.
   */
  public static readonly WORKSPACES_CREATE = Permission.of('Workspaces.Create');

  /**
   * Delete workspaces, also while users have them.
   *
   * The same as `UsersPermissions.WORKSPACES_DELETE`. In the console: Users and permissions, "Workspaces - Delete". In
   * the API: Workspaces.Delete.
   */
  public static readonly WORKSPACES_DELETE = Permission.of('Workspaces.Delete');

  /**
   * Change what workspaces show.
   *
   * The same as `UsersPermissions.WORKSPACES_EDIT`. In the console: Users and permissions, "Workspaces - Edit". In the
   * API: Workspaces.Edit.
   */
  public static readonly WORKSPACES_EDIT = Permission.of('Workspaces.Edit');

  /**
   * Decide whether everybody sees a workspace, nobody, or only those who got it assigned.
   *
   * The same as `UsersPermissions.WORKSPACES_EDIT_VISIBILITY`. In the console: Users and permissions, "Workspaces -
   * Edit visibility". In the API: Workspaces.EditVisibility.
   */
  public static readonly WORKSPACES_EDIT_VISIBILITY = Permission.of('Workspaces.EditVisibility');

  /**
   * See the workspaces, which decide what users find on their screens.
   *
   * The same as `UsersPermissions.WORKSPACES_VIEW`. In the console: Users and permissions, "Workspaces - View". In the
   * API: Workspaces.View.
   */
  public static readonly WORKSPACES_VIEW = Permission.of('Workspaces.View');

  private constructor() {}
}
