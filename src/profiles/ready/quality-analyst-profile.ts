import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a quality analyst takes.
 */
export interface QualityAnalystProfileProps extends ProfileProps {}

/**
 * People who judge the quality of contacts: finding them, their redacted recordings and transcripts with what
 * conversational analytics says of them, and evaluating them by the forms that others define.
 *
 * What was said in full is not part of it: add the unredacted permissions only where that is meant.
 */
export class QualityAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.QualityAnalystProfile;

  constructor(scope: Construct, id: string, props: QualityAnalystProfileProps) {
    super(scope, id, { ...props, permissions: QualityAnalystProfile.PERMISSIONS });
  }
}
