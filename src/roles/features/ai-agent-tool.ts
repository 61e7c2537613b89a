import {
  AgentApplicationsPermissions, CasesPermissions, ContactControlPanelPermissions, CustomerProfilesPermissions,
} from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { constantNamed } from '../constant-named';

/**
 * A built-in tool of an AI agent, with the permissions that it needs.
 *
 * A tool works only if both sides hold its permissions: the AI agent, and the person on whose behalf it acts.
 */
export class AiAgentTool implements IPermissions {
  /** Reading articles of the knowledge base. */
  public static readonly KNOWLEDGE = new AiAgentTool('KNOWLEDGE', PermissionSet.of(AgentApplicationsPermissions.AGENT_ASSIST_VIEW));

  /** Reading the profile of the customer. */
  public static readonly CUSTOMER_PROFILES = new AiAgentTool('CUSTOMER_PROFILES', PermissionSet.of(CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW));

  /** Reading cases. */
  public static readonly READ_CASES = new AiAgentTool('READ_CASES', PermissionSet.of(
    CasesPermissions.CASES_VIEW, CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
  ));

  /**
   * Creating, finding, reading and changing cases. According to AWS, permission to view and edit cases is enough for
   * creating them, too.
   */
  public static readonly EDIT_CASES = new AiAgentTool('EDIT_CASES', AiAgentTool.READ_CASES.granted.plus(CasesPermissions.CASES_EDIT));

  /**
   * Starting tasks. It needs no permission, although a page of AWS names one that does not exist, "Tasks - Create". But
   * neither side may hold the permission that restricts the creation of tasks.
   */
  public static readonly START_TASKS = new AiAgentTool('START_TASKS', PermissionSet.of(), PermissionSet.of(
    ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
  ));

  /**
   * Returns the tool with a name, such as `read-cases`.
   *
   * @param name name of the tool
   * @throws if no tool has the name
   */
  public static of(name: string): AiAgentTool {
    return constantNamed(AiAgentTool, 'tool', name);
  }

  private constructor(
    /** The name of the constant, such as `READ_CASES`. */
    public readonly constant: string,
    private readonly granted: PermissionSet,
    /** The restricting permissions that stop the tool from working. */
    public readonly blockedBy: PermissionSet = PermissionSet.of(),
  ) {}

  /**
   * The name of the tool, such as `read-cases`.
   */
  public get name(): string {
    return this.constant.toLowerCase().replace(/_/g, '-');
  }

  /**
   * The permissions that the tool needs, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.granted.permissions;
  }
}
