// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Permissions of the section "Historical changes" in the security profiles of the Amazon Connect console.
 *
 * A constant is given wherever permissions are asked for, as in
 * PermissionSet.of(HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW). What it says of AWS is from the sources that
 * docs/permissions.md names for each permission.
 */
export class HistoricalChangesPermissions {
  /**
   * See who changed what and when, on every page that keeps a history.
   *
   * In the console: Historical changes, "Historical changes - View". In the API: HistoricalChanges.View. Level: view.
   *
   * Shows everything, whatever tag-based access control says.
   */
  public static readonly HISTORICAL_CHANGES_VIEW = Permission.of('HistoricalChanges.View');

  private constructor() {}
}
