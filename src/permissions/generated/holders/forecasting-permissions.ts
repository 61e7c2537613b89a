// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions on forecasting in the section "Analytics and Optimization" of a security profile in the
 * Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(ForecastingPermissions.CAPACITY_PLANNING_EDIT). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class ForecastingPermissions {
  /**
   * Make and change capacity plans and their scenarios.
   *
   * In the console: Analytics and Optimization, "Capacity planning - Edit". In the API: Capacity.Edit. Level: edit.
   *
   * Needs Capacity.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly CAPACITY_PLANNING_EDIT = Permission.of('Capacity.Edit');

  /**
   * Publish capacity plans.
   *
   * In the console: Analytics and Optimization, "Capacity planning - Publish". In the API: Capacity.Publish. Level:
   * publish.
   *
   * Needs Capacity.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly CAPACITY_PLANNING_PUBLISH = Permission.of('Capacity.Publish');

  /**
   * See capacity plans.
   *
   * In the console: Analytics and Optimization, "Capacity planning - View". In the API: Capacity.View. Level: view.
   *
   * The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly CAPACITY_PLANNING_VIEW = Permission.of('Capacity.View');

  /**
   * Set by what time steps forecasts and schedules go, for the whole instance.
   *
   * In the console: Analytics and Optimization, "Forecast and schedule interval - Edit". In the API:
   * ForecastScheduleInterval.Edit. Level: edit.
   *
   * Needs ForecastScheduleInterval.View. The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly FORECAST_AND_SCHEDULE_INTERVAL_EDIT = Permission.of('ForecastScheduleInterval.Edit');

  /**
   * See by what time steps forecasts and schedules go.
   *
   * In the console: Analytics and Optimization, "Forecast and schedule interval - View". In the API:
   * ForecastScheduleInterval.View. Level: view.
   *
   * The instance must have forecasting, capacity planning and scheduling.
   */
  public static readonly FORECAST_AND_SCHEDULE_INTERVAL_VIEW = Permission.of('ForecastScheduleInterval.View');

  /**
   * Make, import and change forecasts; one page of AWS asks for it even to inspect them.
   *
   * In the console: Analytics and Optimization, "Forecasting - Edit". In the API: Forecasting.Edit. Level: edit.
   *
   * Needs Forecasting.View. Shows everything, regardless of tag-based access control. The instance must have
   * forecasting, capacity planning and scheduling.
   */
  public static readonly FORECASTING_EDIT = Permission.of('Forecasting.Edit');

  /**
   * Publish forecasts, so that capacity plans and schedules go by them.
   *
   * In the console: Analytics and Optimization, "Forecasting - Publish". In the API: Forecasting.Publish. Level:
   * publish.
   *
   * Needs Forecasting.View. Shows everything, regardless of tag-based access control. The instance must have
   * forecasting, capacity planning and scheduling.
   */
  public static readonly FORECASTING_PUBLISH = Permission.of('Forecasting.Publish');

  /**
   * See forecasts of contact volume and handling time.
   *
   * In the console: Analytics and Optimization, "Forecasting - View". In the API: Forecasting.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control. The instance must have forecasting, capacity planning and
   * scheduling.
   */
  public static readonly FORECASTING_VIEW = Permission.of('Forecasting.View');

  private constructor() {}
}
