import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

/** Nothing needs itself through others: then no one of them could be granted first, nor any be left out. */
export const needsAcyclic: LintRule = {
  id: 'needs-acyclic',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const needs = new Map(entries.map(({ permission: { name, dependencies = [] } }) => [
      name, dependencies.filter(({ strength }) => strength === 'needs').flatMap(({ names }) => names),
    ]));
    return entries.flatMap(({ file, permission: { name } }) => {
      const way = wayTo(name, name, needs);
      return way ? [{ file, name, message: `needs itself: ${[name, ...way].join(' needs ')}` }] : [];
    });
  },
};

function wayTo(goal: string, from: string, needs: ReadonlyMap<string, string[]>, seen = new Set<string>()): string[] | undefined {
  for (const next of needs.get(from) ?? []) {
    if (next === goal) {
      return [next];
    }
    if (seen.has(next)) {
      continue;
    }
    seen.add(next);
    const rest = wayTo(goal, next, needs, seen);
    if (rest) {
      return [next, ...rest];
    }
  }
  return undefined;
}
