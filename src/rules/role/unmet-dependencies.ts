import { hasTagControl } from './access-control';
import { factsOf } from '../../permissions/catalog/facts';
import { catalogNames } from '../../permissions/catalog/names';
import type { Dependency, DependencyStrength } from '../../permissions/catalog/types';
import { missingDependencies, narrowest } from '../../permissions/closure';
import { byCodeUnit, list, namesOf, verb } from '../../roles/words';
import { effectiveOf } from '../catalogued';
import { adding, type Edit } from '../edit';
import { unknownToo, type JudgedRole } from '../judged-role';

/** Permissions of a role that lack the same thing. */
export interface UnmetDependency {
  /** The permissions that lack it, sorted. */
  readonly permissions: readonly string[];
  readonly strength: DependencyStrength;
  /** What is missing; for `one-of` and with `anyOf` any of these would do. */
  readonly missing: readonly string[];
  readonly anyOf?: true;
  /** What it would be for, where the catalog says. */
  readonly purpose?: string;
  /** Users are meant to have it through another role. */
  readonly perUser: boolean;
}

/** A dependency that is not met, and the permission that has it. */
interface Unmet extends Dependency {
  readonly permission: string;
}

/** What a permission depends on, so that most roles are asked about each of theirs once. */
interface Dependent {
  readonly dependencies: readonly Dependency[];
  /** The names of all dependencies of which every name has to be there. */
  readonly every: readonly string[];
  readonly choices: readonly Dependency[];
}

let dependents: ReadonlyMap<string, Dependent> | undefined;

/** The dependencies of a permission, of every strength. */
function dependenciesOf(name: string): readonly Dependency[] {
  return allDependents().get(name)?.dependencies ?? [];
}

/** Collected when the first role is judged. */
function allDependents(): ReadonlyMap<string, Dependent> {
  return dependents ??= new Map(catalogNames.flatMap((name): [string, Dependent][] => {
    const { dependencies } = factsOf(name)!;
    const choices = dependencies.filter(isChoice);
    return dependencies.length === 0 ? [] : [[name, {
      dependencies, choices, every: dependencies.filter((one) => !choices.includes(one)).flatMap(({ names }) => names),
    }]];
  }));
}

/** What the users of a role lack, of what its permissions depend on, as far as it is of one of the strengths. */
export function unmetDependencies(role: JudgedRole, strengths: readonly DependencyStrength[]): UnmetDependency[] {
  const wanted = role.once(findUnmet).filter(({ strength }) => strengths.includes(strength));
  return wanted.length === 0 ? [] : group(wanted, effectiveOf(role));
}

/** Of every strength at once: most roles lack nothing, and have hundreds of dependencies. */
function findUnmet(role: JudgedRole): Unmet[] {
  const held = effectiveOf(role);
  const all = allDependents();
  const lacking = role.permissions.filter((name) => {
    const dependent = all.get(name);
    return dependent !== undefined && !(dependent.every.every(held.has, held) && dependent.choices.every((one) => isMet(one, held)));
  });
  const isTagged = hasTagControl(role);
  return lacking.flatMap((permission) => dependenciesOf(permission)
    .filter((dependency) => !isMet(dependency, held) && (dependency.when === undefined || isTagged))
    .map((dependency) => ({ ...dependency, permission })));
}

function group(all: readonly Unmet[], held: ReadonlySet<string>): UnmetDependency[] {
  const unmet = new Map<string, { permissions: string[] } & Omit<UnmetDependency, 'permissions'>>();
  for (const dependency of all) {
    const { permission, strength, anyOf, names, for: purpose, perUser = false } = dependency;
    const missing = names.filter((name) => !held.has(name));
    // What a "needs" is for makes no difference to what has to be done; the other strengths are all about it.
    const reportedPurpose = strength === 'needs' || strength === 'one-of' ? undefined : purpose;
    const key = [strength, perUser, reportedPurpose, anyOf, ...missing].join('|');
    const same = unmet.get(key);
    if (same) {
      same.permissions.push(permission);
    } else {
      unmet.set(key, {
        permissions: [permission], strength, missing, perUser,
        ...(anyOf ? { anyOf } : {}),
        ...(reportedPurpose === undefined ? {} : { purpose: reportedPurpose }),
      });
    }
  }
  return [...unmet.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, dependency]) => dependency);
}

/** Whether it is not known what users of the role hold besides, so that they may have what it lacks from another one. */
export function mayBeElsewhere({ perUser }: UnmetDependency, { heldTogetherWith, combination }: JudgedRole): boolean {
  return perUser && heldTogetherWith.length === 0 && !combination;
}

function isChoice({ strength, anyOf }: Pick<Dependency, 'strength' | 'anyOf'>): boolean {
  return strength === 'one-of' || anyOf === true;
}

/** Whether what is held meets a dependency. */
export function isMet(dependency: Dependency, held: ReadonlySet<string>): boolean {
  const { names } = dependency;
  return isChoice(dependency) ? names.some(held.has, held) : names.every(held.has, held);
}

/**
 * What meets the dependency, and all that it needs in turn: whoever adds it is not sent back for more. Of alternatives the one that
 * opens least to the role's users; `undefined` where none clearly does, or where even that one is a risk.
 */
export function toAdd(unmet: UnmetDependency, role: JudgedRole): string[] | undefined {
  const held = effectiveOf(role);
  const least = isChoice(unmet) ? narrowest(unmet.missing, held) : undefined;
  const first = isChoice(unmet) ? [least].flatMap((name) => name ?? []) : unmet.missing;
  return first.length === 0 ? undefined : [...first, ...missingDependencies(first, held)];
}

/** To add those; of alternatives that are left to people, to add one of them. */
export function additions(unmet: UnmetDependency, role: JudgedRole, when?: string): Edit[] {
  const names = toAdd(unmet, role);
  if (names !== undefined) {
    return [adding(names, when)];
  }
  const [first, ...others] = unmet.missing.map((name) => factsOf(name)!.risks);
  const risks = first!.filter((risk) => others.every((other) => other.includes(risk)));
  const why = risks.length === 0 ? 'although each of them opens something else' : `although each of them is a risk (${list(risks)})`;
  return unmet.missing.map((name, index) => adding([name], index === others.length ? [why, ...when ? [when] : []].join(', ') : when));
}

/** The successors of a legacy permission that lack nothing. */
export function usefulSuccessors(legacy: string, held: ReadonlySet<string>): string[] {
  return factsOf(legacy)!.successors.filter((name) => factsOf(name)!.dependencies.every((one) => isMet(one, held)));
}

/** `A needs B and C; the role has neither.` */
export function unmetPhrase(permissions: readonly string[], unmet: UnmetDependency, role: JudgedRole, needs: [string, string]): string {
  const wanted = list(unmet.missing, isChoice(unmet) ? 'or' : 'and');
  return `${list(permissions)} ${verb(permissions, ...needs)} ${wanted}${unmet.purpose ? ` for ${unmet.purpose}` : ''}; ${whoLacks(unmet, role)}.${unknownToo(role).sentence}`;
}

function whoLacks({ missing }: UnmetDependency, { user: { others }, combination }: JudgedRole): string {
  // Whom it concerns, and what they hold besides, is said once for all combinations.
  if (others.length === 0 || combination) {
    return `the role ${['does not have it', 'has neither'][missing.length - 1] ?? 'has none of them'}`;
  }
  return `neither the role nor ${namesOf(others)}, held together with it, ${missing.length === 1 ? 'has it' : 'has any of them'}`;
}
