import type { Finding } from '../../rules/finding';
import { isHeldByAiAgent, unassociatedAiAgentProfile } from '../../rules/role/unassociated-ai-agent-profile';
import type { KnownInstance } from '../app/instances';

/** What the synthesis found of roles that no deployment gives to an AI agent, as far as no AI agent of the instance is known to hold them. */
export function checkAiAgents({ facts, roles }: KnownInstance): Finding[] {
  return roles.filter(({ role }) => !isHeldByAiAgent(role, facts)).flatMap(({ role, recordedFindings }) => (
    recordedFindings.filter(({ rule }) => rule === unassociatedAiAgentProfile.id).map((finding) => ({ ...finding, role: role.id }))));
}
