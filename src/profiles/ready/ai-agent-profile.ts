import type { Construct } from 'constructs';
import { CasesPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';
import { AiAgentTool } from '../../roles/features/ai-agent-tool';
import { listOf, namedKind, OBJECT, optional } from '../../roles/kinds';
import { AI_AGENT } from '../../roles/ready/ai-agent';
import { ProfileRule } from '../../rules/profile-rule';
import { PROFILE } from '../profile-kinds';
import type { ProfileProps } from '../profile-props';
import type { ISecurityProfile } from '../profile-reference';
import type { SharedWaiver } from '../role-waivers';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining an `AiAgentProfile`.
 */
export interface AiAgentProfileProps extends ProfileProps {
  /**
   * The built-in tools of the AI agent. For tools of MCP servers use `applications`, and for flow modules
   * `flowModules`.
   *
   * @default - reading articles of the knowledge base
   */
  readonly tools?: AiAgentTool[];

  /**
   * The roles of the people on whose behalf the AI agent acts.
   *
   * They are checked to hold the permissions that its tools need, because a tool fails for people without them. Of a role
   * whose permissions are not known, this cannot be determined.
   *
   * @default - only the permissions of the AI agent itself are checked
   */
  readonly actsFor?: ISecurityProfile[];
}

const TOOLS = optional(listOf(namedKind((value) => Array.isArray(value?.permissions), 'AiAgentTool', 'KNOWLEDGE', 'KNOWLEDGE')));
const ACTS_FOR = optional(listOf(PROFILE));

/** Names of authors and lists of owners are for people to read and choose from. */
const NOT_FOR_PEOPLE: SharedWaiver = {
  rule: ProfileRule.FEATURE_DEPENDENCY,
  permissions: PermissionSet.of(CasesPermissions.CASES_EDIT, CasesPermissions.CASES_VIEW),
  reason: 'An AI agent reads and changes cases, and assigns them to nobody',
  shared: true,
};

/**
 * The ready role that an AI agent itself holds, not a `ProfileAiAgent` for holders to call, with the permissions that its
 * `tools` require.
 *
 * Its holders can use the tools that it is given.
 *
 * @example
 * new AiAgentProfile(stack, 'Assistant', {
 *   instance,
 *   securityProfileName: 'Cases assistant',
 *   tools: [AiAgentTool.KNOWLEDGE, AiAgentTool.READ_CASES],
 * });
 */
export class AiAgentProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from: those of the tools that it has by default.
   */
  public static readonly PERMISSIONS: PermissionSet = AI_AGENT;

  constructor(scope: Construct, id: string, props: AiAgentProfileProps) {
    const owner = `${scope.node.path}/${id}`;
    OBJECT(props, 'props', owner);
    TOOLS(props.tools, 'tools', owner);
    ACTS_FOR(props.actsFor, 'actsFor', owner);
    const tools = props.tools ?? [AiAgentTool.KNOWLEDGE];
    super(scope, id, { ...props, permissions: PermissionSet.of(...tools), waivers: [NOT_FOR_PEOPLE, ...props.waivers ?? []] });
    const actsFor = (props.actsFor ?? []).map(({ node }) => node.path);
    this._notes.addWithCopies(() => ({ aiAgent: { tools, actsFor } }));
  }
}
