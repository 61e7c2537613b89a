import { factsOf } from './facts';
import { catalogNames } from './names';

let implying: ReadonlyMap<string, readonly string[]> | undefined;

/** What a permission gives besides itself: what it contains, and what takes the place of a legacy one. */
export function impliedBy(name: string): readonly string[] {
  return allImplying().get(name) ?? [];
}

/** The names, and what they give besides: the set itself where that is nothing new, as for most roles. */
export function withImplied(names: ReadonlySet<string>): ReadonlySet<string> {
  const implied = [...allImplying()].flatMap(([name, others]) => (names.has(name) ? others : []));
  return implied.every(names.has, names) ? names : new Set([...names, ...implied]);
}

/** Collected when first asked for: a handful of names. */
function allImplying(): ReadonlyMap<string, readonly string[]> {
  return implying ??= new Map(catalogNames.flatMap((name): [string, readonly string[]][] => {
    const { contains, successors } = factsOf(name)!;
    const others = [...contains, ...successors];
    return others.length === 0 ? [] : [[name, others]];
  }));
}
