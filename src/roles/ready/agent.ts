import type { PermissionSet } from '../../permissions/permission-set';
import { AGENT_DESK } from '../agent-permissions';
import { AgentChannel } from '../features/agent-channel';

export const AGENT: PermissionSet = AGENT_DESK.plus(AgentChannel.VOICE);
