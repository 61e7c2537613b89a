import { permissionsOf, type UserPermissions } from './held';
import type { Role } from './role';
import { byCodeUnit, list, namesOf, verb } from './words';
import { factsOf } from '../permissions/catalog/facts';
import type { DependencyStrength } from '../permissions/catalog/types';

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

/**
 * What the users of a role lack, of what its permissions depend on with one of the given strengths.
 */
export function unmetDependencies(role: Role, user: UserPermissions, strengths: ReadonlySet<DependencyStrength>): UnmetDependency[] {
  const unmet = new Map<string, { permissions: string[] } & Omit<UnmetDependency, 'permissions'>>();
  for (const permission of permissionsOf(role)) {
    for (const { strength, names, for: purpose, perUser = false } of factsOf(permission)?.dependencies ?? []) {
      if (!strengths.has(strength)) {
        continue;
      }
      const missing = names.filter((name) => !user.permissions.has(name));
      if (missing.length === 0 || (strength === 'one-of' && missing.length < names.length)) {
        continue;
      }
      // What a "needs" is for makes no difference to what has to be done; the other strengths are all about it.
      const told = strength === 'needs' || strength === 'one-of' ? undefined : purpose;
      const key = [strength, perUser, told, ...missing].join('|');
      const same = unmet.get(key) ?? { permissions: [], strength, missing, perUser, ...(told === undefined ? {} : { purpose: told }) };
      same.permissions.push(permission);
      unmet.set(key, same);
    }
  }
  return [...unmet.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, found]) => found);
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
