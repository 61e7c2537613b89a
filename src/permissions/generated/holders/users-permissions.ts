// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Users and permissions" of a security profile in the Amazon Connect
 * console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(UsersPermissions.AGENT_HIERARCHY_CREATE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class UsersPermissions {
  /**
   * Build agent hierarchies: add groups, teams and agents.
   *
   * In the console: Users and permissions, "Agent hierarchy - Create". In the API: AgentGrouping.Create. Level: create.
   *
   * Needs AgentGrouping.View.
   */
  public static readonly AGENT_HIERARCHY_CREATE = Permission.of('AgentGrouping.Create');

  /**
   * Rename and rebuild the agent hierarchy, which reports and hierarchy-based access control go by.
   *
   * In the console: Users and permissions, "Agent hierarchy - Edit". In the API: AgentGrouping.Edit. Level: edit.
   *
   * Needs AgentGrouping.View.
   */
  public static readonly AGENT_HIERARCHY_EDIT = Permission.of('AgentGrouping.Edit');

  /**
   * Switch parts of the agent hierarchy on and off.
   *
   * In the console: Users and permissions, "Agent hierarchy - Enable/Disable". In the API:
   * AgentGrouping.EnableAndDisable. Level: enable-disable.
   *
   * Needs AgentGrouping.View.
   */
  public static readonly AGENT_HIERARCHY_ENABLE_DISABLE = Permission.of('AgentGrouping.EnableAndDisable');

  /**
   * See the agent hierarchy, also as columns of real-time metrics.
   *
   * In the console: Users and permissions, "Agent hierarchy - View". In the API: AgentGrouping.View. Level: view.
   *
   * Shows everything, regardless of hierarchy-based access control.
   */
  public static readonly AGENT_HIERARCHY_VIEW = Permission.of('AgentGrouping.View');

  /**
   * Add custom agent statuses, such as a kind of break, for agents to choose.
   *
   * In the console: Users and permissions, "Agent status - Create". In the API: AgentStates.Create. Level: create.
   *
   * Needs AgentStates.View.
   */
  public static readonly AGENT_STATUS_CREATE = Permission.of('AgentStates.Create');

  /**
   * Change custom agent statuses.
   *
   * In the console: Users and permissions, "Agent status - Edit". In the API: AgentStates.Edit. Level: edit.
   *
   * Needs AgentStates.View.
   */
  public static readonly AGENT_STATUS_EDIT = Permission.of('AgentStates.Edit');

  /**
   * Offer custom agent statuses to agents, or take them away.
   *
   * In the console: Users and permissions, "Agent status - Enable/Disable". In the API: AgentStates.EnableAndDisable.
   * Level: enable-disable.
   *
   * Needs AgentStates.View.
   */
  public static readonly AGENT_STATUS_ENABLE_DISABLE = Permission.of('AgentStates.EnableAndDisable');

  /**
   * See agent statuses, and in metrics who is in which.
   *
   * In the console: Users and permissions, "Agent status - View". In the API: AgentStates.View. Level: view.
   *
   * For changing an agent's status from real-time metrics, needs AccessMetrics.RealTimeMetrics.Access.
   */
  public static readonly AGENT_STATUS_VIEW = Permission.of('AgentStates.View');

  /**
   * Add security profiles with any permission, also with more than they hold themselves.
   *
   * In the console: Users and permissions, "Security profiles - Create". In the API: SecurityProfiles.Create. Level:
   * create.
   *
   * Needs SecurityProfiles.View. Risk: privilege escalation.
   */
  public static readonly SECURITY_PROFILES_CREATE = Permission.of('SecurityProfiles.Create');

  /**
   * Delete security profiles, though not while somebody holds them.
   *
   * In the console: Users and permissions, "Security profiles - Delete". In the API: SecurityProfiles.Delete. Level:
   * remove.
   *
   * Needs SecurityProfiles.View. Risk: destructive.
   */
  public static readonly SECURITY_PROFILES_DELETE = Permission.of('SecurityProfiles.Delete');

  /**
   * Change what security profiles allow, also those that they hold themselves.
   *
   * In the console: Users and permissions, "Security profiles - Edit". In the API: SecurityProfiles.Edit. Level: edit.
   *
   * Needs SecurityProfiles.View. Risk: privilege escalation.
   */
  public static readonly SECURITY_PROFILES_EDIT = Permission.of('SecurityProfiles.Edit');

  /**
   * See the security profiles and what each of them allows.
   *
   * In the console: Users and permissions, "Security profiles - View". In the API: SecurityProfiles.View. Level: view.
   */
  public static readonly SECURITY_PROFILES_VIEW = Permission.of('SecurityProfiles.View');

  /**
   * Add users with any security profile and set passwords: whoever holds it can make an administrator.
   *
   * In the console: Users and permissions, "Users - Create". In the API: Users.Create. Level: create.
   *
   * Needs Users.View. Risk: privilege escalation.
   */
  public static readonly USERS_CREATE = Permission.of('Users.Create');

  /**
   * Delete users for good, administrators included.
   *
   * In the console: Users and permissions, "Users - Delete". In the API: Users.Delete. Level: remove.
   *
   * Needs Users.View. Risk: destructive.
   */
  public static readonly USERS_DELETE = Permission.of('Users.Delete');

  /**
   * Change users, apart from their security profiles; resets passwords too, those of administrators included.
   *
   * In the console: Users and permissions, "Users - Edit". In the API: Users.Edit. Level: edit.
   *
   * Needs Users.View. Risk: privilege escalation.
   */
  public static readonly USERS_EDIT = Permission.of('Users.Edit');

  /**
   * Change which security profiles users hold: whoever holds it can become an administrator.
   *
   * In the console: Users and permissions, "Users - Edit permission". In the API: Users.EditPermission. Level: other.
   *
   * Needs Users.View. Risk: privilege escalation.
   */
  public static readonly USERS_EDIT_PERMISSION = Permission.of('Users.EditPermission');

  /**
   * Switch users on and off (inferred from its name, AWS does not describe it).
   *
   * Probably in the console: Users and permissions, "Users - Enable/Disable". In the API: Users.EnableAndDisable.
   * Level: enable-disable.
   *
   * Unlisted: instances return it, no AWS page describes it. Needs Users.View. Risk: affects the service.
   */
  public static readonly USERS_ENABLE_DISABLE = Permission.of('Users.EnableAndDisable');

  /**
   * See all users and download a list of them; also lists security profiles, routing profiles, hierarchies and
   * proficiencies.
   *
   * In the console: Users and permissions, "Users - View". In the API: Users.View. Level: view.
   */
  public static readonly USERS_VIEW = Permission.of('Users.View');

  /**
   * Decide which users, and which routing profiles, get a workspace.
   *
   * In the console: Users and permissions, "Workspaces - Assign". In the API: Workspaces.Assign. Level: other.
   *
   * Needs Workspaces.View.
   */
  public static readonly WORKSPACES_ASSIGN = Permission.of('Workspaces.Assign');

  /**
   * Add workspaces for kinds of users.
   *
   * In the console: Users and permissions, "Workspaces - Create". In the API: Workspaces.Create. Level: create.
   *
   * Needs Workspaces.View.
   */
  public static readonly WORKSPACES_CREATE = Permission.of('Workspaces.Create');

  /**
   * Delete workspaces, also while users have them.
   *
   * In the console: Users and permissions, "Workspaces - Delete". In the API: Workspaces.Delete. Level: remove.
   *
   * Needs Workspaces.View. Risk: destructive.
   */
  public static readonly WORKSPACES_DELETE = Permission.of('Workspaces.Delete');

  /**
   * Change what workspaces show.
   *
   * In the console: Users and permissions, "Workspaces - Edit". In the API: Workspaces.Edit. Level: edit.
   *
   * Needs Workspaces.View.
   */
  public static readonly WORKSPACES_EDIT = Permission.of('Workspaces.Edit');

  /**
   * Decide whether everybody sees a workspace, nobody, or only those who got it assigned.
   *
   * In the console: Users and permissions, "Workspaces - Edit visibility". In the API: Workspaces.EditVisibility.
   * Level: other.
   *
   * Needs Workspaces.View.
   */
  public static readonly WORKSPACES_EDIT_VISIBILITY = Permission.of('Workspaces.EditVisibility');

  /**
   * See the workspaces, which decide what users find on their screens.
   *
   * In the console: Users and permissions, "Workspaces - View". In the API: Workspaces.View. Level: view.
   */
  public static readonly WORKSPACES_VIEW = Permission.of('Workspaces.View');

  private constructor() {}
}
