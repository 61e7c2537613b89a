import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { AI_AGENT_DESIGNER } from '../../roles/ready/ai-agent-designer';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an AI-agent designer takes.
 */
export interface AiAgentDesignerProfileProps extends ProfileProps {}

/**
 * People who design AI agents and the flows and bots that they work in.
 */
export class AiAgentDesignerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = AI_AGENT_DESIGNER;

  constructor(scope: Construct, id: string, props: AiAgentDesignerProfileProps) {
    super(scope, id, { ...props, permissions: AiAgentDesignerProfile.PERMISSIONS });
  }
}
