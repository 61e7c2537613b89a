import { asAgents, fitKept, heldKey, keepReplaced, MOST_KEPT_BYTES, MOST_KEPT_IN_ID_BYTES, without, type AiAgents } from './kept';
import type { StepInput, StepResult } from './step';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import { profilesOfAiAgent } from '../../connect/holders';
import { mapOf } from '../../formats/shapes';
import type { ExpectedProfile } from '../../formats/validation-request';
import { NO_ACCESS, shownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { namesOf } from '../../roles/words';
import { liveProfileOf, ownProfileOf } from '../../rules/instance/checks';
import { HELD_PROFILES, type InstanceFacts, type LiveProfile } from '../../rules/instance-facts';
import type { InstanceContext } from '../../rules/rule';

type Known = Pick<InstanceContext, 'facts' | 'deployment'>;

/** What the read-back writes of a profile, of which others may have had some before. */
interface WrittenKind {
  /** Where that is kept. */
  readonly key: (profileId: string) => string;
  requested(profile: Pick<ExpectedProfile, 'access' | 'heldBy'>): AiAgents;
  live(profile: LiveProfile, facts: InstanceFacts): AiAgents;
}

/** AI agents that holders of a profile may call. */
const CALLED: WrittenKind = {
  key: (profileId) => profileId,
  requested: ({ access = NO_ACCESS }) => shownAccess(access).aiAgents,
  live: ({ access }) => access?.aiAgents ?? [],
};

/** AI agents that hold it: only those that are requested are looked at. */
const HOLDERS: WrittenKind = {
  key: heldKey,
  requested: ({ heldBy }) => asAgents(heldBy),
  live: ({ id }, { aiAgents = [] }) => asAgents(aiAgents.flatMap(({ arn, profiles }) => profiles.includes(id) ? [arn] : [])),
};

/** The facts with the AI agents of profiles that the read-back writes. */
export async function readAgents({ request, roles, changed, connect }: StepInput, known: Known): Promise<InstanceFacts> {
  const { facts, deployment } = known;
  const unreadable: Record<string, string> = {};
  const compared = (kind: WrittenKind) => writtenRoles(request.write, roles, kind)
    .filter((role) => (deployment.comparesAll || changed.has(role.id)) && ownProfileOf(role, known));
  const read = async <T>(operation: string, keys: readonly string[], call: (key: string) => Promise<T>): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    for (const key of new Set(keys)) {
      try {
        found.set(key, await call(key));
      } catch (error) {
        // Of what somebody deleted since the list was read, there is nothing to keep.
        if (failureOf(error).kind !== 'not found') {
          unreadable[operation] = explainInFunction(error);
          break;
        }
      }
    }
    return found;
  };
  const ids = compared(CALLED).flatMap((role) => ownProfileOf(role, known)?.id ?? []);
  const called = await read('ListSecurityProfileAIAgents', ids, (id) => connect.aiAgentsOf(id));
  const arns = compared(HOLDERS).flatMap(({ heldBy = [] }) => heldBy);
  const held = await read(HELD_PROFILES, arns, (arn) => profilesOfAiAgent(connect, arn));
  const profiles = facts.profiles?.map((profile) => {
    const aiAgents = called.get(profile.id);
    return aiAgents ? { ...profile, access: { aiAgents } } : profile;
  });
  return {
    ...facts,
    profiles,
    ...(held.size > 0 ? { aiAgents: [...held].map(([arn, holds]) => ({ arn, profiles: holds })) } : {}),
    unreadable: { ...facts.unreadable, ...unreadable },
  };
}

/** What others gave and the deployment replaces, or requests as well: it is kept, and what has no room is said before it is taken. */
export function keepAgents(
  { request, previous, roles, changed, kept, succeeds, log }: StepInput, known: Known,
): Pick<StepResult, 'kept' | 'problems'> {
  const written = [CALLED, HOLDERS].flatMap((kind) => writtenRoles(request.write, roles, kind).flatMap((role) => {
    const live = ownProfileOf(role, known);
    return live ? [{ kind, role, key: kind.key(live.id), live: kind.live(live, known.facts) }] : [];
  }));
  const replaced = mapOf(written.filter(({ role }) => changed.has(role.id)).flatMap(({ kind, role, key, live }) => {
    const own = kind.requested(succeeds ? role : previous?.write && previous.profiles[role.id] || {});
    const others = without(live, own);
    return others.length > 0 ? [[key, others] as const] : [];
  }));
  // One that somebody gave another name is still written.
  const writtenKeys = [CALLED, HOLDERS].flatMap((kind) => writtenRoles(request.write, roles, kind)
    .flatMap((role) => liveProfileOf(role, known) ?? []).map(({ id }) => kind.key(id)));
  const kinds = keepReplaced(kept, replaced, (key) => !known.facts.profiles || writtenKeys.includes(key));
  const requestedToo = () => mapOf(written.map(({ key, live }) => [key, without(live, replaced[key])]));
  const after = succeeds ? { ...kinds, over: requestedToo() } : kinds;
  const always = fitKept(after, MOST_KEPT_IN_ID_BYTES);
  const atOnce = fitKept(after, MOST_KEPT_BYTES - always.text.length);
  if (Object.keys(after.now).length > 0) {
    // Those that hold a profile are under its ID with an @.
    log.info('AI agents that others gave to profiles are replaced, and those that had a profile before are to keep it', { replaced: after.now });
  }
  const rolesOf = (keys: readonly string[]) => [...new Set(written.filter(({ key }) => keys.includes(key)).map(({ role }) => role))];
  const never = rolesOf(atOnce.leftOut);
  const later = rolesOf(always.leftOut).filter((role) => !never.includes(role));
  const { unreadable } = known.facts;
  const unseen = Object.hasOwn(unreadable, HELD_PROFILES) ? written.filter(({ kind }) => kind === HOLDERS).map(({ role }) => role) : [];
  return {
    kept: { attribute: atOnce.text, inId: always.text },
    problems: [
      ...(never.length > 0 ? [`${namesOf(never)}: more AI agents are replaced than can be kept, so nothing gives them back. The log lists them.`] : []),
      ...(later.length > 0 ? [`${namesOf(later)}: more AI agents are replaced than can be kept for long, so they are given back only if this deployment is rolled back, `
        + 'or the stack is deleted before its next deployment. The log lists them.'] : []),
      ...(unseen.length > 0 ? [`Whether AI agents had ${namesOf(unseen)} before could not be determined, so they lose it once the stack does not request it: `
        + `${HELD_PROFILES} failed: ${unreadable[HELD_PROFILES]}`] : []),
    ],
  };
}

function writtenRoles(write: boolean | undefined, roles: readonly Role[], kind: WrittenKind): Role[] {
  return write ? roles.filter((role) => kind.requested(role).length > 0) : [];
}
