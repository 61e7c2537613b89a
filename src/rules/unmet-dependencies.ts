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

/** A dependency that is not met, and the permission that has it. */
interface Unmet extends Dependency {
  readonly permission: string;
}

let dependencies: ReadonlyMap<string, readonly Dependency[]> | undefined;
const unmetOf = new WeakMap<UserPermissions, readonly Unmet[]>();

/** The dependencies of a permission, of every strength; `undefined` where there are none. */
export function dependenciesOf(name: string): readonly Dependency[] | undefined {
  // Collected when the first role is judged.
  dependencies ??= new Map(catalogNames.map((one) => [one, factsOf(one)!.dependencies] as const).filter(([, all]) => all.length > 0));
  return dependencies.get(name);
}

/** What the users of a role lack, of what its permissions depend on, as far as it is of one of the strengths. */
export function unmetDependencies(role: Role, user: UserPermissions, strengths: readonly DependencyStrength[]): UnmetDependency[] {
  const unmet = unmetOf.get(user) ?? collectUnmet(role.permissions, user.permissions);
  unmetOf.set(user, unmet);
  const wanted = unmet.filter(({ strength }) => strengths.includes(strength));
  return wanted.length === 0 ? [] : group(wanted, user.permissions);
}

/** Of every strength at once: most roles lack nothing, and have hundreds of dependencies. */
function collectUnmet(permissions: readonly string[], held: ReadonlySet<string>): Unmet[] {
  const lacking = permissions.filter((name) => dependenciesOf(name)?.some((dependency) => !isMet(dependency, held)));
  return lacking.flatMap((permission) => dependenciesOf(permission)!
    .filter((dependency) => !isMet(dependency, held))
    .map((dependency) => ({ ...dependency, permission })));
}

function group(all: readonly Unmet[], held: ReadonlySet<string>): UnmetDependency[] {
  const unmet = new Map<string, { permissions: string[] } & Omit<UnmetDependency, 'permissions'>>();
  for (const { permission, strength, names, for: purpose, perUser = false } of all) {
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
