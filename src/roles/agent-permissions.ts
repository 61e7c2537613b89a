import type { AgentOptions } from './agent-options';
import { ContactControlPanelPermissions, RoutingPermissions } from '../permissions/generated/holders';
import type { IPermissions } from '../permissions/permission';
import { PermissionSet } from '../permissions/permission-set';
import { AgentChannel } from './features/agent-channel';
import { listOf, namedKind, OBJECT, optional } from './kinds';

const isFeature = (value: any) => Array.isArray(value?.permissions);
const CHANNELS = optional(listOf(namedKind(isFeature, 'AgentChannel', 'VOICE', 'voice')));
const FEATURES = optional(listOf(namedKind(isFeature, 'AgentFeature', 'CASES', 'cases')));

/** What every agent works with, whatever the channel. */
export const AGENT_DESK = PermissionSet.of(
  ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
  RoutingPermissions.QUICK_CONNECTS_VIEW,
);

/**
 * What an agent role starts from.
 *
 * @param owner what the role is called in errors
 * @param preset what it holds if nothing is chosen
 * @param options what is chosen
 * @param always what it holds whatever the channels
 */
export function agentPermissions(
  owner: string, preset: PermissionSet, options: AgentOptions, always: IPermissions = PermissionSet.of(),
): PermissionSet {
  OBJECT(options, 'props', owner);
  const { channels, features } = options;
  CHANNELS(channels, 'channels', owner);
  FEATURES(features, 'features', owner);
  const base = channels ? AGENT_DESK.plus(AgentChannel.permissionsOf(...channels), always) : preset;
  return base.plus(...features ?? []);
}
