import { AGENT } from './agent';
import type { PermissionSet } from '../../permissions/permission-set';
import { AgentFeature } from '../features/agent-feature';

export const CASES_AGENT: PermissionSet = AGENT.plus(AgentFeature.CASES);
