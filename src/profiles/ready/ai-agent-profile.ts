import type { Construct } from 'constructs';
import { isKnown } from '../../cdk/known';
import { CasesPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';
import { isAiAgentArn } from '../../roles/ai-agent-arn';
import { AiAgentTool } from '../../roles/features/ai-agent-tool';
import { kind, listOf, namedKind, OBJECT, optional } from '../../roles/kinds';
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
   * The ARNs of the AI agents that hold the profile:
   * `arn:<partition>:wisdom:<region>:<account>:ai-agent/<assistant id>/<id>`, with `:<version>` at the end for a version.
   * Tokens are allowed.
   *
   * The second step of the deployment associates them, if `writeWhatCloudFormationCannot` is enabled in the validation of
   * the instance. Each ARN is associated by itself: AWS's guide names the one without and the one with the version, and
   * whether others are necessary is not known. An AI agent keeps the profiles that it has, and loses this one when the
   * profile no longer names it or the stack is deleted, unless it had it before.
   *
   * @default - no AI agent is associated, and the profile does nothing until you do so
   */
  readonly aiAgentArns?: string[];

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
const AI_AGENT_ARN = kind((value) => typeof value === 'string' && (!isKnown(value) || isAiAgentArn(value)),
  'the ARN of an AI agent of Amazon Connect, arn:<partition>:wisdom:<region>:<account>:ai-agent/<assistant id>/<id>, which may end in :<version>');
const ARNS = optional(listOf(AI_AGENT_ARN));
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
    ARNS(props.aiAgentArns, 'aiAgentArns', owner);
    ACTS_FOR(props.actsFor, 'actsFor', owner);
    const tools = props.tools ?? [AiAgentTool.KNOWLEDGE];
    super(scope, id, { ...props, permissions: PermissionSet.of(...tools), waivers: [NOT_FOR_PEOPLE, ...props.waivers ?? []] });
    const actsFor = (props.actsFor ?? []).map(({ node }) => node.path);
    this._notes.addWithCopies(() => ({ aiAgent: { tools, actsFor } }));
  }
}
