import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a call-center manager takes.
 */
export interface CallCenterManagerProfileProps extends ProfileProps {}

/**
 * People who run the contact center from day to day: everything of a supervisor, historical metrics with the agent
 * activity audit and saved reports that they share, and changing queues, routing profiles, hours, quick connects and agent
 * statuses.
 *
 * They see users and security profiles and change neither, as that would let them raise their own access; they delete
 * nothing, and hear no recordings unless a `RecordingsScope` says so.
 */
export class CallCenterManagerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.CallCenterManagerProfile;

  constructor(scope: Construct, id: string, props: CallCenterManagerProfileProps) {
    super(scope, id, { ...props, permissions: CallCenterManagerProfile.PERMISSIONS });
  }
}
