import { factsOf } from './catalog/facts';
import { withImplied } from './catalog/implied';
import type { Dependency } from './catalog/types';

/** What the closure goes by. */
export interface Vocabulary {
  /** What a name depends on. */
  dependenciesOf(name: string): readonly Dependency[];
  /** The names, with what they give besides. */
  withImplied(names: ReadonlySet<string>): ReadonlySet<string>;
  /** Whether a name opens nothing but what is its holder's own. */
  isOwnOnly(name: string): boolean;
  /** Whether a name opens what deserves a second look. */
  isRisky(name: string): boolean;
}

const CATALOG: Vocabulary = {
  dependenciesOf: (name) => factsOf(name)?.dependencies ?? [],
  withImplied,
  isOwnOnly: (name) => factsOf(name)?.ownOnly ?? false,
  isRisky: (name) => (factsOf(name)?.risks.length ?? 0) > 0,
};

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The names that a set lacks for everything in it to work: every name of a "needs", and of a "one-of" that nothing meets the
 * alternative that opens least; none where no alternative is clearly narrower than all others, or where even that one is a risk, which
 * nobody chose. What is only for a part of a permission, or recommended, is left out.
 *
 * Depends on the set alone, not on its order, and adds nothing that could be taken away again.
 *
 * @param names what is to work
 * @param held what there is besides, whether that works or not
 */
export function missingDependencies(
  names: Iterable<string>, held: ReadonlySet<string> = NOTHING, vocabulary: Vocabulary = CATALOG,
): string[] {
  const given = new Set(names);
  const closed = new Set(given);
  addNeeded(closed, held, vocabulary);
  for (let choice = nextChoice(closed, held, vocabulary); choice !== undefined; choice = nextChoice(closed, held, vocabulary)) {
    closed.add(choice);
    addNeeded(closed, held, vocabulary);
  }
  const added = [...closed].filter((name) => !given.has(name));
  return withoutSpare(added, closed, held, vocabulary).sort();
}

/** The names in the set that need the given one, sorted: those for which it is the only way to have what they need. */
export function dependents(
  name: string, names: readonly string[], held: ReadonlySet<string> = NOTHING, vocabulary: Vocabulary = CATALOG,
): string[] {
  const others = new Set(names.filter((other) => other !== name));
  const effective = vocabulary.withImplied(new Set([...others, ...held]));
  const given = vocabulary.withImplied(new Set([name]));
  return [...others].filter((other) => vocabulary.dependenciesOf(other).some((dependency) => (
    dependency.names.some(given.has, given) && !isMet(dependency, effective)))).sort();
}

/**
 * The alternative that opens least to who holds the given names: each of the others opens all that it opens, or more than what is
 * its holder's own where it does not. `undefined` where there is none such.
 */
export function narrowest(
  alternatives: readonly string[], held: ReadonlySet<string>, vocabulary: Vocabulary = CATALOG,
): string | undefined {
  const given = vocabulary.withImplied(held);
  const opened = new Map(alternatives.map((name) => {
    const added = new Set([name]);
    addNeeded(added, held, vocabulary);
    return [name, [...vocabulary.withImplied(added)].filter((one) => !given.has(one))] as const;
  }));
  const isOwn = (name: string) => opened.get(name)!.every((one) => vocabulary.isOwnOnly(one));
  const least = alternatives.find((name) => alternatives.every((other) => (
    opened.get(name)!.every((one) => opened.get(other)!.includes(one)) || isOwn(name) && !isOwn(other))));
  return least !== undefined && opened.get(least)!.some((one) => vocabulary.isRisky(one)) ? undefined : least;
}

function addNeeded(closed: Set<string>, held: ReadonlySet<string>, vocabulary: Vocabulary): void {
  // A set that grows while it is walked is walked to its new end.
  for (const name of closed) {
    for (const { strength, names } of vocabulary.dependenciesOf(name)) {
      if (strength === 'needs') {
        const lacking = names.filter((needed) => !closed.has(needed) && !held.has(needed));
        const effective = lacking.length === 0 ? closed : vocabulary.withImplied(new Set([...closed, ...held]));
        lacking.filter((needed) => !effective.has(needed)).forEach((needed) => closed.add(needed));
      }
    }
  }
}

/** The first choice, by name, that can be made. */
function nextChoice(closed: ReadonlySet<string>, held: ReadonlySet<string>, vocabulary: Vocabulary): string | undefined {
  const all = new Set([...closed, ...held]);
  const effective = vocabulary.withImplied(all);
  for (const name of [...closed].sort()) {
    for (const dependency of vocabulary.dependenciesOf(name)) {
      const choice = isMet(dependency, effective) ? undefined : narrowest(dependency.names, all, vocabulary);
      if (choice !== undefined) {
        return choice;
      }
    }
  }
  return undefined;
}

/** A choice made early can turn out to be spare, when a later one meets the same need. */
function withoutSpare(added: string[], closed: Set<string>, held: ReadonlySet<string>, vocabulary: Vocabulary): string[] {
  const spare = added.find((name) => dependents(name, [...closed], held, vocabulary).length === 0);
  if (spare === undefined) {
    return added;
  }
  closed.delete(spare);
  return withoutSpare(added.filter((name) => name !== spare), closed, held, vocabulary);
}

function isMet(dependency: Dependency, names: ReadonlySet<string>): boolean {
  switch (dependency.strength) {
    case 'needs': return dependency.names.every((name) => names.has(name));
    case 'one-of': return dependency.names.some((name) => names.has(name));
    default: return true;
  }
}
