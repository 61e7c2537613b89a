import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { AI_AGENT_DESIGNER } from '../../roles/ready/ai-agent-designer';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining an `AiAgentDesignerProfile`.
 */
export interface AiAgentDesignerProfileProps extends ProfileProps {}

/**
 * The ready role for people who design AI agents and the flows and bots that they work in.
 *
 * Its holders can create and change AI agents, prompts and guardrails, bots, flows and flow modules.
 *
 * @example
 * new AiAgentDesignerProfile(stack, 'Designer', { instance, securityProfileName: 'AI agent designer' });
 */
export class AiAgentDesignerProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = AI_AGENT_DESIGNER;

  constructor(scope: Construct, id: string, props: AiAgentDesignerProfileProps) {
    super(scope, id, { ...props, permissions: AiAgentDesignerProfile.PERMISSIONS });
  }
}
