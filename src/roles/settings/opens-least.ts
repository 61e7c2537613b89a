import type { RoleSettings } from './role-settings';
import { mostRestrictive } from '../most-restrictive';
import type { Role } from '../role';

/**
 * The role whose settings of an application open least: with the fewest that are not at their most restricted value, then with
 * those the least above it; of equal ones, the role that opens least in Connect. A role whose settings are a part of
 * another's always comes before that one.
 *
 * @param settings the settings of each role that has any, by its id
 */
export function opensLeast(settings: ReadonlyMap<string, RoleSettings>, roles: readonly Role[]): Role | undefined {
  const candidates = roles.filter(({ id }) => settings.has(id));
  return candidates.length === 0 ? undefined : mostRestrictive(candidates, ({ id }) => settings.get(id)!.extent());
}
