// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Outbound Campaigns" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(CampaignsPermissions.CAMPAIGNS_CREATE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class CampaignsPermissions {
  /**
   * Set up outbound campaigns, which call or write to many customers.
   *
   * In the console: Outbound Campaigns, "Campaigns - Create". In the API: Campaigns.Create. Level: create.
   *
   * Needs Campaigns.View, ContactFlows.View and Queues.View. The instance must have outbound campaigns (inferred).
   */
  public static readonly CAMPAIGNS_CREATE = Permission.of('Campaigns.Create');

  /**
   * Delete campaigns for good, with their settings.
   *
   * In the console: Outbound Campaigns, "Campaigns - Delete". In the API: Campaigns.Delete. Level: remove.
   *
   * Needs Campaigns.View. Risk: destructive. The instance must have outbound campaigns (inferred).
   */
  public static readonly CAMPAIGNS_DELETE = Permission.of('Campaigns.Delete');

  /**
   * Change whom outbound campaigns reach, when and how.
   *
   * In the console: Outbound Campaigns, "Campaigns - Edit". In the API: Campaigns.Edit. Level: edit.
   *
   * Needs Campaigns.View. Risk: affects the service. The instance must have outbound campaigns (inferred).
   */
  public static readonly CAMPAIGNS_EDIT = Permission.of('Campaigns.Edit');

  /**
   * Start, pause and stop outbound campaigns.
   *
   * In the console: Outbound Campaigns, "Campaigns - Manage". In the API: Campaigns.Manage. Level: other.
   *
   * Needs Campaigns.View. Risk: affects the service. The instance must have outbound campaigns (inferred).
   */
  public static readonly CAMPAIGNS_MANAGE = Permission.of('Campaigns.Manage');

  /**
   * See outbound campaigns and how they do.
   *
   * In the console: Outbound Campaigns, "Campaigns - View". In the API: Campaigns.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control. The instance must have outbound campaigns (inferred).
   */
  public static readonly CAMPAIGNS_VIEW = Permission.of('Campaigns.View');

  private constructor() {}
}
