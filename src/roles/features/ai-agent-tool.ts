import {
  AgentApplicationsPermissions, CasesPermissions, ContactControlPanelPermissions, CustomerProfilesPermissions,
} from '../../permissions/generated/holders';
import type { IPermissions, Permission } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/**
 * A built-in tool of an AI agent, with the permissions that it takes.
 *
 * A tool works only where both hold them: the AI agent, and the person on whose behalf it acts.
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

  /** Reading and changing cases. */
  public static readonly EDIT_CASES = new AiAgentTool('EDIT_CASES', AiAgentTool.READ_CASES.granted.plus(CasesPermissions.CASES_EDIT));

  /** Starting tasks. It takes no permission, only that neither side is restricted from creating them. */
  public static readonly START_TASKS = new AiAgentTool('START_TASKS', PermissionSet.of(), PermissionSet.of(
    ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
  ));

  private constructor(
    /** Name of its constant. */
    public readonly constant: string,
    private readonly granted: PermissionSet,
    /** Restricting permissions with which it does not work. */
    public readonly blockedBy: PermissionSet = PermissionSet.of(),
  ) {}

  /**
   * Its name, such as `read-cases`.
   */
  public get name(): string {
    return this.constant.toLowerCase().replace(/_/g, '-');
  }

  /**
   * The permissions that it takes, sorted by name.
   */
  public get permissions(): Permission[] {
    return this.granted.permissions;
  }
}
