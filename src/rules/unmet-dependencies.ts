import type { UserPermissions } from './held';
import type { Role } from './role';
import { byCodeUnit, list, namesOf, verb } from './words';
import { factsOf } from '../permissions/catalog/facts';
import { catalogNames } from '../permissions/catalog/names';
import type { Dependency, DependencyStrength } from '../permissions/catalog/types';

/** Permissions of a role that lack the same thing. */
export interface UnmetDependency {
  /** The permissions that lack it, sorted. */
  readonly permissions: readonly string[];
  readonly strength: DependencyStrength;
  /** What is missing; for `one-of` any of these would do, the least privileged first. */
  readonly missing: readonly string[];
  /** What it would be for, where the catalog says. */
  readonly purpose?: string;
  /** People are meant to have it through another role. */
  readonly perUser: boolean;
}

/** Dependencies by the permission that has them. */
export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/** The catalog's dependencies of some strengths, collected when the first role is judged. */
export function dependenciesOfStrength(...strengths: readonly DependencyStrength[]): () => Dependencies {
  let index: Dependencies | undefined;
  const collect = () => new Map(catalogNames
    .map((name) => [name, factsOf(name)!.dependencies.filter(({ strength }) => strengths.includes(strength))] as const)
    .filter(([, dependencies]) => dependencies.length > 0));
  return () => index ??= collect();
}

/** What the users of a role lack, of what its permissions depend on. */
export function unmetDependencies(role: Role, { permissions: held }: UserPermissions, dependencies: Dependencies): UnmetDependency[] {
  const lacking = role.permissions.filter((name) => !isEachMet(dependencies.get(name), held));
  return lacking.length === 0 ? [] : groupUnmet(lacking, held, dependencies);
}

/** Most roles lack nothing, and have hundreds of dependencies: as plain as can be. */
function isEachMet(dependencies: readonly Dependency[] | undefined, held: ReadonlySet<string>): boolean {
  return dependencies === undefined || dependencies.every((dependency) => isMet(dependency, held));
}

function groupUnmet(permissions: readonly string[], held: ReadonlySet<string>, dependencies: Dependencies): UnmetDependency[] {
  const unmet = new Map<string, { permissions: string[] } & Omit<UnmetDependency, 'permissions'>>();
  for (const permission of permissions) {
    for (const { strength, names, for: purpose, perUser = false } of dependencies.get(permission)!.filter((one) => !isMet(one, held))) {
      const missing = names.filter((name) => !held.has(name));
      // What a "needs" is for makes no difference to what has to be done; the other strengths are all about it.
      const told = strength === 'needs' || strength === 'one-of' ? undefined : purpose;
      const key = [strength, perUser, told, ...missing].join('|');
      const same = unmet.get(key);
      if (same) {
        same.permissions.push(permission);
      } else {
        unmet.set(key, { permissions: [permission], strength, missing, perUser, ...(told === undefined ? {} : { purpose: told }) });
      }
    }
  }
  return [...unmet.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, found]) => found);
}

function isMet({ strength, names }: Dependency, held: ReadonlySet<string>): boolean {
  return strength === 'one-of' ? names.some(held.has, held) : names.every(held.has, held);
}

/** `A needs B and C; the role has neither.` */
export function tellUnmet(permissions: readonly string[], found: UnmetDependency, user: UserPermissions, needs: [string, string]): string {
  const wanted = list(found.missing, found.strength === 'one-of' ? 'or' : 'and');
  return `${list(permissions)} ${verb(permissions, ...needs)} ${wanted}${found.purpose ? ` for ${found.purpose}` : ''}; ${whoLacks(found, user)}.`;
}

function whoLacks({ missing }: UnmetDependency, { others }: UserPermissions): string {
  if (others.length === 0) {
    return missing.length === 1 ? 'the role does not have it' : missing.length === 2 ? 'the role has neither' : 'the role has none of them';
  }
  return `neither the role nor ${namesOf(others)}, held together with it, ${missing.length === 1 ? 'has it' : 'has any of them'}`;
}
