import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a reporting analyst takes.
 */
export interface ReportingAnalystProfileProps extends ProfileProps {}

/**
 * People who report on the contact center: real-time and historical metrics, dashboards, the login and logout report,
 * and saved reports that they make, change and schedule for themselves.
 */
export class ReportingAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.ReportingAnalystProfile;

  constructor(scope: Construct, id: string, props: ReportingAnalystProfileProps) {
    super(scope, id, { ...props, permissions: ReportingAnalystProfile.PERMISSIONS });
  }
}
