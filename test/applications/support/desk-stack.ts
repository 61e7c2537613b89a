import { DESK } from './desk';
import { AgentFeature, AgentProfile, ProfileSettings, SupervisorProfile, type ProfileSettingsProps } from '../../../src';
import { rolesStack } from '../../support/roles-app';

/** A stack with two roles, and the settings of the desk, which neither of them has yet. */
export function desk(props: Partial<ProfileSettingsProps> = {}) {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', features: [AgentFeature.OWN_CONTACTS] });
  const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
  return { app, stack, instance, agent, supervisor, settings: new ProfileSettings(stack, 'Desk', { definition: DESK, ...props }) };
}
