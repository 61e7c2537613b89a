import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { QUALITY_ANALYST } from '../../roles/ready/quality-analyst';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a quality analyst takes.
 */
export interface QualityAnalystProfileProps extends ProfileProps {}

/**
 * People who evaluate contacts with forms that others define.
 */
export class QualityAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = QUALITY_ANALYST;

  constructor(scope: Construct, id: string, props: QualityAnalystProfileProps) {
    super(scope, id, { ...props, permissions: QualityAnalystProfile.PERMISSIONS });
  }
}
