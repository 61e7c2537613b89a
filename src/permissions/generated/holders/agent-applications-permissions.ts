// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Agent Applications" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(AgentApplicationsPermissions.PERFORMANCE_METRICS_ACCESS). The facts about AWS are from the sources
 * that docs/permissions.md lists for each permission.
 */
export class AgentApplicationsPermissions {
  /**
   * Open the app with performance metrics in the agent workspace.
   *
   * In the console: Agent Applications, "Performance metrics - Access". In the API:
   * Analytics.PerformanceMetrics.Access. Level: view.
   *
   * Needs AccessMetrics.DashboardsWithMyData.View, AccessMetrics.Dashboards.Access or AccessMetrics.
   */
  public static readonly PERFORMANCE_METRICS_ACCESS = Permission.of('Analytics.PerformanceMetrics.Access');

  /**
   * Follow step-by-step guides in the agent workspace.
   *
   * In the console: Agent Applications, "Custom views - Access". In the API: CustomViews.Access. Level: other.
   *
   * For opening the agent application, the only place where it works, needs BasicAgentAccess (or another profile of the
   * same user has it) (inferred).
   */
  public static readonly CUSTOM_VIEWS_ACCESS = Permission.of('CustomViews.Access');

  /**
   * Ask for time off, and accept overtime and voluntary time off, in their own schedule.
   *
   * In the console: Agent Applications, "Agent application schedule calendar - Edit". In the API: StaffCalendar.Edit.
   * Level: edit.
   *
   * Needs StaffCalendar.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly AGENT_APPLICATION_SCHEDULE_CALENDAR_EDIT = Permission.of('StaffCalendar.Edit');

  /**
   * See their own schedule in the agent application; without Edit nothing to ask for time off with.
   *
   * In the console: Agent Applications, "Agent application schedule calendar - View". In the API: StaffCalendar.View.
   * Level: view.
   *
   * For asking for time off, and accepting overtime or voluntary time off, needs StaffCalendar.Edit. For opening the
   * agent application, the only place where it works, needs BasicAgentAccess (or another profile of the same user has
   * it) (inferred). The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly AGENT_APPLICATION_SCHEDULE_CALENDAR_VIEW = Permission.of('StaffCalendar.View');

  /**
   * Get recommendations and answers while they work; managers also about what they may see anyway.
   *
   * In the console: Agent Applications, "Agent assist - View". In the API: Wisdom.View. Level: view.
   *
   * The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AGENT_ASSIST_VIEW = Permission.of('Wisdom.View');

  private constructor() {}
}
