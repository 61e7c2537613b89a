import { AssistantPermissions, ChannelsAndFlowsPermissions } from '../../permissions/generated/holders';
import { PermissionSet } from '../../permissions/permission-set';

export const AI_AGENT_DESIGNER: PermissionSet = PermissionSet.of(
  AssistantPermissions.AI_AGENTS_VIEW,
  AssistantPermissions.AI_AGENTS_EDIT,
  AssistantPermissions.AI_AGENTS_CREATE,
  AssistantPermissions.AI_PROMPTS_VIEW,
  AssistantPermissions.AI_PROMPTS_EDIT,
  AssistantPermissions.AI_PROMPTS_CREATE,
  AssistantPermissions.AI_GUARDRAILS_VIEW,
  AssistantPermissions.AI_GUARDRAILS_EDIT,
  AssistantPermissions.AI_GUARDRAILS_CREATE,
  ChannelsAndFlowsPermissions.BOTS_VIEW,
  ChannelsAndFlowsPermissions.BOTS_EDIT,
  ChannelsAndFlowsPermissions.BOTS_CREATE,
  ChannelsAndFlowsPermissions.FLOWS_VIEW,
  ChannelsAndFlowsPermissions.FLOWS_EDIT,
  ChannelsAndFlowsPermissions.FLOWS_CREATE,
  ChannelsAndFlowsPermissions.FLOW_MODULES_VIEW,
  ChannelsAndFlowsPermissions.FLOW_MODULES_EDIT,
  ChannelsAndFlowsPermissions.FLOW_MODULES_CREATE,
);
