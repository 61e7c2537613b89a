import { byCodeUnit, count, countPeople } from '../../roles/words';
import { byInstance } from '../app/instances';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { heldByUsers } from '../app/users';

/** Roles that somebody holds at the same time. */
export interface HeldTogether {
  /** By title, more than one. */
  readonly roles: readonly ReviewedRole[];
  /** Who, as phrases: `12 people`, `1 user of the app`; none where the roles alone say that they are held together. */
  readonly who: readonly string[];
}

/** Which roles of an app are held together, each combination once: by people of its instances, by its users, or as its roles say. */
export function heldTogether(app: ReviewedApp): HeldTogether[] {
  const byId = new Map(app.roles.map((one) => [one.role.id, one]));
  const combinations = new Map<string, HeldTogether>();
  const add = (ids: readonly string[], who: readonly string[]) => {
    const roles = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).sort(byTitle);
    const key = JSON.stringify(roles.map(({ role }) => role.id));
    if (roles.length > 1) {
      combinations.set(key, { roles, who: [...combinations.get(key)?.who ?? [], ...who] });
    }
  };
  heldByPeople(app).forEach(({ ids, people }) => add(ids, [countPeople(people)]));
  heldByUsers(app).forEach(({ roles, users }) => add(roles, [`${count(users.length, 'user')} of the app`]));
  app.roles.forEach(({ role }) => add(role.heldTogetherWith.length === 0 ? [] : [role.id, ...role.heldTogetherWith], []));
  return [...combinations.values()].sort((a, b) => byCodeUnit(titleOf(a), titleOf(b)));
}

/** `Agent + Supervisor`. */
export function titleOf({ roles }: Pick<HeldTogether, 'roles'>): string {
  return roles.map(({ title }) => title).join(' + ');
}

/** Which roles people of the instances hold, by the ids of these. */
export function heldByPeople(app: ReviewedApp): { readonly ids: readonly string[]; readonly people: number }[] {
  return byInstance(app, app.instances ?? []).knownInstances.flatMap(({ facts, roles }) => {
    const names = new Map(facts.profiles?.map(({ id, name }) => [id, name]));
    const ids = new Map(roles.map(({ role }) => [role.name, role.id]));
    return (facts.people ?? []).map(({ profiles, people }) => ({ people, ids: profiles.flatMap((id) => ids.get(names.get(id)) ?? []) }));
  });
}

function byTitle(a: ReviewedRole, b: ReviewedRole): number {
  return byCodeUnit(a.title, b.title) || byCodeUnit(a.role.id, b.role.id);
}
