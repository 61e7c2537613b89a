import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an AI-agent designer takes.
 */
export interface AiAgentDesignerProfileProps extends ProfileProps {}

/**
 * People who design AI agents: the agents with their prompts and guardrails, and the bots, flows and flow modules that
 * they work in. Publishing flows and flow modules, which makes a change live, and deleting anything are not part of it.
 *
 * Needs an Amazon Connect assistant on the instance.
 */
export class AiAgentDesignerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.AiAgentDesignerProfile;

  constructor(scope: Construct, id: string, props: AiAgentDesignerProfileProps) {
    super(scope, id, { ...props, permissions: AiAgentDesignerProfile.PERMISSIONS });
  }
}
