import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AgentFeature } from '../../roles/features/agent-feature';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an agent who works on cases takes.
 */
export interface CasesAgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * Agents who work on cases: everything of an agent, viewing, editing and creating cases with their audit history, the
 * customer profiles that cases belong to, and a view of the queues, quick connects and users that a case can be
 * assigned to.
 *
 * Needs Amazon Connect Cases to be enabled on the instance.
 */
export class CasesAgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.CasesAgentProfile;

  constructor(scope: Construct, id: string, props: CasesAgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(CasesAgentProfile.PERMISSIONS, props, AgentFeature.CASES) });
  }
}
