import type { RoleSettings } from './role-settings';
import { mostRestrictive } from '../most-restrictive';
import type { Role } from '../role';

/**
 * The id whose settings of an application allow nothing that those of any other do not; of several with the same settings, the role
 * that opens least in Connect. `undefined` where each allows something that another one does not: no number of settings says which of
 * those is harmless.
 *
 * @param settings the settings of each role that has any, by its id
 * @param roles those of which it is known what they grant
 */
export function narrowest(settings: ReadonlyMap<string, RoleSettings>, roles: readonly Role[]): string | undefined {
  const all = [...settings];
  const ids = all.filter(([, one]) => all.every(([, other]) => one.isWithin(other))).map(([id]) => id);
  const candidates = roles.filter(({ id }) => ids.includes(id));
  return candidates.length === 0 ? ids[0] : mostRestrictive(candidates).id;
}
