// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.
import { Permission } from '../../permission';

/**
 * Constants for the permissions in the section "Amazon Q" of a security profile in the Amazon Connect console.
 *
 * Pass a constant wherever the library accepts permissions, as in
 * PermissionSet.of(AssistantPermissions.AI_AGENTS_CREATE). The facts about AWS are from the sources that
 * docs/permissions.md lists for each permission.
 */
export class AssistantPermissions {
  /**
   * Make AI agents that assist people or serve customers.
   *
   * In the console: Amazon Q, "AI agents - Create". In the API: QConnectAIAgents.Create. Level: create.
   *
   * Needs QConnectAIAgents.View. For designing AI agents from end to end, needs Bots.View, ContactFlows.View,
   * QConnectAIPrompts.View and QConnectGuardrails.View (inferred). For giving AI agents flow modules as tools, needs
   * ContactFlowModules.View (inferred). The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_AGENTS_CREATE = Permission.of('QConnectAIAgents.Create');

  /**
   * Delete AI agents, also while people or customers talk with them.
   *
   * In the console: Amazon Q, "AI agents - Delete". In the API: QConnectAIAgents.Delete. Level: remove.
   *
   * Needs QConnectAIAgents.View. Risk: destructive. The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_AGENTS_DELETE = Permission.of('QConnectAIAgents.Delete');

  /**
   * Change what AI agents do and which tools they may use.
   *
   * In the console: Amazon Q, "AI agents - Edit". In the API: QConnectAIAgents.Edit. Level: edit.
   *
   * Needs QConnectAIAgents.View. For designing AI agents from end to end, needs Bots.View, ContactFlows.View,
   * QConnectAIPrompts.View and QConnectGuardrails.View (inferred). For giving AI agents flow modules as tools, needs
   * ContactFlowModules.View (inferred). Risk: affects the service. The instance must have an Amazon Connect assistant
   * (Amazon Q).
   */
  public static readonly AI_AGENTS_EDIT = Permission.of('QConnectAIAgents.Edit');

  /**
   * See the AI agents that assist people or serve customers.
   *
   * In the console: Amazon Q, "AI agents - View". In the API: QConnectAIAgents.View. Level: view.
   *
   * The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_AGENTS_VIEW = Permission.of('QConnectAIAgents.View');

  /**
   * Write prompts for AI agents.
   *
   * In the console: Amazon Q, "AI prompts - Create". In the API: QConnectAIPrompts.Create. Level: create.
   *
   * Needs QConnectAIPrompts.View. The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_PROMPTS_CREATE = Permission.of('QConnectAIPrompts.Create');

  /**
   * Delete prompts that AI agents may work with.
   *
   * In the console: Amazon Q, "AI prompts - Delete". In the API: QConnectAIPrompts.Delete. Level: remove.
   *
   * Needs QConnectAIPrompts.View. Risk: destructive. The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_PROMPTS_DELETE = Permission.of('QConnectAIPrompts.Delete');

  /**
   * Change the prompts, and so the behavior, of AI agents.
   *
   * In the console: Amazon Q, "AI prompts - Edit". In the API: QConnectAIPrompts.Edit. Level: edit.
   *
   * Needs QConnectAIPrompts.View. Risk: affects the service. The instance must have an Amazon Connect assistant (Amazon
   * Q).
   */
  public static readonly AI_PROMPTS_EDIT = Permission.of('QConnectAIPrompts.Edit');

  /**
   * See the prompts that AI agents work with.
   *
   * In the console: Amazon Q, "AI prompts - View". In the API: QConnectAIPrompts.View. Level: view.
   *
   * The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_PROMPTS_VIEW = Permission.of('QConnectAIPrompts.View');

  /**
   * Make guardrails for AI agents.
   *
   * In the console: Amazon Q, "AI guardrails - Create". In the API: QConnectGuardrails.Create. Level: create.
   *
   * Needs QConnectGuardrails.View. The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_GUARDRAILS_CREATE = Permission.of('QConnectGuardrails.Create');

  /**
   * Delete guardrails, so that AI agents go without them.
   *
   * In the console: Amazon Q, "AI guardrails - Delete". In the API: QConnectGuardrails.Delete. Level: remove.
   *
   * Needs QConnectGuardrails.View. Risk: destructive, affects the service. The instance must have an Amazon Connect
   * assistant (Amazon Q).
   */
  public static readonly AI_GUARDRAILS_DELETE = Permission.of('QConnectGuardrails.Delete');

  /**
   * Change, and also loosen, the guardrails of AI agents.
   *
   * In the console: Amazon Q, "AI guardrails - Edit". In the API: QConnectGuardrails.Edit. Level: edit.
   *
   * Needs QConnectGuardrails.View. Risk: affects the service. The instance must have an Amazon Connect assistant
   * (Amazon Q).
   */
  public static readonly AI_GUARDRAILS_EDIT = Permission.of('QConnectGuardrails.Edit');

  /**
   * See the guardrails that keep AI agents within bounds.
   *
   * In the console: Amazon Q, "AI guardrails - View". In the API: QConnectGuardrails.View. Level: view.
   *
   * The instance must have an Amazon Connect assistant (Amazon Q).
   */
  public static readonly AI_GUARDRAILS_VIEW = Permission.of('QConnectGuardrails.View');

  private constructor() {}
}
