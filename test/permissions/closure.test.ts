import fc from 'fast-check';
import { anySet } from './support/arbitraries';
import type { Dependency } from '../../src/permissions/catalog';
import { factsOf } from '../../src/permissions/catalog';
import { dependents, missingDependencies, type DependencyReader } from '../../src/permissions/closure';

const needs = (...names: string[]): Dependency => ({ strength: 'needs', names, source: 'test' });
const oneOf = (...names: string[]): Dependency => ({ strength: 'one-of', names, source: 'test' });
const reader = (edges: Record<string, Dependency[]>): DependencyReader => (name) => edges[name] ?? [];

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
const isClosed = (names: Set<string>, read: DependencyReader) => [...names].flatMap(read).every((dependency) => isMet(dependency, names));

test('adds what is needed, and what that needs', () => {
  expect(missingDependencies(['A'], reader({ A: [needs('B')], B: [needs('C', 'D')] }))).toEqual(['B', 'C', 'D']);
});

test('adds the first alternative where none is there', () => {
  expect(missingDependencies(['A'], reader({ A: [oneOf('C', 'B')] }))).toEqual(['C']);
  expect(missingDependencies(['A', 'B'], reader({ A: [oneOf('C', 'B')] }))).toEqual([]);
});

test('adds no alternative where another one is needed anyway', () => {
  expect(missingDependencies(['A', 'B'], reader({ A: [oneOf('X', 'Y')], B: [needs('Y')] }))).toEqual(['Y']);
  expect(missingDependencies(['A', 'B'], reader({ A: [oneOf('X', 'Y')], B: [oneOf('Y', 'Z')] }))).toEqual(['Y']);
});

test('adds nothing for a part of a permission, nor what is merely recommended', () => {
  const edges = { A: [{ ...needs('B'), strength: 'for' as const, for: 'something' }, { ...needs('C'), strength: 'recommended' as const }] };
  expect(missingDependencies(['A'], reader(edges))).toEqual([]);
});

test('is closed, idempotent, independent of order, and free of anything that could be taken away', () => {
  fc.assert(fc.property(anyEdges, letters(0, 10), fc.func(fc.nat()), (edges, names, rank) => {
    const read = reader(edges);
    const added = missingDependencies(names, read);
    const closed = new Set([...names, ...added]);
    expect(added.filter((name) => names.includes(name))).toEqual([]);
    expect(isClosed(closed, read)).toBe(true);
    expect(missingDependencies(closed, read)).toEqual([]);
    expect(missingDependencies([...names].sort((a, b) => rank(a) - rank(b)), read)).toEqual(added);
    for (const name of added) {
      expect(isClosed(new Set([...closed].filter((other) => other !== name)), read)).toBe(false);
      expect(dependents(name, [...closed], read)).not.toEqual([]);
    }
  }), { numRuns: 1000 });
});

test('is monotone where every dependency is a plain need', () => {
  fc.assert(fc.property(anyEdges, letters(0, 10), letters(0, 10), (edges, some, more) => {
    const plain = reader(Object.fromEntries(Object.entries(edges).map(([name, own]) => [name, own.filter(({ strength }) => strength === 'needs')])));
    const ofAll = new Set([...some, ...more, ...missingDependencies([...some, ...more], plain)]);
    expect(missingDependencies(some, plain).filter((name) => !ofAll.has(name))).toEqual([]);
  }));
});

test('a larger set gives up only alternatives, and what they alone needed', () => {
  fc.assert(fc.property(anyEdges, letters(0, 10), letters(0, 10), (edges, some, more) => {
    const read = reader(edges);
    const ofSome = [...new Set([...some, ...missingDependencies(some, read)])];
    const ofAll = new Set([...some, ...more, ...missingDependencies([...some, ...more], read)]);
    for (const name of ofSome.filter((own) => !ofAll.has(own))) {
      for (const dependent of dependents(name, ofSome, read).filter((own) => ofAll.has(own))) {
        expect(read(dependent).filter(({ strength, names }) => strength === 'needs' && names.includes(name))).toEqual([]);
      }
    }
  }), { numRuns: 1000 });
});

test('the catalog closes as any graph does', () => {
  const read: DependencyReader = (name) => (factsOf(name)?.dependencies ?? []).filter(({ strength }) => strength === 'needs' || strength === 'one-of');
  fc.assert(fc.property(anySet, ({ names }) => {
    const added = missingDependencies(names);
    const closed = new Set([...names, ...added]);
    expect(isClosed(closed, read)).toBe(true);
    expect(missingDependencies([...closed].reverse())).toEqual([]);
    for (const name of added) {
      expect(isClosed(new Set([...closed].filter((other) => other !== name)), read)).toBe(false);
    }
  }));
});
