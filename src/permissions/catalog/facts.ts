import { lookup } from './names';
import type { FactsEntry, PermissionFacts } from './types';
import { facts } from '../generated/tables/facts';

const complete = /* @__PURE__ */ new Map<FactsEntry, PermissionFacts>();

/** What the catalog knows of a permission; `undefined` for a name that it does not have. */
export function factsOf(name: string): PermissionFacts | undefined {
  const entry = lookup(facts, name);
  if (entry === undefined) {
    return undefined;
  }
  const known = complete.get(entry) ?? {
    restricts: false, risks: [], dependencies: [], contains: [], successors: [], leaks: [], leaksWith: [], disputed: [], ownOnly: false,
    ...entry,
  };
  complete.set(entry, known);
  return known;
}
