// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Scheduling" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(SchedulingPermissions.SCHEDULE_MANAGER_EDIT). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class SchedulingPermissions {
  /**
   * Set up shifts, activities and staffing groups, and change schedules before they are published.
   *
   * In the console: Scheduling, "Schedule manager - Edit". In the API: Scheduling.Edit. Level: edit.
   *
   * Includes everything that TimeOffBalance.Edit and TimeOffBalance.View grant. Needs Scheduling.View. Shows
   * everything, regardless of tag-based access control. The instance must have forecasting, capacity planning and
   * scheduling.
   */
  public static readonly SCHEDULE_MANAGER_EDIT = Permission.of('Scheduling.Edit');

  /**
   * Publish schedules, so that agents and supervisors see and follow them.
   *
   * In the console: Scheduling, "Schedule manager - Publish". In the API: Scheduling.Publish. Level: publish.
   *
   * Needs Scheduling.View. Shows everything, regardless of tag-based access control. The instance must have
   * forecasting, capacity planning and scheduling.
   */
  public static readonly SCHEDULE_MANAGER_PUBLISH = Permission.of('Scheduling.Publish');

  /**
   * See generated schedules in the schedule manager.
   *
   * In the console: Scheduling, "Schedule manager - View". In the API: Scheduling.View. Level: view.
   *
   * For schedule adherence in historical metrics, needs AccessMetrics.HistoricalMetrics.Access. Shows everything,
   * regardless of tag-based and hierarchy-based access control. The instance must have forecasting, capacity planning
   * and scheduling.
   */
  public static readonly SCHEDULE_MANAGER_VIEW = Permission.of('Scheduling.View');

  /**
   * Change published schedules of the team in the published schedule calendar.
   *
   * In the console: Scheduling, "Team calendar - Edit". In the API: TeamCalendar.Edit. Level: edit.
   *
   * Needs TeamCalendar.View. Works best with TimeOff.Approve, TimeOff.Edit and TimeOff.View (for consistency with the
   * console, which selects them together). The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TEAM_CALENDAR_EDIT = Permission.of('TeamCalendar.Edit');

  /**
   * See published schedules of the team in the published schedule calendar.
   *
   * In the console: Scheduling, "Team calendar - View". In the API: TeamCalendar.View. Level: view.
   *
   * Works best with TimeOff.View (for consistency with the console, which selects them together). Shows everything,
   * regardless of tag-based access control. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TEAM_CALENDAR_VIEW = Permission.of('TeamCalendar.View');

  /**
   * Grant and refuse time-off requests.
   *
   * In the console: Scheduling, "Time off requests - Approve". In the API: TimeOff.Approve. Level: other.
   *
   * Needs TimeOff.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TIME_OFF_REQUESTS_APPROVE = Permission.of('TimeOff.Approve');

  /**
   * Enter and change time-off requests for others.
   *
   * In the console: Scheduling, "Time off requests - Edit". In the API: TimeOff.Edit. Level: edit.
   *
   * Needs TimeOff.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TIME_OFF_REQUESTS_EDIT = Permission.of('TimeOff.Edit');

  /**
   * See the team's time-off requests.
   *
   * In the console: Scheduling, "Time off requests - View". In the API: TimeOff.View. Level: view.
   *
   * The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TIME_OFF_REQUESTS_VIEW = Permission.of('TimeOff.View');

  /**
   * Import and change how much time off agents have left.
   *
   * In the console: Scheduling, "Time off balance - Edit". In the API: TimeOffBalance.Edit. Level: edit.
   *
   * Needs TimeOffBalance.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TIME_OFF_BALANCE_EDIT = Permission.of('TimeOffBalance.Edit');

  /**
   * See how much time off agents have left.
   *
   * In the console: Scheduling, "Time off balance - View". In the API: TimeOffBalance.View. Level: view.
   *
   * Needs Scheduling.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly TIME_OFF_BALANCE_VIEW = Permission.of('TimeOffBalance.View');

  private constructor() {}
}
