import type { Construct } from 'constructs';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an outbound-campaign manager takes.
 */
export interface OutboundCampaignManagerProfileProps extends ProfileProps {}

/**
 * People who run outbound campaigns: making, changing, starting and stopping them, the customer segments, flows and queues
 * that they choose from, and dashboards with real-time metrics to see how they do. Deleting campaigns is not part of it.
 *
 * Needs outbound campaigns to be enabled on the instance.
 */
export class OutboundCampaignManagerProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.OutboundCampaignManagerProfile;

  constructor(scope: Construct, id: string, props: OutboundCampaignManagerProfileProps) {
    super(scope, id, { ...props, permissions: OutboundCampaignManagerProfile.PERMISSIONS });
  }
}
