import type { AgentOptions } from './agent-options';
import { AgentChannel } from './features/agent-channel';
import { AGENT_DESK } from './presets';
import { PermissionSet, type IPermissions } from '../permissions';

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
