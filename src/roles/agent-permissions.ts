import type { AgentOptions } from './agent-options';
import { ContactControlPanelPermissions, RoutingPermissions } from '../permissions/generated/holders';
import type { IPermissions } from '../permissions/permission';
import { PermissionSet } from '../permissions/permission-set';
import { AgentChannel } from './features/agent-channel';

/** What every agent works with, whatever the channel. */
export const AGENT_DESK = PermissionSet.of(
  ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
);

/**
 * What an agent role starts from.
 *
 * @param preset what it holds if nothing is chosen
 * @param options what is chosen
 * @param always what it holds whatever the channels
 */
export function agentPermissions(
  preset: PermissionSet, { channels, features }: AgentOptions, always: IPermissions = PermissionSet.of(),
): PermissionSet {
  const base = channels ? AGENT_DESK.plus(AgentChannel.permissionsOf(...channels), always) : preset;
  return base.plus(...features ?? []);
}
