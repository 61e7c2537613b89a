import { PermissionSet } from '../../permissions/permission-set';
import { AiAgentTool } from '../features/ai-agent-tool';

export const AI_AGENT: PermissionSet = PermissionSet.of(AiAgentTool.KNOWLEDGE);
