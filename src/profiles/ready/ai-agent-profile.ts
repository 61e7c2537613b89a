import type { Construct } from 'constructs';
import { PermissionSet } from '../../permissions/permission-set';
import { AiAgentTool } from '../../roles/features/ai-agent-tool';
import { AI_AGENT } from '../../roles/ready/ai-agent';
import type { RoleWaiver } from '../../roles/role';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an AI agent takes.
 */
export interface AiAgentProfileProps extends ProfileProps {
  /**
   * Built-in tools that it works with. Tools of MCP servers and flow modules go into `applications` and `flowModules`.
   *
   * @default - reading articles of the knowledge base
   */
  readonly tools?: AiAgentTool[];

  /**
   * Roles of the people on whose behalf it acts. They are checked to hold what its tools take, as a tool fails where they
   * do not.
   *
   * @default - only the AI agent's own side is checked
   */
  readonly actsFor?: SecurityProfile[];
}

/** Names of authors and lists of owners are for people to read and choose from. */
const NOT_FOR_PEOPLE: RoleWaiver[] = ['Cases.Edit', 'Cases.View'].map((permission) => ({
  rule: 'feature-dependency',
  permission,
  reason: 'An AI agent reads and changes cases, and assigns them to nobody',
  shared: true,
}));

/**
 * An AI agent itself, which holds what its `tools` require.
 */
export class AiAgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = AI_AGENT;

  constructor(scope: Construct, id: string, props: AiAgentProfileProps) {
    const tools = props.tools ?? [AiAgentTool.KNOWLEDGE];
    super(scope, id, { ...props, permissions: PermissionSet.of(...tools), waivers: [...NOT_FOR_PEOPLE, ...props.waivers ?? []] });
    const actsFor = (props.actsFor ?? []).map(({ node }) => node.path);
    this._notes.addWithCopies(() => ({ aiAgent: { tools, actsFor } }));
  }
}
