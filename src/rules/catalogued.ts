import type { JudgedRole } from './judged-role';
import { factsOf } from '../permissions/catalog/facts';
import { withImplied } from '../permissions/catalog/implied';
import { areCatalogued, catalogNames, isCatalogued } from '../permissions/catalog/names';
import type { PermissionFacts } from '../permissions/catalog/types';
import { lookalikesOf } from '../permissions/lookalike';

/**
 * Picks from a role the permissions that the catalog says something of, sorted. The catalog is searched once, when the
 * first role is judged, so that judging hundreds of roles takes no longer than looking names up in a set.
 */
export function picker(says: (facts: PermissionFacts) => boolean): (role: JudgedRole) => string[] {
  let names: readonly string[] | undefined;
  return (role) => heldOf(role, names ??= cataloguedNames(says));
}

/** The names that the catalog says something of, sorted. */
export function cataloguedNames(says: (facts: PermissionFacts) => boolean): string[] {
  return catalogNames.filter((name) => says(factsOf(name)!)).sort();
}

/** Those of the names that a role holds. The callback is the set's own method: no call of ours for every name of every role. */
export function heldOf({ held }: JudgedRole, names: readonly string[]): string[] {
  return names.filter(held.has, held);
}

/** What the users of a role hold, and what that gives besides: parts of a whole, and what takes the place of legacy permissions. */
export function effectiveOf(role: JudgedRole): ReadonlySet<string> {
  return role.once(findEffective);
}

function findEffective({ user }: JudgedRole): ReadonlySet<string> {
  return withImplied(user.permissions);
}

/** The permissions of a role that the catalog does not have, in its order: of most roles none. */
export function uncatalogued(role: JudgedRole): readonly string[] {
  return role.once(findUncatalogued);
}

function findUncatalogued({ permissions }: JudgedRole): readonly string[] {
  return areCatalogued(permissions) ? [] : permissions.filter((name) => !isCatalogued(name));
}

/** A permission that was given with `Permission.custom()`. */
interface CustomName {
  readonly name: string;
  /** The names of the catalog that it looks like. */
  readonly meant: readonly string[];
}

/** The permissions of a role that are not in the catalog, and are meant as they are. */
export function customNames(role: JudgedRole): readonly CustomName[] {
  return role.once(findCustomNames);
}

function findCustomNames(role: JudgedRole): readonly CustomName[] {
  return uncatalogued(role).filter((name) => role.customPermissions.includes(name)).map((name) => ({ name, meant: lookalikesOf(name) }));
}
