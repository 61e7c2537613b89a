// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions on analytics in the section "Analytics and Optimization" of a security profile in the
 * Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(AnalyticsPermissions.ACCESS_METRICS). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class AnalyticsPermissions {
  /**
   * Open every page of metrics: real-time, historical, activity of agents, dashboards.
   *
   * In the console: Analytics and Optimization, "Access metrics". In the API: AccessMetrics. Level: view.
   *
   * Includes everything that AccessMetrics.AgentActivityAudit.Access, AccessMetrics.Dashboards.Access,
   * AccessMetrics.HistoricalMetrics.Access and AccessMetrics.RealTimeMetrics.Access grant. Works best with
   * AccessMetrics.AgentActivityAudit.Access, AccessMetrics.HistoricalMetrics.Access,
   * AccessMetrics.RealTimeMetrics.Access and MetricsReports.View (for consistency with the console, which selects them
   * together). Risk: monitoring of people. Pages of AWS contradict each other whether it obeys tag-based access
   * control.
   */
  public static readonly ACCESS_METRICS = Permission.of('AccessMetrics');

  /**
   * See, person by person, when agents were in which status.
   *
   * In the console: Analytics and Optimization, "Agent activity audit - Access". In the API:
   * AccessMetrics.AgentActivityAudit.Access. Level: view.
   *
   * Risk: monitoring of people.
   */
  public static readonly AGENT_ACTIVITY_AUDIT_ACCESS = Permission.of('AccessMetrics.AgentActivityAudit.Access');

  /**
   * Open dashboards; for live figures in them takes real-time metrics too.
   *
   * In the console: Analytics and Optimization, "Dashboards - Access". In the API: AccessMetrics.Dashboards.Access.
   * Level: view.
   *
   * For real-time figures on dashboards, needs AccessMetrics.RealTimeMetrics.Access. Pages of AWS contradict each other
   * whether it obeys tag-based access control.
   */
  public static readonly DASHBOARDS_ACCESS = Permission.of('AccessMetrics.Dashboards.Access');

  /**
   * See their own figures, and those of the queues they serve, in dashboards.
   *
   * In the console: Analytics and Optimization, "My own data in dashboards - View". In the API:
   * AccessMetrics.DashboardsWithMyData.View. Level: view.
   */
  public static readonly MY_OWN_DATA_IN_DASHBOARDS_VIEW = Permission.of('AccessMetrics.DashboardsWithMyData.View');

  /**
   * Open historical metrics.
   *
   * In the console: Analytics and Optimization, "Historical metrics - Access". In the API:
   * AccessMetrics.HistoricalMetrics.Access. Level: view.
   */
  public static readonly HISTORICAL_METRICS_ACCESS = Permission.of('AccessMetrics.HistoricalMetrics.Access');

  /**
   * Open real-time metrics, where supervisors pick conversations to listen to.
   *
   * In the console: Analytics and Optimization, "Real-time metrics - Access". In the API:
   * AccessMetrics.RealTimeMetrics.Access. Level: view.
   *
   * Works best with AgentGrouping.View (for hierarchy columns in real-time metrics). Works best with Queues.View,
   * RoutingPolicies.View and Users.View (for seeing these resources under tag-based access control).
   */
  public static readonly REAL_TIME_METRICS_ACCESS = Permission.of('AccessMetrics.RealTimeMetrics.Access');

  /**
   * See, person by person, when users logged in and out.
   *
   * In the console: Analytics and Optimization, "Login/Logout report - View". In the API: AgentTimeCard.View. Level:
   * view.
   *
   * Risk: monitoring of people. Shows everything, regardless of hierarchy-based access control. Pages of AWS contradict
   * each other whether it obeys tag-based access control.
   */
  public static readonly LOGIN_LOGOUT_REPORT_VIEW = Permission.of('AgentTimeCard.View');

  /**
   * Decide by which contact attributes people can search.
   *
   * In the console: Analytics and Optimization, "Configure searchable contact attributes - View". In the API:
   * ConfigureContactAttributes.View. Level: view.
   *
   * Needs ContactAttributes.View. Needs MyContacts.View or ContactSearch.View.
   */
  public static readonly CONFIGURE_SEARCHABLE_CONTACT_ATTRIBUTES_VIEW = Permission.of('ConfigureContactAttributes.View');

  /**
   * See what flows noted on contacts, often personal data, and search by it.
   *
   * In the console: Analytics and Optimization, "Contact attributes - View". In the API: ContactAttributes.View. Level:
   * view.
   *
   * For seeing the attributes on contacts, needs MyContacts.View or ContactSearch.View (inferred). Risk: sensitive
   * data.
   */
  public static readonly CONTACT_ATTRIBUTES_VIEW = Permission.of('ContactAttributes.View');

  /**
   * Add word lists that help transcription, and change or delete them.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - custom vocabularies - Edit". In the API:
   * ContactLensCustomVocabulary.Edit. Level: edit.
   *
   * Needs ContactLensCustomVocabulary.View. The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_CUSTOM_VOCABULARIES_EDIT = Permission.of('ContactLensCustomVocabulary.Edit');

  /**
   * See and download the word lists that help transcription.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - custom vocabularies - View". In the API:
   * ContactLensCustomVocabulary.View. Level: view.
   *
   * The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_CUSTOM_VOCABULARIES_VIEW = Permission.of('ContactLensCustomVocabulary.View');

  /**
   * Read the summaries that generative AI writes of conversations.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - post-contact summary - View". In the API:
   * ContactLensPostContactSummary.View. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. Risk: sensitive data. The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_POST_CONTACT_SUMMARY_VIEW = Permission.of('ContactLensPostContactSummary.View');

  /**
   * Search all contacts of the instance and open their details.
   *
   * In the console: Analytics and Optimization, "Contact search - View". In the API: ContactSearch.View. Level: view.
   *
   * For filtering by agent, needs Users.View. Risk: sensitive data. Shows everything, regardless of tag-based and
   * hierarchy-based access control.
   */
  public static readonly CONTACT_SEARCH_VIEW = Permission.of('ContactSearch.View');

  /**
   * Make quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Contact search quick view widget - Create". In the API:
   * ContactSearchQuickViewWidget.Create. Level: create.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs ContactSearchQuickViewWidget.View.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_CREATE = Permission.of('ContactSearchQuickViewWidget.Create');

  /**
   * Delete quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Contact search quick view widget - Delete". In the API:
   * ContactSearchQuickViewWidget.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs ContactSearchQuickViewWidget.View.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_DELETE = Permission.of('ContactSearchQuickViewWidget.Delete');

  /**
   * Change quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Contact search quick view widget - Edit". In the API:
   * ContactSearchQuickViewWidget.Edit. Level: edit.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs ContactSearchQuickViewWidget.View.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_EDIT = Permission.of('ContactSearchQuickViewWidget.Edit');

  /**
   * See quick views of contact search (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Contact search quick view widget - View". In the API:
   * ContactSearchQuickViewWidget.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly CONTACT_SEARCH_QUICK_VIEW_WIDGET_VIEW = Permission.of('ContactSearchQuickViewWidget.View');

  /**
   * Search contacts by sentiment, silence and category.
   *
   * In the console: Analytics and Optimization, "Search contacts by conversation characteristics - Access". In the API:
   * ContactSearchWithCharacteristics.Access. Level: other.
   *
   * Needs MyContacts.View or ContactSearch.View. The instance must have Contact Lens.
   */
  public static readonly SEARCH_CONTACTS_BY_CONVERSATION_CHARACTERISTICS_ACCESS = Permission.of('ContactSearchWithCharacteristics.Access');

  /**
   * See, in contact search, the filters for sentiment, silence and category.
   *
   * In the console: Analytics and Optimization, "Search contacts by conversation characteristics - View". In the API:
   * ContactSearchWithCharacteristics.View. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. The instance must have Contact Lens.
   */
  public static readonly SEARCH_CONTACTS_BY_CONVERSATION_CHARACTERISTICS_VIEW = Permission.of('ContactSearchWithCharacteristics.View');

  /**
   * Search conversations for words and phrases that were said.
   *
   * In the console: Analytics and Optimization, "Search contacts by keywords - Access". In the API:
   * ContactSearchWithKeywords.Access. Level: other.
   *
   * Needs MyContacts.View or ContactSearch.View. The instance must have Contact Lens.
   */
  public static readonly SEARCH_CONTACTS_BY_KEYWORDS_ACCESS = Permission.of('ContactSearchWithKeywords.Access');

  /**
   * See, in contact search, the filters for what was said.
   *
   * In the console: Analytics and Optimization, "Search contacts by keywords - View". In the API:
   * ContactSearchWithKeywords.View. Level: view.
   *
   * Needs MyContacts.View or ContactSearch.View. The instance must have Contact Lens.
   */
  public static readonly SEARCH_CONTACTS_BY_KEYWORDS_VIEW = Permission.of('ContactSearchWithKeywords.View');

  /**
   * Define metrics for dashboards, such as service levels.
   *
   * In the console: Analytics and Optimization, "Custom metrics - Create". In the API: CustomMetrics.Create. Level:
   * create.
   *
   * Needs CustomMetrics.View.
   */
  public static readonly CUSTOM_METRICS_CREATE = Permission.of('CustomMetrics.Create');

  /**
   * Delete custom metrics, also from reports that show them.
   *
   * In the console: Analytics and Optimization, "Custom metrics - Delete". In the API: CustomMetrics.Delete. Level:
   * remove.
   *
   * Needs CustomMetrics.View. Risk: destructive.
   */
  public static readonly CUSTOM_METRICS_DELETE = Permission.of('CustomMetrics.Delete');

  /**
   * Change how custom metrics are computed.
   *
   * In the console: Analytics and Optimization, "Custom metrics - Edit". In the API: CustomMetrics.Edit. Level: edit.
   *
   * Needs CustomMetrics.View.
   */
  public static readonly CUSTOM_METRICS_EDIT = Permission.of('CustomMetrics.Edit');

  /**
   * Offer custom metrics to others.
   *
   * In the console: Analytics and Optimization, "Custom metrics - Publish". In the API: CustomMetrics.Publish. Level:
   * publish.
   *
   * Needs CustomMetrics.View.
   */
  public static readonly CUSTOM_METRICS_PUBLISH = Permission.of('CustomMetrics.Publish');

  /**
   * See metrics that were defined for this instance, such as its own service levels.
   *
   * In the console: Analytics and Optimization, "Custom metrics - View". In the API: CustomMetrics.View. Level: view.
   *
   * Needs AccessMetrics.Dashboards.Access or AccessMetrics.
   */
  public static readonly CUSTOM_METRICS_VIEW = Permission.of('CustomMetrics.View');

  /**
   * See sentiment, talk time and categories of conversations, on contacts and in a dashboard.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - View". In the API: GraphTrends.View. Level:
   * view.
   *
   * Needs MyContacts.View, ContactSearch.View, AccessMetrics.Dashboards.Access or AccessMetrics. The instance must have
   * Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_VIEW = Permission.of('GraphTrends.View');

  /**
   * Define what is extracted from conversations, before anything is redacted.
   *
   * In the console: Analytics and Optimization, "Information extraction - definitions - Create". In the API:
   * InformationExtraction.Definitions.Create. Level: create.
   *
   * Needs InformationExtraction.Definitions.View. Works best with Rules.Create and RulesGenerativeAI.Create (for having
   * the same access to rules, because AWS lists their permissions as a whole) (inferred). Risk: sensitive data. The
   * instance must have Contact Lens (inferred).
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_CREATE = Permission.of('InformationExtraction.Definitions.Create');

  /**
   * Delete definitions of what is extracted from conversations.
   *
   * In the console: Analytics and Optimization, "Information extraction - definitions - Delete". In the API:
   * InformationExtraction.Definitions.Delete. Level: remove.
   *
   * Needs InformationExtraction.Definitions.View. Works best with Rules.Delete and RulesGenerativeAI.Delete (for having
   * the same access to rules, because AWS lists their permissions as a whole) (inferred). Risk: destructive. The
   * instance must have Contact Lens (inferred).
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_DELETE = Permission.of('InformationExtraction.Definitions.Delete');

  /**
   * Change what is extracted from conversations, before anything is redacted.
   *
   * In the console: Analytics and Optimization, "Information extraction - definitions - Edit". In the API:
   * InformationExtraction.Definitions.Edit. Level: edit.
   *
   * Needs InformationExtraction.Definitions.View. Works best with Rules.Edit and RulesGenerativeAI.Edit (for having the
   * same access to rules, because AWS lists their permissions as a whole) (inferred). Risk: sensitive data. The
   * instance must have Contact Lens (inferred).
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_EDIT = Permission.of('InformationExtraction.Definitions.Edit');

  /**
   * See what is set to be extracted from conversations.
   *
   * In the console: Analytics and Optimization, "Information extraction - definitions - View". In the API:
   * InformationExtraction.Definitions.View. Level: view.
   *
   * Needs GraphTrends.View, Rules.View and RulesGenerativeAI.View. The instance must have Contact Lens (inferred).
   */
  public static readonly INFORMATION_EXTRACTION_DEFINITIONS_VIEW = Permission.of('InformationExtraction.Definitions.View');

  /**
   * See, on contacts and in the Contact Control Panel, what was extracted before anything was redacted.
   *
   * In the console: Analytics and Optimization, "Information extraction - results - View". In the API:
   * InformationExtraction.Results.View. Level: view.
   *
   * Needs GraphTrends.View. Risk: sensitive data. The instance must have Contact Lens (inferred).
   */
  public static readonly INFORMATION_EXTRACTION_RESULTS_VIEW = Permission.of('InformationExtraction.Results.View');

  /**
   * Step into calls and chats of agents with customers.
   *
   * In the console: Analytics and Optimization, "Real-time contact barge-in - Enable/Disable". In the API:
   * ManagerBargeIn. Level: enable-disable.
   *
   * Needs ManagerListenIn. Needs BasicAgentAccess (for speaking through the Contact Control Panel) (or another profile
   * of the same user has it). Needs AccessMetrics.RealTimeMetrics.Access or AccessMetrics (for choosing the
   * conversation in real-time metrics). Risk: monitoring of people, affects the service. The instance must have
   * enhanced monitoring (inferred).
   */
  public static readonly REAL_TIME_CONTACT_BARGE_IN_ENABLE_DISABLE = Permission.of('ManagerBargeIn');

  /**
   * Listen to calls and read chats of agents while they go on.
   *
   * In the console: Analytics and Optimization, "Real-time contact monitoring - Enable/Disable". In the API:
   * ManagerListenIn. Level: enable-disable.
   *
   * Needs BasicAgentAccess and OutboundCallAccess (for hearing the conversation in the Contact Control Panel) (or
   * another profile of the same user has it). For choosing a conversation that goes on in real-time metrics, needs
   * AccessMetrics.RealTimeMetrics.Access or AccessMetrics. Risk: monitoring of people, sensitive data.
   */
  public static readonly REAL_TIME_CONTACT_MONITORING_ENABLE_DISABLE = Permission.of('ManagerListenIn');

  /**
   * Save reports for themselves and others.
   *
   * In the console: Analytics and Optimization, "Saved reports - Create". In the API: MetricsReports.Create. Level:
   * create.
   *
   * Needs MetricsReports.View. Works best with MetricsReports.Share (for consistency with the console, which has one
   * check box for both).
   */
  public static readonly SAVED_REPORTS_CREATE = Permission.of('MetricsReports.Create');

  /**
   * Delete their own saved reports.
   *
   * In the console: Analytics and Optimization, "Saved reports - Delete". In the API: MetricsReports.Delete. Level:
   * remove.
   *
   * Needs MetricsReports.View.
   */
  public static readonly SAVED_REPORTS_DELETE = Permission.of('MetricsReports.Delete');

  /**
   * Change saved reports.
   *
   * In the console: Analytics and Optimization, "Saved reports - Edit". In the API: MetricsReports.Edit. Level: edit.
   *
   * Needs MetricsReports.View.
   */
  public static readonly SAVED_REPORTS_EDIT = Permission.of('MetricsReports.Edit');

  /**
   * Publish saved reports, so that everybody who may view saved reports finds them.
   *
   * In the console: Analytics and Optimization, "Saved reports - Publish". In the API: MetricsReports.Publish. Level:
   * publish.
   *
   * Needs MetricsReports.View. For changing a report after it was published, needs MetricsReports.Edit or
   * MetricsReports.Create.
   */
  public static readonly SAVED_REPORTS_PUBLISH = Permission.of('MetricsReports.Publish');

  /**
   * Have saved reports made again and again on a schedule.
   *
   * In the console: Analytics and Optimization, "Saved reports - Schedule". In the API: MetricsReports.Schedule. Level:
   * other.
   *
   * Needs MetricsReports.View. Needs MetricsReports.Publish, ReportSchedules.Create, ReportSchedules.Delete,
   * ReportSchedules.Edit and ReportSchedules.View. Shows everything, regardless of tag-based access control. The
   * instance must have storage for scheduled reports (inferred).
   */
  public static readonly SAVED_REPORTS_SCHEDULE = Permission.of('MetricsReports.Schedule');

  /**
   * Share saved reports with others.
   *
   * In the console: Analytics and Optimization, "Saved reports - Share". In the API: MetricsReports.Share. Level:
   * share.
   *
   * Needs MetricsReports.View. Needs MetricsReports.Create. For having something to share, needs
   * AccessMetrics.DashboardsWithMyData.View, AccessMetrics.HistoricalMetrics.Access,
   * AccessMetrics.RealTimeMetrics.Access, AccessMetrics.Dashboards.Access or AccessMetrics (inferred).
   */
  public static readonly SAVED_REPORTS_SHARE = Permission.of('MetricsReports.Share');

  /**
   * Open reports that others saved and shared.
   *
   * In the console: Analytics and Optimization, "Saved reports - View". In the API: MetricsReports.View. Level: view.
   *
   * For opening the kind of report that was saved, needs AccessMetrics.DashboardsWithMyData.View,
   * AccessMetrics.HistoricalMetrics.Access, AccessMetrics.RealTimeMetrics.Access, AccessMetrics.Dashboards.Access,
   * AccessMetrics.AgentActivityAudit.Access, AgentTimeCard.View or AccessMetrics (inferred). Shows everything,
   * regardless of hierarchy-based access control. Pages of AWS contradict each other whether it obeys tag-based access
   * control.
   */
  public static readonly SAVED_REPORTS_VIEW = Permission.of('MetricsReports.View');

  /**
   * Search the contacts that they handled themselves and open their details.
   *
   * In the console: Analytics and Optimization, "My contacts - View". In the API: MyContacts.View. Level: view.
   */
  public static readonly MY_CONTACTS_VIEW = Permission.of('MyContacts.View');

  /**
   * Add schedules for reports; part of the console's box for scheduling saved reports.
   *
   * In the console: Analytics and Optimization, "Report schedules - Create". In the API: ReportSchedules.Create. Level:
   * create.
   *
   * Needs ReportSchedules.View. Works best with MetricsReports.Schedule (for consistency with the console, which has
   * one check box for both). Shows everything, regardless of tag-based access control.
   */
  public static readonly REPORT_SCHEDULES_CREATE = Permission.of('ReportSchedules.Create');

  /**
   * Delete schedules of reports; part of the console's box for scheduling saved reports.
   *
   * In the console: Analytics and Optimization, "Report schedules - Delete". In the API: ReportSchedules.Delete. Level:
   * remove.
   *
   * Needs ReportSchedules.View. Works best with MetricsReports.Schedule (for consistency with the console, which has
   * one check box for both).
   */
  public static readonly REPORT_SCHEDULES_DELETE = Permission.of('ReportSchedules.Delete');

  /**
   * Change schedules of reports; part of the console's box for scheduling saved reports.
   *
   * In the console: Analytics and Optimization, "Report schedules - Edit". In the API: ReportSchedules.Edit. Level:
   * edit.
   *
   * Needs ReportSchedules.View. Works best with MetricsReports.Schedule (for consistency with the console, which has
   * one check box for both). Shows everything, regardless of tag-based access control.
   */
  public static readonly REPORT_SCHEDULES_EDIT = Permission.of('ReportSchedules.Edit');

  /**
   * See when reports are made; part of the console's box for scheduling saved reports.
   *
   * In the console: Analytics and Optimization, "Report schedules - View". In the API: ReportSchedules.View. Level:
   * view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly REPORT_SCHEDULES_VIEW = Permission.of('ReportSchedules.View');

  /**
   * Work with the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Saved reports (admin) - Access". In the API:
   * ReportsAdmin.Access. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it.
   */
  public static readonly SAVED_REPORTS_ADMIN_ACCESS = Permission.of('ReportsAdmin.Access');

  /**
   * Delete any saved report of the instance, no matter who saved it.
   *
   * In the console: Analytics and Optimization, "Saved reports (admin) - Delete". In the API: ReportsAdmin.Delete.
   * Level: remove.
   *
   * Needs ReportsAdmin.View. Risk: destructive.
   */
  public static readonly SAVED_REPORTS_ADMIN_DELETE = Permission.of('ReportsAdmin.Delete');

  /**
   * Publish the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Saved reports (admin) - Publish". In the API:
   * ReportsAdmin.Publish. Level: publish.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs ReportsAdmin.View.
   */
  public static readonly SAVED_REPORTS_ADMIN_PUBLISH = Permission.of('ReportsAdmin.Publish');

  /**
   * Schedule the saved reports of others (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Analytics and Optimization, "Saved reports (admin) - Schedule". In the API:
   * ReportsAdmin.Schedule. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs ReportsAdmin.View.
   */
  public static readonly SAVED_REPORTS_ADMIN_SCHEDULE = Permission.of('ReportsAdmin.Schedule');

  /**
   * See all saved reports of the instance, no matter who saved them.
   *
   * In the console: Analytics and Optimization, "Saved reports (admin) - View". In the API: ReportsAdmin.View. Level:
   * view.
   */
  public static readonly SAVED_REPORTS_ADMIN_VIEW = Permission.of('ReportsAdmin.View');

  /**
   * Restricts: in contact search, holders find only contacts of agents in their hierarchy group and below.
   *
   * In the console: Analytics and Optimization, "Restrict contact access". In the API:
   * RestrictContactAccessByHierarchy.View. Level: other.
   *
   * Restricting: it takes something away from its holders, even from those who hold other profiles as well (inferred).
   * For having anything to restrict, needs ContactSearch.View (inferred).
   */
  public static readonly RESTRICT_CONTACT_ACCESS = Permission.of('RestrictContactAccessByHierarchy.View');

  /**
   * Make rules that categorize contacts and then alert, create tasks or change cases by themselves.
   *
   * In the console: Analytics and Optimization, "Rules - Create". In the API: Rules.Create. Level: create.
   *
   * Needs Rules.View. Risk: affects the service.
   */
  public static readonly RULES_CREATE = Permission.of('Rules.Create');

  /**
   * Delete rules, and so what they did by themselves.
   *
   * In the console: Analytics and Optimization, "Rules - Delete". In the API: Rules.Delete. Level: remove.
   *
   * Needs Rules.View. Risk: destructive.
   */
  public static readonly RULES_DELETE = Permission.of('Rules.Delete');

  /**
   * Change what rules look for and do.
   *
   * In the console: Analytics and Optimization, "Rules - Edit". In the API: Rules.Edit. Level: edit.
   *
   * Needs Rules.View. Risk: affects the service.
   */
  public static readonly RULES_EDIT = Permission.of('Rules.Edit');

  /**
   * See the rules that categorize contacts and act on them.
   *
   * In the console: Analytics and Optimization, "Rules - View". In the API: Rules.View. Level: view.
   *
   * For agent names in rules, needs Users.View. For queue names in rules, needs Queues.View. Shows everything,
   * regardless of tag-based and hierarchy-based access control.
   */
  public static readonly RULES_VIEW = Permission.of('Rules.View');

  /**
   * Make rules for which generative AI judges contacts.
   *
   * In the console: Analytics and Optimization, "Rules - Generative AI - Create". In the API: RulesGenerativeAI.Create.
   * Level: create.
   *
   * Needs RulesGenerativeAI.View. Works best with Rules.Create (for having the same access to rules, because AWS lists
   * their permissions as a whole) (inferred). Risk: affects the service.
   */
  public static readonly RULES_GENERATIVE_AI_CREATE = Permission.of('RulesGenerativeAI.Create');

  /**
   * Delete rules for which generative AI judges contacts.
   *
   * In the console: Analytics and Optimization, "Rules - Generative AI - Delete". In the API: RulesGenerativeAI.Delete.
   * Level: remove.
   *
   * Needs RulesGenerativeAI.View. Works best with Rules.Delete (for having the same access to rules, because AWS lists
   * their permissions as a whole) (inferred). Risk: destructive.
   */
  public static readonly RULES_GENERATIVE_AI_DELETE = Permission.of('RulesGenerativeAI.Delete');

  /**
   * Change rules for which generative AI judges contacts.
   *
   * In the console: Analytics and Optimization, "Rules - Generative AI - Edit". In the API: RulesGenerativeAI.Edit.
   * Level: edit.
   *
   * Needs RulesGenerativeAI.View. Works best with Rules.Edit (for having the same access to rules, because AWS lists
   * their permissions as a whole) (inferred). Risk: affects the service.
   */
  public static readonly RULES_GENERATIVE_AI_EDIT = Permission.of('RulesGenerativeAI.Edit');

  /**
   * See rules for which generative AI judges contacts.
   *
   * In the console: Analytics and Optimization, "Rules - Generative AI - View". In the API: RulesGenerativeAI.View.
   * Level: view.
   *
   * Needs Rules.View.
   */
  public static readonly RULES_GENERATIVE_AI_VIEW = Permission.of('RulesGenerativeAI.View');

  /**
   * Have the themes of a set of contacts detected.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - theme detection - Create". In the API:
   * ThemeDetection.Create. Level: create.
   *
   * Needs ContactSearch.View. Needs ThemeDetection.View. The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_THEME_DETECTION_CREATE = Permission.of('ThemeDetection.Create');

  /**
   * Delete reports of themes.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - theme detection - Delete". In the API:
   * ThemeDetection.Delete. Level: remove.
   *
   * Needs ThemeDetection.View. The instance must have Contact Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_THEME_DETECTION_DELETE = Permission.of('ThemeDetection.Delete');

  /**
   * See reports of the themes that come up in conversations.
   *
   * In the console: Analytics and Optimization, "Conversational analytics - theme detection - View". In the API:
   * ThemeDetection.View. Level: view.
   *
   * For reaching the page that the reports are on, needs ContactSearch.View (inferred). The instance must have Contact
   * Lens.
   */
  public static readonly CONVERSATIONAL_ANALYTICS_THEME_DETECTION_VIEW = Permission.of('ThemeDetection.View');

  /**
   * Nothing any more: it showed Voice ID results on contacts, and Voice ID ended on May 20, 2026.
   *
   * In the console: Analytics and Optimization, "Voice ID - attributes and search - View". In the API:
   * VoiceIdAttributesAndSearch.View. Level: view.
   *
   * Retired: it belongs to something that Amazon Connect no longer offers.
   */
  public static readonly VOICE_ID_ATTRIBUTES_AND_SEARCH_VIEW = Permission.of('VoiceIdAttributesAndSearch.View');

  private constructor() {}
}
