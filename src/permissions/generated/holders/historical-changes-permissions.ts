// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Historical changes" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(HistoricalChangesPermissions.HISTORICAL_CHANGES_VIEW). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class HistoricalChangesPermissions {
  /**
   * See who changed what and when, on every page that keeps a history.
   *
   * In the console: Historical changes, "Historical changes - View". In the API: HistoricalChanges.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly HISTORICAL_CHANGES_VIEW = Permission.of('HistoricalChanges.View');

  private constructor() {}
}
