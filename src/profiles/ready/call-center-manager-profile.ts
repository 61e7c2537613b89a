import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { CALL_CENTER_MANAGER } from '../../roles/ready/call-center-manager';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a call-center manager takes.
 */
export interface CallCenterManagerProfileProps extends ProfileProps {}

/**
 * People who run the contact center from day to day, supervisors included.
 */
export class CallCenterManagerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = CALL_CENTER_MANAGER;

  constructor(scope: Construct, id: string, props: CallCenterManagerProfileProps) {
    super(scope, id, { ...props, permissions: CallCenterManagerProfile.PERMISSIONS });
  }
}
