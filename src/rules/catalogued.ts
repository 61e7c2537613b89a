import type { Role } from './role';
import { factsOf } from '../permissions/catalog/facts';
import { catalogNames } from '../permissions/catalog/names';
import type { PermissionFacts } from '../permissions/catalog/types';

/**
 * Picks from a role the permissions that the catalog says something of, in order. The catalog is searched once, when the
 * first role is judged, so that judging hundreds of roles takes no longer than looking names up in a set.
 */
export function picker(says: (facts: PermissionFacts) => boolean): (role: Role) => string[] {
  let names: ReadonlySet<string> | undefined;
  return ({ permissions }) => {
    const wanted = names ??= new Set(catalogNames.filter((name) => says(factsOf(name)!)));
    return permissions.filter((name) => wanted.has(name));
  };
}
