import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { QUALITY_ANALYST } from '../../roles/ready/quality-analyst';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `QualityAnalystProfile`.
 */
export interface QualityAnalystProfileProps extends ProfileProps {}

/**
 * The ready role for people who evaluate contacts with forms that others define.
 *
 * Its holders can find contacts, hear and read them redacted, and evaluate them.
 *
 * @example
 * new QualityAnalystProfile(stack, 'Quality', { instance, securityProfileName: 'Quality analyst' });
 */
export class QualityAnalystProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = QUALITY_ANALYST;

  constructor(scope: Construct, id: string, props: QualityAnalystProfileProps) {
    super(scope, id, { ...props, permissions: QualityAnalystProfile.PERMISSIONS });
  }
}
