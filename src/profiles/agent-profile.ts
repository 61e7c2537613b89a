import type { Construct } from 'constructs';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { ContactControlPanelPermissions, PermissionSet, RoutingPermissions } from '../permissions';

/**
 * What an agent takes.
 */
export interface AgentProfileProps extends ProfileProps {}

/**
 * People who handle contacts: the Contact Control Panel with outbound calls, their own audio devices, and the quick
 * connects that they transfer to.
 */
export class AgentProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
    ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
    ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
    ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
    RoutingPermissions.QUICK_CONNECTS_VIEW,
  );

  constructor(scope: Construct, id: string, props: AgentProfileProps) {
    super(scope, id, { ...props, permissions: AgentProfile.PERMISSIONS });
  }
}
