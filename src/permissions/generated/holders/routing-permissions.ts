// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Routing" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(RoutingPermissions.DATA_TABLES_CREATE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class RoutingPermissions {
  /**
   * Add data tables.
   *
   * In the console: Routing, "Data tables - Create". In the API: DataTables.Create. Level: create.
   *
   * Needs DataTables.View.
   */
  public static readonly DATA_TABLES_CREATE = Permission.of('DataTables.Create');

  /**
   * Delete data tables with their values, from under the flows that read them.
   *
   * In the console: Routing, "Data tables - Delete". In the API: DataTables.Delete. Level: remove.
   *
   * Needs DataTables.View. Risk: destructive, affects the service.
   */
  public static readonly DATA_TABLES_DELETE = Permission.of('DataTables.Delete');

  /**
   * Change the structure and the values of data tables that flows read.
   *
   * In the console: Routing, "Data tables - Edit". In the API: DataTables.Edit. Level: edit.
   *
   * Needs DataTables.View. Risk: affects the service.
   */
  public static readonly DATA_TABLES_EDIT = Permission.of('DataTables.Edit');

  /**
   * Change those values of data tables that are computed by expressions.
   *
   * In the console: Routing, "Data tables - Edit expressions". In the API: DataTables.EditExpressionValues. Level:
   * other.
   *
   * Needs DataTables.View. Risk: affects the service.
   */
  public static readonly DATA_TABLES_EDIT_EXPRESSIONS = Permission.of('DataTables.EditExpressionValues');

  /**
   * Add, change and take out values in data tables; the next contact meets the new ones.
   *
   * In the console: Routing, "Data tables - Manage values". In the API: DataTables.ManageValues. Level: other.
   *
   * Needs DataTables.View. Risk: affects the service.
   */
  public static readonly DATA_TABLES_MANAGE_VALUES = Permission.of('DataTables.ManageValues');

  /**
   * See data tables and the values that flows look up in them.
   *
   * In the console: Routing, "Data tables - View". In the API: DataTables.View. Level: view.
   */
  public static readonly DATA_TABLES_VIEW = Permission.of('DataTables.View');

  /**
   * Add opening hours with their time zone.
   *
   * In the console: Routing, "Hours of operation - Create". In the API: HoursOfOperation.Create. Level: create.
   *
   * Needs HoursOfOperation.View.
   */
  public static readonly HOURS_OF_OPERATION_CREATE = Permission.of('HoursOfOperation.Create');

  /**
   * Delete opening hours that queues and flows may go by.
   *
   * In the console: Routing, "Hours of operation - Delete". In the API: HoursOfOperation.Delete. Level: remove.
   *
   * Needs HoursOfOperation.View. Risk: destructive, affects the service.
   */
  public static readonly HOURS_OF_OPERATION_DELETE = Permission.of('HoursOfOperation.Delete');

  /**
   * Change opening hours; a mistake opens or closes queues for every customer.
   *
   * In the console: Routing, "Hours of operation - Edit". In the API: HoursOfOperation.Edit. Level: edit.
   *
   * Needs HoursOfOperation.View. Risk: affects the service.
   */
  public static readonly HOURS_OF_OPERATION_EDIT = Permission.of('HoursOfOperation.Edit');

  /**
   * See the opening hours and time zones that queues go by.
   *
   * In the console: Routing, "Hours of operation - View". In the API: HoursOfOperation.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly HOURS_OF_OPERATION_VIEW = Permission.of('HoursOfOperation.View');

  /**
   * Add predefined attributes and their values.
   *
   * In the console: Routing, "Predefined attributes - Create". In the API: PredefinedAttributes.Create. Level: create.
   *
   * Needs PredefinedAttributes.View.
   */
  public static readonly PREDEFINED_ATTRIBUTES_CREATE = Permission.of('PredefinedAttributes.Create');

  /**
   * Delete predefined attributes, even ones that routing goes by.
   *
   * In the console: Routing, "Predefined attributes - Delete". In the API: PredefinedAttributes.Delete. Level: remove.
   *
   * Needs PredefinedAttributes.View. Risk: destructive, affects the service.
   */
  public static readonly PREDEFINED_ATTRIBUTES_DELETE = Permission.of('PredefinedAttributes.Delete');

  /**
   * Change predefined attributes that routing and the proficiencies of agents use.
   *
   * In the console: Routing, "Predefined attributes - Edit". In the API: PredefinedAttributes.Edit. Level: edit.
   *
   * Needs PredefinedAttributes.View. Risk: affects the service.
   */
  public static readonly PREDEFINED_ATTRIBUTES_EDIT = Permission.of('PredefinedAttributes.Edit');

  /**
   * See the predefined attributes, such as skills, by which contacts find agents.
   *
   * In the console: Routing, "Predefined attributes - View". In the API: PredefinedAttributes.View. Level: view.
   */
  public static readonly PREDEFINED_ATTRIBUTES_VIEW = Permission.of('PredefinedAttributes.View');

  /**
   * Add queues.
   *
   * In the console: Routing, "Queues - Create". In the API: Queues.Create. Level: create.
   *
   * Needs Queues.View.
   */
  public static readonly QUEUES_CREATE = Permission.of('Queues.Create');

  /**
   * Delete queues for good (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Routing, "Queues - Delete". In the API: Queues.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs Queues.View. Risk: destructive, affects the service.
   */
  public static readonly QUEUES_DELETE = Permission.of('Queues.Delete');

  /**
   * Change queues: name, opening hours, caller ID, limits and quick connects.
   *
   * In the console: Routing, "Queues - Edit". In the API: Queues.Edit. Level: edit.
   *
   * Needs Queues.View. Risk: affects the service.
   */
  public static readonly QUEUES_EDIT = Permission.of('Queues.Edit');

  /**
   * Change the expressions of queues (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Routing, "Queues - Edit expressions". In the API: Queues.EditExpressions. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs Queues.View. Risk: affects the service.
   */
  public static readonly QUEUES_EDIT_EXPRESSIONS = Permission.of('Queues.EditExpressions');

  /**
   * Switch queues on and off; a queue that is off takes no new contacts.
   *
   * In the console: Routing, "Queues - Enable/Disable". In the API: Queues.EnableAndDisable. Level: enable-disable.
   *
   * Needs Queues.View. Risk: affects the service.
   */
  public static readonly QUEUES_ENABLE_DISABLE = Permission.of('Queues.EnableAndDisable');

  /**
   * Throw out the contacts that wait in a queue (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Routing, "Queues - Purge". In the API: Queues.Purge. Level: other.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs Queues.View. Risk: destructive, affects the service.
   */
  public static readonly QUEUES_PURGE = Permission.of('Queues.Purge');

  /**
   * See the queues of the instance; also lists quick connects, phone numbers and opening hours in drop-downs.
   *
   * In the console: Routing, "Queues - View". In the API: Queues.View. Level: view.
   */
  public static readonly QUEUES_VIEW = Permission.of('Queues.View');

  /**
   * Add routing profiles.
   *
   * In the console: Routing, "Routing profiles - Create". In the API: RoutingPolicies.Create. Level: create.
   *
   * Needs RoutingPolicies.View.
   */
  public static readonly ROUTING_PROFILES_CREATE = Permission.of('RoutingPolicies.Create');

  /**
   * Delete routing profiles for good (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Routing, "Routing profiles - Delete". In the API: RoutingPolicies.Delete. Level: remove.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs RoutingPolicies.View. Risk: destructive, affects the
   * service.
   */
  public static readonly ROUTING_PROFILES_DELETE = Permission.of('RoutingPolicies.Delete');

  /**
   * Change which queues and channels agents serve, in what order, and how many contacts at once.
   *
   * In the console: Routing, "Routing profiles - Edit". In the API: RoutingPolicies.Edit. Level: edit.
   *
   * Needs RoutingPolicies.View. Risk: affects the service.
   */
  public static readonly ROUTING_PROFILES_EDIT = Permission.of('RoutingPolicies.Edit');

  /**
   * See routing profiles: which queues and channels they serve, and how many contacts an agent takes at once.
   *
   * In the console: Routing, "Routing profiles - View". In the API: RoutingPolicies.View. Level: view.
   */
  public static readonly ROUTING_PROFILES_VIEW = Permission.of('RoutingPolicies.View');

  /**
   * Make templates for the tasks that agents create.
   *
   * In the console: Routing, "Task templates - Create". In the API: TaskTemplates.Create. Level: create.
   *
   * Needs TaskTemplates.View.
   */
  public static readonly TASK_TEMPLATES_CREATE = Permission.of('TaskTemplates.Create');

  /**
   * Delete task templates, so that agents can no longer create tasks from them.
   *
   * In the console: Routing, "Task templates - Delete". In the API: TaskTemplates.Delete. Level: remove.
   *
   * Needs TaskTemplates.View. Risk: destructive.
   */
  public static readonly TASK_TEMPLATES_DELETE = Permission.of('TaskTemplates.Delete');

  /**
   * Change the fields, defaults and assignment of task templates.
   *
   * In the console: Routing, "Task templates - Edit". In the API: TaskTemplates.Edit. Level: edit.
   *
   * Needs TaskTemplates.View.
   */
  public static readonly TASK_TEMPLATES_EDIT = Permission.of('TaskTemplates.Edit');

  /**
   * See task templates.
   *
   * In the console: Routing, "Task templates - View". In the API: TaskTemplates.View. Level: view.
   */
  public static readonly TASK_TEMPLATES_VIEW = Permission.of('TaskTemplates.View');

  /**
   * Add quick connects to agents, queues and outside numbers.
   *
   * In the console: Routing, "Quick connects - Create". In the API: TransferDestinations.Create. Level: create.
   *
   * Needs TransferDestinations.View.
   */
  public static readonly QUICK_CONNECTS_CREATE = Permission.of('TransferDestinations.Create');

  /**
   * Delete quick connects, which then are gone for every agent who transfers with them.
   *
   * In the console: Routing, "Quick connects - Delete". In the API: TransferDestinations.Delete. Level: remove.
   *
   * Needs TransferDestinations.View. Risk: destructive, affects the service.
   */
  public static readonly QUICK_CONNECTS_DELETE = Permission.of('TransferDestinations.Delete');

  /**
   * Change where quick connects lead; also lists queues and flows in drop-downs.
   *
   * In the console: Routing, "Quick connects - Edit". In the API: TransferDestinations.Edit. Level: edit.
   *
   * Needs TransferDestinations.View. Risk: affects the service.
   */
  public static readonly QUICK_CONNECTS_EDIT = Permission.of('TransferDestinations.Edit');

  /**
   * See quick connects, the places to transfer to, also in the agent application; lists queues, flows and users too.
   *
   * In the console: Routing, "Quick connects - View". In the API: TransferDestinations.View. Level: view.
   *
   * Shows everything, regardless of tag-based access control.
   */
  public static readonly QUICK_CONNECTS_VIEW = Permission.of('TransferDestinations.View');

  private constructor() {}
}
