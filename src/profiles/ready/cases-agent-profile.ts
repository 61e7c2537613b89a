import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AgentFeature } from '../../roles/features/agent-feature';
import { CASES_AGENT } from '../../roles/ready/cases-agent';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `CasesAgentProfile`.
 */
export interface CasesAgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * The ready role for agents who work on cases and assign them.
 *
 * Its holders can do what agents do, create and edit cases, see their history, and look up customers.
 *
 * @example
 * new CasesAgentProfile(stack, 'CasesAgent', { instance, securityProfileName: 'Cases agent' });
 */
export class CasesAgentProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CASES_AGENT;

  constructor(scope: Construct, id: string, props: CasesAgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(`${scope.node.path}/${id}`, CasesAgentProfile.PERMISSIONS, props, AgentFeature.CASES) });
  }
}
