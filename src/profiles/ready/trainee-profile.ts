import type { Construct } from 'constructs';
import { ContactControlPanelPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';
import type { AgentOptions } from '../../roles/agent-options';
import { agentPermissions } from '../../roles/agent-permissions';
import { AgentFeature } from '../../roles/features/agent-feature';
import { TRAINEE } from '../../roles/ready/trainee';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `TraineeProfile`.
 */
export interface TraineeProfileProps extends ProfileProps, AgentOptions {}

/** What keeps trainees from mistakes, and lets them learn from those they make. */
const GUARDED = PermissionSet.of(ContactControlPanelPermissions.CONFIRMATION_BEFORE_ENDING_CONTACT, AgentFeature.OWN_EVALUATIONS);

/**
 * The ready role for new hires who take their first contacts.
 *
 * Its holders can take calls, with a confirmation before they end a contact, and see their own evaluations and
 * coaching.
 *
 * @example
 * new TraineeProfile(stack, 'Trainee', { instance, securityProfileName: 'Trainee' });
 */
export class TraineeProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = TRAINEE;

  constructor(scope: Construct, id: string, props: TraineeProfileProps) {
    super(scope, id, { ...props, permissions: agentPermissions(`${scope.node.path}/${id}`, TraineeProfile.PERMISSIONS, props, GUARDED) });
  }
}
