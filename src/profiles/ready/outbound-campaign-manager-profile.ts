import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions/permission-set';
import { OUTBOUND_CAMPAIGN_MANAGER } from '../../roles/ready/outbound-campaign-manager';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * Properties for defining an `OutboundCampaignManagerProfile`.
 */
export interface OutboundCampaignManagerProfileProps extends ProfileProps {}

/**
 * The ready role for people who run outbound campaigns and monitor them.
 *
 * Its holders can create, change and run campaigns, and watch their metrics.
 *
 * @example
 * new OutboundCampaignManagerProfile(stack, 'Campaigns', { instance, securityProfileName: 'Campaign manager' });
 */
export class OutboundCampaignManagerProfile extends SecurityProfile {
  /**
   * The permissions that the ready role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = OUTBOUND_CAMPAIGN_MANAGER;

  constructor(scope: Construct, id: string, props: OutboundCampaignManagerProfileProps) {
    super(scope, id, { ...props, permissions: OutboundCampaignManagerProfile.PERMISSIONS });
  }
}
