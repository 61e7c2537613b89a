import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a supervisor takes.
 */
export interface SupervisorProfileProps extends ProfileProps {}

/**
 * People who lead a team: its real-time metrics and dashboards, listening in on its contacts, its agents' states and
 * time cards, and a view of the queues, routing profiles and hours that the team works with.
 *
 * Historical metrics, recordings and barging in are not part of it; add them where a team needs them.
 */
export class SupervisorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.SupervisorProfile;

  constructor(scope: Construct, id: string, props: SupervisorProfileProps) {
    super(scope, id, { ...props, permissions: SupervisorProfile.PERMISSIONS });
  }
}
