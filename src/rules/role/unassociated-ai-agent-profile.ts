import { nameOf } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { NotedRule, RuleContext } from '../rule';

export const unassociatedAiAgentProfile: NotedRule = {
  id: 'unassociated-ai-agent-profile',
  note: 'aiAgent',
  check: (role, { facts }) => (role.notes?.aiAgent === undefined || (role.heldBy ?? []).length > 0 || isHeldByAiAgent(role, facts) ? [] : [{
    role: role.id,
    permissions: [],
    message: `The deployment associates ${nameOf(role)} with no AI agent, and the profile does nothing until an AI agent has it.`,
    fix: 'name the AI agents with aiAgentArns, and opt in with validation.writeWhatCloudFormationCannot of the instance, or associate it yourself: AssociateSecurityProfiles',
  }]),
};

/** Whether an AI agent of the instance is known to have it. */
export function isHeldByAiAgent({ name }: Pick<JudgedRole, 'name'>, facts: RuleContext['facts']): boolean {
  const live = facts?.profiles?.find((profile) => profile.name === name);
  return facts?.aiAgents?.some(({ profiles }) => profiles.includes(live?.id ?? '')) ?? false;
}
