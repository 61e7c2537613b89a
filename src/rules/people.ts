import type { InstanceFacts, LiveProfile } from './instance-facts';
import { NO_ACCESS } from '../roles/access';
import type { Combination } from '../roles/combination';
import { referredRole } from '../roles/referred-role';
import type { Role } from '../roles/role';
import { byCodeUnit } from '../roles/words';

/** What the people of an instance hold, as the judge takes it. */
export interface PeopleOfInstance {
  readonly combinations: readonly Combination[];
  /** The profiles among it that no role is judged as: they are judged with, and not judged. */
  readonly others: readonly Role[];
}

/**
 * What the people of an instance hold, by the roles that their profiles are; nothing where nobody read who holds what.
 *
 * @param roleOf id of the role that a profile is judged as; `undefined` of profiles that no role is
 * @param instance the instance as these roles name it (`Role.instance`)
 */
export function peopleOfInstance(
  { people = [], profiles = [] }: InstanceFacts, roleOf: (profile: LiveProfile) => string | undefined, instance: string,
): PeopleOfInstance {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const others = new Map<string, Role>();
  const combinations = people.map((one): Combination => {
    const roles: string[] = [];
    const unknown: string[] = [];
    for (const id of one.profiles) {
      const profile = byId.get(id);
      const role = profile && roleOf(profile);
      if (role !== undefined) {
        roles.push(role);
      } else if (profile?.permissions) {
        roles.push(profile.arn);
        others.set(profile.arn, roleOfProfile(profile, profile.permissions, instance));
      } else {
        unknown.push(profile ? `the profile "${profile.name}" of the instance` : `the profile ${id}`);
      }
    }
    return { roles: roles.sort(byCodeUnit), unknown: unknown.sort(byCodeUnit), people: one.people };
  });
  return { combinations, others: [...others.values()].sort((a, b) => byCodeUnit(a.id, b.id)) };
}

function roleOfProfile({ arn, name, access }: LiveProfile, permissions: readonly string[], instance: string): Role {
  return { ...referredRole({ id: arn, name, instance, permissions }), access: { ...NO_ACCESS, ...access } };
}

/** How many people hold a role, as far as anybody counted; `undefined` where nobody did. */
export function holdersOf(role: string, combinations: readonly Combination[]): number | undefined {
  const counts = combinations.flatMap(({ people }) => people ?? []);
  const mine = combinations.flatMap(({ roles, people = 0 }) => (roles.includes(role) ? [people] : []));
  return counts.length === 0 ? undefined : mine.reduce((sum, number) => sum + number, 0);
}
