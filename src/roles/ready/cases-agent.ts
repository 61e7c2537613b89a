import { AGENT } from './agent';
import type { PermissionSet } from '../../permissions';
import { AgentFeature } from '../features/agent-feature';

export const CASES_AGENT: PermissionSet = AGENT.plus(AgentFeature.CASES);
