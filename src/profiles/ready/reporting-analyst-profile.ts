import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { REPORTING_ANALYST } from '../../roles/ready/reporting-analyst';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What a reporting analyst takes.
 */
export interface ReportingAnalystProfileProps extends ProfileProps {}

/**
 * People who report on the contact center.
 */
export class ReportingAnalystProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = REPORTING_ANALYST;

  constructor(scope: Construct, id: string, props: ReportingAnalystProfileProps) {
    super(scope, id, { ...props, permissions: ReportingAnalystProfile.PERMISSIONS });
  }
}
