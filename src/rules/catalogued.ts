import { heldOf, permissionsOf } from './held';
import { factsOf } from '../permissions/catalog/facts';
import { areCatalogued, catalogNames, isCatalogued } from '../permissions/catalog/names';
import type { PermissionFacts } from '../permissions/catalog/types';
import { lookalikesOf } from '../permissions/lookalike';
import type { Role } from '../roles/role';

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

/** A permission that was given with `Permission.custom()`. */
interface CustomName {
  readonly name: string;
  /** The names of the catalog that it looks like. */
  readonly meant: readonly string[];
}

const customs = new WeakMap<Role, readonly CustomName[]>();

/** The permissions of a role that are not in the catalog, and are meant as they are. */
export function customNames(role: Role): readonly CustomName[] {
  const found = customs.get(role) ?? uncatalogued(role).filter((name) => role.customPermissions.includes(name))
    .map((name) => ({ name, meant: lookalikesOf(name) }));
  customs.set(role, found);
  return found;
}
