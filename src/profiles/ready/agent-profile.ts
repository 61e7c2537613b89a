import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an agent takes.
 */
export interface AgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * People who handle contacts: the Contact Control Panel with outbound calls, their own audio devices, and the quick
 * connects that they transfer to.
 */
export class AgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.AgentProfile;

  constructor(scope: Construct, id: string, props: AgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(AgentProfile.PERMISSIONS, props) });
  }
}
