import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { OUTBOUND_CAMPAIGN_MANAGER } from '../../roles/ready/outbound-campaign-manager';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an outbound-campaign manager takes.
 */
export interface OutboundCampaignManagerProfileProps extends ProfileProps {}

/**
 * People who run outbound campaigns and monitor them.
 */
export class OutboundCampaignManagerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = OUTBOUND_CAMPAIGN_MANAGER;

  constructor(scope: Construct, id: string, props: OutboundCampaignManagerProfileProps) {
    super(scope, id, { ...props, permissions: OutboundCampaignManagerProfile.PERMISSIONS });
  }
}
