import { names } from '../generated/tables/names';
import { renamed } from '../generated/tables/renamed';

const numbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(/* @__PURE__ */ names.map((name, number) => [name, number]));

/** Every name of the catalog, by its number. */
export const catalogNames: readonly string[] = names;

/** Whether the catalog has the name, exactly as written. */
export function isCatalogued(name: string): boolean {
  return numbers.has(name);
}

/** Whether the catalog has all of the names. The callback is the map's own method: no call of ours for every name of every role. */
export function areCatalogued(all: readonly string[]): boolean {
  return all.every(numbers.has, numbers);
}

/** The number that stands for the name in compact sets; `undefined` for a name that the catalog does not have. */
export function numberOf(name: string): number | undefined {
  return numbers.get(name);
}

/** The names that take the place of a legacy name, or of one that AWS once documented wrongly; empty where there are none. */
export function successorsOf(name: string): readonly string[] {
  return lookup(renamed, name) ?? [];
}

/**
 * The entry of a table, and nothing that plain objects inherit: a permission could be named `constructor`.
 */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
