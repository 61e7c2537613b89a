import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import { byCodeUnit, count, list } from '../../roles/words';

/** What users of an app hold, and who they are. */
export interface HeldByUsers {
  /** Ids of the users, sorted. */
  readonly users: readonly string[];
  /** Ids of the roles, sorted. */
  readonly roles: readonly string[];
  /** What else they hold, in words. */
  readonly unknown: readonly string[];
}

/** What the users of an app hold, each combination once. Where a condition decides, a user has one for each of its sides. */
export function heldByUsers({ users = [] }: ReviewedApp): HeldByUsers[] {
  const held = new Map<string, HeldByUsers>();
  for (const { id, holdings } of users) {
    for (const { roles, unknown } of holdings) {
      const key = JSON.stringify([roles, unknown]);
      held.set(key, { users: [...new Set([...held.get(key)?.users ?? [], id])].sort(byCodeUnit), roles, unknown });
    }
  }
  return [...held.values()].sort((a, b) => byCodeUnit(a.users[0]!, b.users[0]!) || byCodeUnit(a.roles.join(), b.roles.join()));
}

/** `Stack/Lead and 2 more users`. */
export function usersPhrase(users: readonly string[]): string {
  return users.length === 1 ? users[0]! : `${users[0]} and ${count(users.length - 1, 'more user')}`;
}

/** What they hold, as a phrase. */
export function heldPhrase({ roles, unknown }: HeldByUsers, reviewed: readonly ReviewedRole[]): string {
  const titles = roles.map((id) => titleOf(id, reviewed)).sort(byCodeUnit);
  const parts = [list(titles, 'and', titles.length), ...(unknown.length === 0 ? [] : [`could not be determined: ${unknown.join(', ')}`])];
  return parts.filter((part) => part !== '').join('; ') || 'nothing';
}

/** A role by the title that people know it by. */
export function titleOf(id: string, reviewed: readonly ReviewedRole[]): string {
  return reviewed.find(({ role }) => role.id === id)?.title ?? id;
}
