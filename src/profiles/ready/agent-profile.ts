import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AGENT } from '../../roles/ready/agent';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an agent takes.
 */
export interface AgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * People who take and make calls.
 */
export class AgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = AGENT;

  constructor(scope: Construct, id: string, props: AgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(AgentProfile.PERMISSIONS, props) });
  }
}
