import { heldOf, permissionsOf } from './held';
import type { Role } from './role';
import { factsOf } from '../permissions/catalog/facts';
import { areCatalogued, catalogNames, isCatalogued } from '../permissions/catalog/names';
import type { PermissionFacts } from '../permissions/catalog/types';

/**
 * Picks from a role the permissions that the catalog says something of, sorted. The catalog is searched once, when the
 * first role is judged, so that judging hundreds of roles takes no longer than looking names up in a set.
 */
export function picker(says: (facts: PermissionFacts) => boolean): (role: Role) => string[] {
  let names: readonly string[] | undefined;
  return (role) => heldOf(permissionsOf(role), names ??= cataloguedNames(says));
}

/** The names that the catalog says something of, sorted. */
export function cataloguedNames(says: (facts: PermissionFacts) => boolean): string[] {
  return catalogNames.filter((name) => says(factsOf(name)!)).sort();
}

const others = new WeakMap<Role, readonly string[]>();

/** The permissions of a role that the catalog does not have, in its order: of most roles none. */
export function uncatalogued(role: Role): readonly string[] {
  const { permissions } = role;
  const found = others.get(role) ?? (areCatalogued(permissions) ? [] : permissions.filter((name) => !isCatalogued(name)));
  others.set(role, found);
  return found;
}
