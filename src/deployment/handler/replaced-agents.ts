import { fitKept, keepReplaced, MOST_KEPT_BYTES, MOST_KEPT_IN_ID_BYTES, without, type AiAgents } from './kept';
import type { StepInput, StepResult } from './step';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import { mapOf } from '../../formats/shapes';
import { NO_ACCESS, shownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { namesOf } from '../../roles/words';
import { liveProfileOf, ownProfileOf } from '../../rules/instance/checks';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { InstanceContext } from '../../rules/rule';

type Known = Pick<InstanceContext, 'facts' | 'deployment'>;

/** The facts with the AI agents of profiles whose list the read-back writes. */
export async function readAgents({ request, roles, changed, connect }: StepInput, known: Known): Promise<InstanceFacts> {
  const { facts, deployment } = known;
  const agents = new Map<string, AiAgents>();
  const compared = writtenRoles(request.write, roles).filter(({ id }) => deployment.comparesAll || changed.has(id));
  const unreadable: Record<string, string> = {};
  for (const { id } of compared.flatMap((role) => ownProfileOf(role, known) ?? [])) {
    try {
      agents.set(id, await connect.aiAgentsOf(id));
    } catch (error) {
      // Of a profile that somebody deleted since the list was read, there is nothing to keep.
      if (failureOf(error).kind !== 'not found') {
        unreadable.ListSecurityProfileAIAgents = explainInFunction(error);
        break;
      }
    }
  }
  const profiles = facts.profiles?.map((profile) => {
    const aiAgents = agents.get(profile.id);
    return aiAgents ? { ...profile, access: { aiAgents } } : profile;
  });
  return { ...facts, profiles, unreadable: { ...facts.unreadable, ...unreadable } };
}

/** What others gave to profiles and the deployment replaces: it is kept, and what has no room is said before it is taken. */
export function keepAgents(
  { request, previous, roles, changed, kept, succeeds, log }: StepInput, known: Known,
): Pick<StepResult, 'kept' | 'problems'> {
  const written = writtenRoles(request.write, roles).flatMap((role) => {
    const live = ownProfileOf(role, known);
    return live ? [{ role, live }] : [];
  });
  const replaced = mapOf(written.filter(({ role }) => changed.has(role.id)).flatMap(({ role: { id, access }, live }) => {
    const { aiAgents: own } = shownAccess(succeeds ? access : previous?.write && previous.profiles[id]?.access || NO_ACCESS);
    const others = without(live.access?.aiAgents ?? [], own);
    return others.length > 0 ? [[live.id, others] as const] : [];
  }));
  // One that somebody gave another name is still written.
  const writtenIds = writtenRoles(request.write, roles).map((role) => liveProfileOf(role, known)?.id);
  const kinds = keepReplaced(kept, replaced, (id) => !known.facts.profiles || writtenIds.includes(id));
  const requestedToo = () => mapOf(written.map(({ live: { id, access } }) => [id, without(access?.aiAgents ?? [], replaced[id])]));
  const after = succeeds ? { ...kinds, over: requestedToo() } : kinds;
  const always = fitKept(after, MOST_KEPT_IN_ID_BYTES);
  const atOnce = fitKept(after, MOST_KEPT_BYTES - always.text.length);
  if (Object.keys(after.now).length > 0) {
    log.info('AI agents that others gave to profiles are replaced', { replaced: after.now });
  }
  const rolesOf = (ids: readonly string[]) => written.filter(({ live }) => ids.includes(live.id)).map(({ role }) => role);
  const never = rolesOf(atOnce.leftOut);
  const later = rolesOf(always.leftOut).filter((role) => !never.includes(role));
  return {
    kept: { attribute: atOnce.text, inId: always.text },
    problems: [
      ...(never.length > 0 ? [`${namesOf(never)}: more AI agents are replaced than can be kept, so nothing gives them back. The log lists them.`] : []),
      ...(later.length > 0 ? [`${namesOf(later)}: more AI agents are replaced than can be kept for long, so they are given back only if this deployment is rolled back, `
        + 'or the stack is deleted before its next deployment. The log lists them.'] : []),
    ],
  };
}

function writtenRoles(write: boolean | undefined, roles: readonly Role[]): Role[] {
  return write ? roles.filter(({ access }) => access.aiAgents.length > 0) : [];
}
