import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AGENT } from '../../roles/ready/agent';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining an `AgentProfile`.
 */
export interface AgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * The ready role for people who take and make calls.
 *
 * Its holders can take and make calls in the Contact Control Panel, and transfer them by quick connects.
 *
 * @example
 * new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
 */
export class AgentProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = AGENT;

  constructor(scope: Construct, id: string, props: AgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(`${scope.node.path}/${id}`, AgentProfile.PERMISSIONS, props) });
  }
}
