import fc from 'fast-check';
import { anySet } from './support/arbitraries';
import type { Dependency } from '../../src/permissions/catalog';
import { catalogNames, factsOf } from '../../src/permissions/catalog';
import { withImplied } from '../../src/permissions/catalog/implied';
import { dependents, missingDependencies, narrowest, type Vocabulary } from '../../src/permissions/closure';

const needs = (...names: string[]): Dependency => ({ strength: 'needs', names, source: 'test' });
const oneOf = (...names: string[]): Dependency => ({ strength: 'one-of', names, source: 'test' });
interface Opens {
  readonly own?: string[];
  readonly contains?: Record<string, string[]>;
  readonly risky?: string[];
}
const reader = (edges: Record<string, Dependency[]>, { own = [], contains = {}, risky = [] }: Opens = {}): Vocabulary => ({
  dependenciesOf: (name) => edges[name] ?? [],
  withImplied: (names) => new Set([...names].flatMap((name) => [name, ...contains[name] ?? []])),
  isOwnOnly: (name) => own.includes(name),
  isRisky: (name) => risky.includes(name),
});

const LETTERS = [...'ABCDEFGHIJ'];
const letters = (min: number, max: number) => fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: min, maxLength: max });

/** Graphs without cycles, as the catalog has them: a letter depends on later letters only. */
const anyEdges = fc.array(fc.record({ of: fc.nat(8), strength: fc.constantFrom('needs', 'one-of'), names: letters(1, 3) }), { maxLength: 14 })
  .map((edges) => {
    const result: Record<string, Dependency[]> = {};
    for (const { of, strength, names } of edges) {
      const later = names.filter((name) => name > LETTERS[of]!);
      if (later.length > 0) {
        (result[LETTERS[of]!] ??= []).push({ strength: strength as 'needs' | 'one-of', names: later, source: 'test' });
      }
    }
    return result;
  });

const isMet = (dependency: Dependency, names: Set<string>) => (
  dependency.strength === 'one-of' ? dependency.names.some((name) => names.has(name)) : dependency.names.every((name) => names.has(name))
);
const unmet = (names: Set<string>, { dependenciesOf }: Vocabulary) => (
  [...names].flatMap(dependenciesOf).filter((dependency) => !isMet(dependency, names))
);
const isClosed = (names: Set<string>, vocabulary: Vocabulary) => unmet(names, vocabulary).length === 0;
/** All is met but for choices in which no alternative is narrower than the others. */
const isClosedAsFarAsClear = (names: Set<string>, vocabulary: Vocabulary) => unmet(names, vocabulary).every((dependency) => (
  dependency.strength === 'one-of' && narrowest(dependency.names, names, vocabulary) === undefined));
/** Of any two alternatives of which neither needs the other, one may be its holder's own. */
const anyVocabulary = fc.tuple(anyEdges, letters(0, 10), letters(0, 10)).map(([edges, own, risky]) => reader(edges, { own, risky }));

test('adds what is needed, and what that needs', () => {
  expect(missingDependencies(['A'], undefined, reader({ A: [needs('B')], B: [needs('C', 'D')] }))).toEqual(['B', 'C', 'D']);
});

test('adds the alternative that opens least', () => {
  const contains = { C: ['B'] };
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('C', 'B')] }, { contains }))).toEqual(['B']);
  expect(missingDependencies(['A', 'C'], undefined, reader({ A: [oneOf('C', 'B')] }, { contains }))).toEqual([]);
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('C', 'B')] }, { own: ['B'] }))).toEqual(['B']);
});

test('adds no alternative where each opens something else', () => {
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('C', 'B')] }))).toEqual([]);
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('C', 'B')] }, { own: ['B', 'C'] }))).toEqual([]);
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('C', 'B')], B: [needs('C')] }))).toEqual(['C']);
});

test('a risk is added where it is needed, and never as an alternative, not even by what that needs', () => {
  const risky = ['R'];
  expect(missingDependencies(['A'], undefined, reader({ A: [needs('R')] }, { risky }))).toEqual(['R']);
  for (const opens of [{ risky, contains: { C: ['R'] } }, { risky, own: ['R'] }]) {
    expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('R', 'C')] }, opens))).toEqual([]);
  }
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('B', 'C')], B: [needs('R')] }, { risky, own: ['B', 'R'] }))).toEqual([]);
  expect(missingDependencies(['A'], new Set(['R']), reader({ A: [oneOf('B', 'C')], B: [needs('R')] }, { risky, own: ['B'] }))).toEqual(['B']);
  expect(missingDependencies(['A'], undefined, reader({ A: [oneOf('R', 'C')] }, { risky, own: ['C'] }))).toEqual(['C']);
});

test('what an alternative needs counts, but for what is there', () => {
  const vocabulary = reader({ A: [oneOf('B', 'C')], B: [needs('X')] }, { contains: { C: ['B'] } });
  expect(missingDependencies(['A'], undefined, vocabulary)).toEqual([]);
  expect(missingDependencies(['A'], new Set(['X']), vocabulary)).toEqual(['B']);
});

test('what another name gives is there', () => {
  expect(missingDependencies(['A', 'C'], undefined, reader({ A: [needs('B')] }, { contains: { C: ['B'] } }))).toEqual([]);
  expect(missingDependencies(['A'], undefined, reader({ A: [needs('B', 'C')] }, { contains: { C: ['B'] } }))).toEqual(['C']);
});

test('adds no alternative where another one is needed anyway', () => {
  expect(missingDependencies(['A', 'B'], undefined, reader({ A: [oneOf('X', 'Y')], B: [needs('Y')] }))).toEqual(['Y']);
  expect(missingDependencies(['A', 'B'], undefined, reader({ A: [oneOf('X', 'Y')], B: [oneOf('Y', 'Z')] }, { own: ['X', 'Y'] }))).toEqual(['Y']);
  const contains = { Y: ['X'], Z: ['X', 'Y'] };
  expect(missingDependencies(['A', 'B'], undefined, reader({ A: [oneOf('X', 'Y')], B: [oneOf('Y', 'Z')] }, { contains }))).toEqual(['Y']);
});

test('adds nothing for a part of a permission, nor what is merely recommended', () => {
  const edges = { A: [{ ...needs('B'), strength: 'for' as const, for: 'something' }, { ...needs('C'), strength: 'recommended' as const }] };
  expect(missingDependencies(['A'], undefined, reader(edges))).toEqual([]);
});

test('is closed as far as it is clear, idempotent, independent of order, and free of anything that could be taken away', () => {
  fc.assert(fc.property(anyVocabulary, letters(0, 10), fc.func(fc.nat()), (vocabulary, names, rank) => {
    const added = missingDependencies(names, undefined, vocabulary);
    const closed = new Set([...names, ...added]);
    expect(added.filter((name) => names.includes(name))).toEqual([]);
    expect(isClosedAsFarAsClear(closed, vocabulary)).toBe(true);
    expect(missingDependencies(closed, undefined, vocabulary)).toEqual([]);
    expect(missingDependencies([...names].sort((a, b) => rank(a) - rank(b)), undefined, vocabulary)).toEqual(added);
    for (const name of added) {
      const before = unmet(closed, vocabulary);
      const without = new Set([...closed].filter((other) => other !== name));
      expect(unmet(without, vocabulary).filter((dependency) => !before.includes(dependency))).not.toEqual([]);
      expect(dependents(name, [...closed], undefined, vocabulary)).not.toEqual([]);
    }
  }), { numRuns: 1000 });
});

test('is monotone where every dependency is a plain need', () => {
  fc.assert(fc.property(anyEdges, letters(0, 10), letters(0, 10), (edges, some, more) => {
    const plain = reader(Object.fromEntries(Object.entries(edges).map(([name, own]) => [name, own.filter(({ strength }) => strength === 'needs')])));
    const ofAll = new Set([...some, ...more, ...missingDependencies([...some, ...more], undefined, plain)]);
    expect(missingDependencies(some, undefined, plain).filter((name) => !ofAll.has(name))).toEqual([]);
  }));
});

test('a larger set gives up only alternatives, and what they alone needed', () => {
  fc.assert(fc.property(anyEdges, letters(0, 10), letters(0, 10), (edges, some, more) => {
    const read = reader(edges);
    const ofSome = [...new Set([...some, ...missingDependencies(some, undefined, read)])];
    const ofAll = new Set([...some, ...more, ...missingDependencies([...some, ...more], undefined, read)]);
    for (const name of ofSome.filter((own) => !ofAll.has(own))) {
      for (const dependent of dependents(name, ofSome, undefined, read).filter((own) => ofAll.has(own))) {
        expect(read.dependenciesOf(dependent).filter(({ strength, names }) => strength === 'needs' && names.includes(name))).toEqual([]);
      }
    }
  }), { numRuns: 1000 });
});

test('the catalog closes as any graph does: of its choices one alternative is always the narrowest, unless all of them are risks', () => {
  const isRisk = (name: string) => factsOf(name)!.risks.length > 0;
  const stated = (name: string) => (factsOf(name)?.dependencies ?? [])
    .filter(({ strength, names }) => strength === 'needs' || (strength === 'one-of' && !names.every(isRisk)));
  const edges = reader(Object.fromEntries(catalogNames.map((name) => [name, stated(name)])));
  const isClosedByCatalog = (names: string[]) => (
    isClosed(new Set(withImplied(new Set(names))), { ...edges, dependenciesOf: (name) => (names.includes(name) ? stated(name) : []) })
  );
  fc.assert(fc.property(anySet, ({ names }) => {
    const added = missingDependencies(names);
    const closed = [...new Set([...names, ...added])];
    expect(isClosedByCatalog(closed)).toBe(true);
    expect(missingDependencies([...closed].reverse())).toEqual([]);
    for (const name of added) {
      expect(isClosedByCatalog(closed.filter((other) => other !== name))).toBe(false);
    }
  }));
});

test('nothing that no page states is ever added', () => {
  const inferred = catalogNames.filter((name) => factsOf(name)!.dependencies.some((dependency) => dependency.inferred));
  expect(inferred).toContain('MetricsReports.View');
  for (const name of inferred) {
    const { dependencies } = factsOf(name)!;
    const namesOf = (isInferred: boolean) => (
      dependencies.filter((one) => (one.inferred ?? false) === isInferred).flatMap(({ names }) => names));
    const stated = [...namesOf(false), ...missingDependencies(namesOf(false))];
    expect(missingDependencies([name]).filter((added) => namesOf(true).includes(added) && !stated.includes(added))).toEqual([]);
  }
});

test('an agent never gets the figures of everybody', () => {
  const agent = ['BasicAgentAccess', 'MetricsReports.View', 'Analytics.PerformanceMetrics.Access', 'GraphTrends.View'];
  expect(missingDependencies(agent)).toEqual(['AccessMetrics.DashboardsWithMyData.View', 'MyContacts.View']);
});

test('no name of the catalog adds a risk that is not needed by something that is there', () => {
  for (const name of catalogNames) {
    const all = [name, ...missingDependencies([name])];
    const needed = new Set(all.flatMap((one) => factsOf(one)!.dependencies.filter(({ strength }) => strength === 'needs').flatMap(({ names }) => names)));
    expect(all.slice(1).filter((one) => factsOf(one)!.risks.length > 0 && !needed.has(one))).toEqual([]);
  }
});
