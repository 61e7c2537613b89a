import { factsOf } from './catalog/facts';
import type { Dependency } from './catalog/types';

/** Where the closure learns what a name depends on. */
export type DependencyReader = (name: string) => readonly Dependency[];

const fromCatalog: DependencyReader = (name) => factsOf(name)?.dependencies ?? [];

/**
 * The names that a set lacks for everything in it to work: every name of a "needs", and of a "one-of" that nothing in the
 * set meets the first alternative. What is only for a part of a permission, or recommended, is left out.
 *
 * Depends on the set alone, not on its order, and adds nothing that could be taken away again.
 */
export function missingDependencies(names: Iterable<string>, dependenciesOf: DependencyReader = fromCatalog): string[] {
  const given = new Set(names);
  const closed = new Set(given);
  addNeeded(closed, dependenciesOf);
  for (let choice = firstChoice(closed, dependenciesOf); choice !== undefined; choice = firstChoice(closed, dependenciesOf)) {
    closed.add(choice);
    addNeeded(closed, dependenciesOf);
  }
  const added = [...closed].filter((name) => !given.has(name));
  return withoutSpare(added, closed, dependenciesOf).sort();
}

/** The names in the set that need the given one, sorted: those for which it is the only way to have what they need. */
export function dependents(name: string, names: readonly string[], dependenciesOf: DependencyReader = fromCatalog): string[] {
  const others = new Set(names.filter((other) => other !== name));
  return [...others].filter((other) => dependenciesOf(other).some((dependency) => (
    dependency.names.includes(name) && !isMet(dependency, others)))).sort();
}

function addNeeded(closed: Set<string>, dependenciesOf: DependencyReader): void {
  // A set that grows while it is walked is walked to its new end.
  for (const name of closed) {
    for (const dependency of dependenciesOf(name)) {
      if (dependency.strength === 'needs') {
        dependency.names.forEach((needed) => closed.add(needed));
      }
    }
  }
}

function firstChoice(closed: ReadonlySet<string>, dependenciesOf: DependencyReader): string | undefined {
  const open = [...closed].sort().flatMap(dependenciesOf).find((dependency) => !isMet(dependency, closed));
  return open?.names[0];
}

/** A choice made early can turn out to be spare, when a later one meets the same need. */
function withoutSpare(added: string[], closed: Set<string>, dependenciesOf: DependencyReader): string[] {
  const spare = added.find((name) => dependents(name, [...closed], dependenciesOf).length === 0);
  if (spare === undefined) {
    return added;
  }
  closed.delete(spare);
  return withoutSpare(added.filter((name) => name !== spare), closed, dependenciesOf);
}

function isMet(dependency: Dependency, names: ReadonlySet<string>): boolean {
  switch (dependency.strength) {
    case 'needs': return dependency.names.every((name) => names.has(name));
    case 'one-of': return dependency.names.some((name) => names.has(name));
    default: return true;
  }
}
