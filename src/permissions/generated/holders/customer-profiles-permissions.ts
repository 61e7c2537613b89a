// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Customer Profiles" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(CustomerProfilesPermissions.CALCULATED_ATTRIBUTES_CREATE). The facts about AWS are from the sources
 * that docs/permissions.md lists for each permission.
 */
export class CustomerProfilesPermissions {
  /**
   * Define attributes to compute from customers' data.
   *
   * In the console: Customer Profiles, "Calculated attributes - Create". In the API:
   * CustomerProfiles.CalculatedAttributes.Create. Level: create.
   *
   * Needs CustomerProfiles.CalculatedAttributes.View. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CALCULATED_ATTRIBUTES_CREATE = Permission.of('CustomerProfiles.CalculatedAttributes.Create');

  /**
   * Delete calculated attributes with what was computed so far.
   *
   * In the console: Customer Profiles, "Calculated attributes - Delete". In the API:
   * CustomerProfiles.CalculatedAttributes.Delete. Level: remove.
   *
   * Needs CustomerProfiles.CalculatedAttributes.View. Risk: destructive. The instance must have Amazon Connect Customer
   * Profiles.
   */
  public static readonly CALCULATED_ATTRIBUTES_DELETE = Permission.of('CustomerProfiles.CalculatedAttributes.Delete');

  /**
   * Change how attributes are computed, also while flows branch on them.
   *
   * In the console: Customer Profiles, "Calculated attributes - Edit". In the API:
   * CustomerProfiles.CalculatedAttributes.Edit. Level: edit.
   *
   * Needs CustomerProfiles.CalculatedAttributes.View. Risk: affects the service. The instance must have Amazon Connect
   * Customer Profiles.
   */
  public static readonly CALCULATED_ATTRIBUTES_EDIT = Permission.of('CustomerProfiles.CalculatedAttributes.Edit');

  /**
   * See the attributes that are computed from customers' data.
   *
   * In the console: Customer Profiles, "Calculated attributes - View". In the API:
   * CustomerProfiles.CalculatedAttributes.View. Level: view.
   *
   * The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CALCULATED_ATTRIBUTES_VIEW = Permission.of('CustomerProfiles.CalculatedAttributes.View');

  /**
   * Add customers in the agent application; to change them takes Edit.
   *
   * In the console: Customer Profiles, "Customer profiles - Create". In the API: CustomerProfiles.Create. Level:
   * create.
   *
   * Needs CustomerProfiles.View. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_PROFILES_CREATE = Permission.of('CustomerProfiles.Create');

  /**
   * Change the personal data of customers in the agent application.
   *
   * In the console: Customer Profiles, "Customer profiles - Edit". In the API: CustomerProfiles.Edit. Level: edit.
   *
   * Needs CustomerProfiles.View. Risk: sensitive data. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_PROFILES_EDIT = Permission.of('CustomerProfiles.Edit');

  /**
   * Set up predictions about customers (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Customer Profiles, "Predictive insights - Create". In the API:
   * CustomerProfiles.PredictiveInsights.Create. Level: create.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs CustomerProfiles.PredictiveInsights.View. The
   * instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PREDICTIVE_INSIGHTS_CREATE = Permission.of('CustomerProfiles.PredictiveInsights.Create');

  /**
   * Delete predictions about customers (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Customer Profiles, "Predictive insights - Delete". In the API:
   * CustomerProfiles.PredictiveInsights.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs CustomerProfiles.PredictiveInsights.View. Risk:
   * destructive. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PREDICTIVE_INSIGHTS_DELETE = Permission.of('CustomerProfiles.PredictiveInsights.Delete');

  /**
   * Change predictions about customers (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Customer Profiles, "Predictive insights - Edit". In the API:
   * CustomerProfiles.PredictiveInsights.Edit. Level: edit.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs CustomerProfiles.PredictiveInsights.View. The
   * instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PREDICTIVE_INSIGHTS_EDIT = Permission.of('CustomerProfiles.PredictiveInsights.Edit');

  /**
   * See what is predicted about customers (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Customer Profiles, "Predictive insights - View". In the API:
   * CustomerProfiles.PredictiveInsights.View. Level: view.
   *
   * Unlisted: instances return it, no AWS page describes it. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PREDICTIVE_INSIGHTS_VIEW = Permission.of('CustomerProfiles.PredictiveInsights.View');

  /**
   * Add layouts to the profile explorer.
   *
   * In the console: Customer Profiles, "Profile explorer - Create". In the API:
   * CustomerProfiles.ProfileExplorer.Create. Level: create.
   *
   * Needs CustomerProfiles.ProfileExplorer.View. For reaching the editor of layouts, needs
   * CustomerProfiles.ProfileExplorer.Edit. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PROFILE_EXPLORER_CREATE = Permission.of('CustomerProfiles.ProfileExplorer.Create');

  /**
   * Meant for deleting layouts of the profile explorer, but a page of AWS says that Edit decides that.
   *
   * In the console: Customer Profiles, "Profile explorer - Delete". In the API:
   * CustomerProfiles.ProfileExplorer.Delete. Level: remove.
   *
   * Needs CustomerProfiles.ProfileExplorer.View. For deleting a layout, which Edit governs, needs
   * CustomerProfiles.ProfileExplorer.Edit. Risk: destructive. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PROFILE_EXPLORER_DELETE = Permission.of('CustomerProfiles.ProfileExplorer.Delete');

  /**
   * Manage the layouts of the profile explorer: change one, make it the default, delete it.
   *
   * In the console: Customer Profiles, "Profile explorer - Edit". In the API: CustomerProfiles.ProfileExplorer.Edit.
   * Level: edit.
   *
   * Needs CustomerProfiles.ProfileExplorer.View. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PROFILE_EXPLORER_EDIT = Permission.of('CustomerProfiles.ProfileExplorer.Edit');

  /**
   * Open the profile explorer and look customers up in it.
   *
   * In the console: Customer Profiles, "Profile explorer - View". In the API: CustomerProfiles.ProfileExplorer.View.
   * Level: view.
   *
   * Risk: sensitive data. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly PROFILE_EXPLORER_VIEW = Permission.of('CustomerProfiles.ProfileExplorer.View');

  /**
   * Define customer segments by any of customers' attributes.
   *
   * In the console: Customer Profiles, "Customer segments - Create". In the API: CustomerProfiles.Segments.Create.
   * Level: create.
   *
   * Needs CustomerProfiles.Segments.View. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_SEGMENTS_CREATE = Permission.of('CustomerProfiles.Segments.Create');

  /**
   * Delete customer segments, also while campaigns address them.
   *
   * In the console: Customer Profiles, "Customer segments - Delete". In the API: CustomerProfiles.Segments.Delete.
   * Level: remove.
   *
   * Needs CustomerProfiles.Segments.View. Risk: destructive. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_SEGMENTS_DELETE = Permission.of('CustomerProfiles.Segments.Delete');

  /**
   * Take the personal data of all customers in a segment out as a file.
   *
   * In the console: Customer Profiles, "Customer segments - Export". In the API: CustomerProfiles.Segments.Export.
   * Level: other.
   *
   * Needs CustomerProfiles.Segments.View. Risk: sensitive data. The instance must have Amazon Connect Customer
   * Profiles.
   */
  public static readonly CUSTOMER_SEGMENTS_EXPORT = Permission.of('CustomerProfiles.Segments.Export');

  /**
   * See customer segments: how each is defined and about how many customers it has.
   *
   * In the console: Customer Profiles, "Customer segments - View". In the API: CustomerProfiles.Segments.View. Level:
   * view.
   *
   * The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_SEGMENTS_VIEW = Permission.of('CustomerProfiles.Segments.View');

  /**
   * See customers with their personal data in the agent application.
   *
   * In the console: Customer Profiles, "Customer profiles - View". In the API: CustomerProfiles.View. Level: view.
   *
   * Works best with CustomerProfiles.ProfileExplorer.View (for the search panel in the agent workspace) (inferred).
   * Risk: sensitive data. The instance must have Amazon Connect Customer Profiles.
   */
  public static readonly CUSTOMER_PROFILES_VIEW = Permission.of('CustomerProfiles.View');

  private constructor() {}
}
