import { because, liveProfileOf, remedy } from './checks';
import type { Role } from '../../roles/role';
import { asSentence, count, list, namesOf } from '../../roles/words';
import { Severity } from '../finding';
import { isAwsManaged, type HeldCombination, type InstanceFacts, type LiveProfile } from '../instance-facts';
import type { InstanceContext, InstanceRule, RuleCheck } from '../rule';

/** Whoever holds all of these can repair any role, and give it to anybody. */
export const MANAGEMENT = ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission'] as const;

const OPERATION = 'ListSecurityProfilePermissions';

/** The operation that tells who holds what. */
export const PEOPLE = 'SearchUsers';

/** Roles against an instance, before they are judged. */
export type RolesInContext = Pick<InstanceContext, 'facts' | 'deployment'> & { readonly roles: ReadonlyMap<string, Role> };

export const lockOut: InstanceRule = {
  id: 'lock-out',
  checkInstance: (context) => {
    const losing = losingManagement(context);
    if (losing.length === 0) {
      return [{ verdict: 'satisfied' }];
    }
    const others = otherProfiles(context);
    const keepsProfile = [...context.roles.values(), ...others ?? []].some(manages);
    const { people, unreadable } = context.facts;
    const isUntold = keepsProfile && !people && Object.hasOwn(unreadable, PEOPLE);
    const saved = people || isUntold ? savedPeople(losing, people, context) : savedBy(keepsProfile, others, context.facts);
    return [saved === 'satisfied' ? { verdict: saved } : found(`This deployment takes ${list(MANAGEMENT)} from ${namesOf(losing)}`, saved, context)];
  },
};

/** Whether somebody can still manage users and security profiles, or what keeps it from being so. */
type Saved = 'satisfied' | { readonly nobody: string; readonly keep: string } | { readonly unknown: string; readonly operation: string };

/** By the profiles that there are, whoever holds them. */
function savedBy(keepsProfile: boolean, others: readonly LiveProfile[] | undefined, facts: InstanceFacts): Saved {
  if (keepsProfile) {
    return 'satisfied';
  }
  const unread = others?.filter(({ permissions }) => !permissions) ?? [];
  const operation = others ? OPERATION : 'ListSecurityProfiles';
  return others && unread.length === 0
    ? { nobody: 'no other profile of the instance holds all of them', keep: 'keep one role that holds all of them' }
    : {
      unknown: `whether another profile can still manage users and security profiles could not be determined: ${others
        ? `the permissions of ${count(unread.length, 'profile')} are not known (${because(facts, operation)})` : because(facts, operation)}`,
      operation,
    };
}

/** By the people of the instance: a profile that nobody holds saves nobody. */
function savedPeople(losing: readonly Role[], people: readonly HeldCombination[] | undefined, context: InstanceContext): Saved {
  const { facts } = context;
  if (!people) {
    return { unknown: `whether anybody holds a profile that still has them could not be determined: ${because(facts, PEOPLE)}`, operation: PEOPLE };
  }
  const lost = losing.flatMap((role) => liveProfileOf(role, context)?.id ?? []);
  const after = permissionsAfter(context);
  const isHeld = people.some(({ profiles }) => profiles.some((id) => lost.includes(id)));
  if (!isHeld || somebodyManages(people, after)) {
    return 'satisfied';
  }
  const unread = new Set(people.flatMap(({ profiles }) => profiles.filter((id) => after.has(id) && !after.get(id))));
  return unread.size === 0
    ? { nobody: 'nobody holds other profiles that have all of them', keep: 'first give somebody another profile that holds all of them' }
    : {
      unknown: 'whether anybody holds profiles that still have them could not be determined: '
        + `the permissions of ${count(unread.size, 'profile')} are not known (${because(facts, OPERATION)})`,
      operation: OPERATION,
    };
}

function found(taken: string, saved: Exclude<Saved, 'satisfied'>, { facts, deployment }: InstanceContext): RuleCheck {
  if ('unknown' in saved) {
    const finding = { permissions: [], undecided: true, message: `${taken}; ${saved.unknown}.`, fix: remedy(facts, saved.operation) };
    return { verdict: 'unknown', finding };
  }
  const lockOutReason = deployment.lockOutReason?.trim();
  return {
    verdict: 'missing',
    finding: {
      permissions: [...MANAGEMENT],
      ...(lockOutReason ? { severity: Severity.INFO } : {}),
      message: `${taken}; ${saved.nobody}, so nobody could manage users and security profiles anymore.`
        + (lockOutReason ? ` The app declares that this is intended: ${asSentence(lockOutReason)}` : ''),
      fix: `${saved.keep}, or declare that the lock-out is intended, with validation.lockOutReason and a reason`,
    },
  };
}

/** Whether one person has all that managing takes, by all profiles that this person holds. */
export function somebodyManages(
  people: readonly HeldCombination[], permissions: ReadonlyMap<string, readonly string[] | undefined>,
): boolean {
  return people.some(({ profiles }) => manages({ permissions: profiles.flatMap((id) => permissions.get(id) ?? []) }));
}

/** What profiles have once this is deployed, by their ids: none of those that it deletes, and nothing of those that were not read. */
export function permissionsAfter(context: RolesInContext) {
  const own = [...context.roles.values()].flatMap((role) => {
    const live = liveProfileOf(role, context);
    return live ? [[live.id, role.permissions] as const] : [];
  });
  return new Map([...(otherProfiles(context) ?? []).map(({ id, permissions }) => [id, permissions] as const), ...own]);
}

/**
 * Roles of the stack that can manage users and security profiles now and cannot after the deployment. As long as there is
 * none, `lock-out` needs no permissions of any other profile.
 */
export function losingManagement(context: RolesInContext): Role[] {
  return [...context.deployment.lastDeployed?.values() ?? []].filter((before) => {
    const now = liveProfileOf(before, context)?.permissions ?? before.permissions;
    const after = context.roles.get(before.id);
    return manages({ permissions: now }) && !(after && manages(after));
  });
}

/** Profiles that this deployment leaves alone, those of AWS among them, whatever their names. */
function otherProfiles({ facts, deployment: { ownProfiles, lastDeployed }, roles }: RolesInContext): LiveProfile[] | undefined {
  const names = new Set([...lastDeployed?.values() ?? [], ...roles.values()].map(({ name }) => name));
  return facts.profiles?.filter((profile) => isAwsManaged(profile) || !ownProfiles?.has(profile.arn) && !names.has(profile.name));
}

/** Whether all that managing takes is there. */
export function manages({ permissions = [] }: Pick<LiveProfile, 'permissions'>): boolean {
  return MANAGEMENT.every((name) => permissions.includes(name));
}
