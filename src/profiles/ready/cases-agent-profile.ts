import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AgentFeature } from '../../roles/features/agent-feature';
import { CASES_AGENT } from '../../roles/ready/cases-agent';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an agent who works on cases takes.
 */
export interface CasesAgentProfileProps extends ProfileProps, AgentOptions {}

/**
 * Agents who work on cases and assign them.
 */
export class CasesAgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CASES_AGENT;

  constructor(scope: Construct, id: string, props: CasesAgentProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(CasesAgentProfile.PERMISSIONS, props, AgentFeature.CASES) });
  }
}
