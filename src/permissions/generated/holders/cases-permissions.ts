// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Cases" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(CasesPermissions.CASE_COMMENTS_DELETE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class CasesPermissions {
  /**
   * Delete anybody's comments on cases.
   *
   * In the console: Cases, "Case comments - Delete". In the API: CaseComments.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly CASE_COMMENTS_DELETE = Permission.of('CaseComments.Delete');

  /**
   * Change what anybody wrote in comments on cases.
   *
   * In the console: Cases, "Case comments - Edit". In the API: CaseComments.Edit. Level: edit.
   *
   * For opening the case that it is about, needs Cases.View (inferred). The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_COMMENTS_EDIT = Permission.of('CaseComments.Edit');

  /**
   * Detach any contact from a case.
   *
   * In the console: Cases, "Case contacts - Delete". In the API: CaseContacts.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly CASE_CONTACTS_DELETE = Permission.of('CaseContacts.Delete');

  /**
   * Delete custom related items of any case, no matter who created them.
   *
   * In the console: Cases, "Case custom related items - Delete". In the API: CaseCustomRelatedItems.Delete. Level:
   * remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly CASE_CUSTOM_RELATED_ITEMS_DELETE = Permission.of('CaseCustomRelatedItems.Delete');

  /**
   * Change custom related items of any case, no matter who created them.
   *
   * In the console: Cases, "Case custom related items - Edit". In the API: CaseCustomRelatedItems.Edit. Level: edit.
   *
   * For opening the case that it is about, needs Cases.View (inferred). The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_CUSTOM_RELATED_ITEMS_EDIT = Permission.of('CaseCustomRelatedItems.Edit');

  /**
   * Add custom case fields.
   *
   * In the console: Cases, "Case fields - Create". In the API: CaseFields.Create. Level: create.
   *
   * Needs CaseFields.View. The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_FIELDS_CREATE = Permission.of('CaseFields.Create');

  /**
   * Change case fields: title, description, choices.
   *
   * In the console: Cases, "Case fields - Edit". In the API: CaseFields.Edit. Level: edit.
   *
   * Needs CaseFields.View. The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_FIELDS_EDIT = Permission.of('CaseFields.Edit');

  /**
   * See how case fields are set up.
   *
   * In the console: Cases, "Case fields - View". In the API: CaseFields.View. Level: view.
   *
   * For finding both in the navigation menu, and for the dashboard of cases, needs CaseTemplates.View. The instance
   * must have Amazon Connect Cases.
   */
  public static readonly CASE_FIELDS_VIEW = Permission.of('CaseFields.View');

  /**
   * Delete files of any case, no matter who attached them.
   *
   * In the console: Cases, "Case files - Delete". In the API: CaseFiles.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly CASE_FILES_DELETE = Permission.of('CaseFiles.Delete');

  /**
   * See who changed what in a case, in the agent application.
   *
   * In the console: Cases, "Audit history - View". In the API: CaseHistory.View. Level: view.
   *
   * For opening the case that it is about, needs Cases.View (inferred). The instance must have Amazon Connect Cases.
   */
  public static readonly AUDIT_HISTORY_VIEW = Permission.of('CaseHistory.View');

  /**
   * Add case templates.
   *
   * In the console: Cases, "Case templates - Create". In the API: CaseTemplates.Create. Level: create.
   *
   * Needs CaseTemplates.View. The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_TEMPLATES_CREATE = Permission.of('CaseTemplates.Create');

  /**
   * Change which fields templates give to cases.
   *
   * In the console: Cases, "Case templates - Edit". In the API: CaseTemplates.Edit. Level: edit.
   *
   * Needs CaseTemplates.View. The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_TEMPLATES_EDIT = Permission.of('CaseTemplates.Edit');

  /**
   * See the templates that give cases their fields.
   *
   * In the console: Cases, "Case templates - View". In the API: CaseTemplates.View. Level: view.
   *
   * For finding both in the navigation menu, and for the dashboard of cases, needs CaseFields.View. Opens, together
   * with AccessMetrics.Dashboards.Access and CaseFields.View, the Cases performance dashboard, which shows everything,
   * regardless of tag-based and hierarchy-based access control. The instance must have Amazon Connect Cases.
   */
  public static readonly CASE_TEMPLATES_VIEW = Permission.of('CaseTemplates.View');

  /**
   * Open new cases and attach contacts to them.
   *
   * In the console: Cases, "Cases - Create". In the API: Cases.Create. Level: create.
   *
   * Needs Cases.View. The instance must have Amazon Connect Cases.
   */
  public static readonly CASES_CREATE = Permission.of('Cases.Create');

  /**
   * Delete any case there is.
   *
   * In the console: Cases, "Cases - Delete". In the API: Cases.Delete. Level: remove.
   *
   * Needs Cases.View. Risk: destructive. The instance must have Amazon Connect Cases.
   */
  public static readonly CASES_DELETE = Permission.of('Cases.Delete');

  /**
   * Change the data of cases, comment on them and attach contacts to them.
   *
   * In the console: Cases, "Cases - Edit". In the API: Cases.Edit. Level: edit.
   *
   * Needs Cases.View. For assigning an owner to a case, needs Queues.View, TransferDestinations.View and Users.View.
   * The instance must have Amazon Connect Cases.
   */
  public static readonly CASES_EDIT = Permission.of('Cases.Edit');

  /**
   * Take cases out of Amazon Connect as a file.
   *
   * In the console: Cases, "Cases - Export". In the API: Cases.Export. Level: other.
   *
   * Needs Cases.View. Risk: sensitive data. The instance must have Amazon Connect Cases.
   */
  public static readonly CASES_EXPORT = Permission.of('Cases.Export');

  /**
   * Find and read cases in the agent application, with their contacts and comments.
   *
   * In the console: Cases, "Cases - View". In the API: Cases.View. Level: view.
   *
   * Needs CustomerProfiles.View. For names of the authors of comments, needs Users.View. Works best with
   * CaseHistory.View and Wisdom.View (for the summary of a case by AI). Works best with BasicAgentAccess (for opening
   * the agent application, where people work on cases) (or another profile of the same user has it). Risk: sensitive
   * data. The instance must have Amazon Connect Cases.
   */
  public static readonly CASES_VIEW = Permission.of('Cases.View');

  /**
   * Delete the comments on cases that they wrote.
   *
   * In the console: Cases, "My case comments - Delete". In the API: MyCaseComments.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly MY_CASE_COMMENTS_DELETE = Permission.of('MyCaseComments.Delete');

  /**
   * Change the comments on cases that they wrote.
   *
   * In the console: Cases, "My case comments - Edit". In the API: MyCaseComments.Edit. Level: edit.
   *
   * For opening the case that it is about, needs Cases.View (inferred). The instance must have Amazon Connect Cases.
   */
  public static readonly MY_CASE_COMMENTS_EDIT = Permission.of('MyCaseComments.Edit');

  /**
   * Detach from cases the contacts that they attached.
   *
   * In the console: Cases, "My case contacts - Delete". In the API: MyCaseContacts.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly MY_CASE_CONTACTS_DELETE = Permission.of('MyCaseContacts.Delete');

  /**
   * Delete the custom related items of cases that they created.
   *
   * In the console: Cases, "My case custom related items - Delete". In the API: MyCaseCustomRelatedItems.Delete. Level:
   * remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly MY_CASE_CUSTOM_RELATED_ITEMS_DELETE = Permission.of('MyCaseCustomRelatedItems.Delete');

  /**
   * Change the custom related items of cases that they created.
   *
   * In the console: Cases, "My case custom related items - Edit". In the API: MyCaseCustomRelatedItems.Edit. Level:
   * edit.
   *
   * For opening the case that it is about, needs Cases.View (inferred). The instance must have Amazon Connect Cases.
   */
  public static readonly MY_CASE_CUSTOM_RELATED_ITEMS_EDIT = Permission.of('MyCaseCustomRelatedItems.Edit');

  /**
   * Delete the cases that they created.
   *
   * In the console: Cases, "My cases - Delete". In the API: MyCases.Delete. Level: remove.
   *
   * For opening the case that it is about, needs Cases.View (inferred). Risk: destructive. The instance must have
   * Amazon Connect Cases.
   */
  public static readonly MY_CASES_DELETE = Permission.of('MyCases.Delete');

  private constructor() {}
}
