import { ContactControlPanelPermissions } from '../../permissions/generated/holders';
import type { PermissionSet } from '../../permissions/permission-set';
import { AGENT_DESK } from '../agent-permissions';
import { AgentFeature } from '../features/agent-feature';

export const TRAINEE: PermissionSet = AGENT_DESK.plus(
  ContactControlPanelPermissions.AUDIO_DEVICE_SETTINGS_ACCESS,
  ContactControlPanelPermissions.CONFIRMATION_BEFORE_ENDING_CONTACT,
  ContactControlPanelPermissions.RESTRICT_TASK_CREATION,
  AgentFeature.OWN_EVALUATIONS,
);
