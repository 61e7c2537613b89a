import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { CALL_CENTER_MANAGER } from '../../roles/ready/call-center-manager';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `CallCenterManagerProfile`.
 */
export interface CallCenterManagerProfileProps extends ProfileProps {}

/**
 * The ready role for people who run the contact center from day to day, including its supervisors.
 *
 * Its holders can do what supervisors do, report on the past, and change queues, routing profiles, hours and quick
 * connects.
 *
 * @example
 * new CallCenterManagerProfile(stack, 'Manager', { instance, securityProfileName: 'Call-center manager' });
 */
export class CallCenterManagerProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CALL_CENTER_MANAGER;

  constructor(scope: Construct, id: string, props: CallCenterManagerProfileProps) {
    super(scope, id, { ...props, permissions: CallCenterManagerProfile.PERMISSIONS });
  }
}
