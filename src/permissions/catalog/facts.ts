import { lookup } from './names';
import type { PermissionFacts } from './types';
import { facts } from '../generated/tables/facts';

const complete = /* @__PURE__ */ new Map<string, PermissionFacts>();

/** What the catalog knows of a permission; `undefined` for a name that it does not have. */
export function factsOf(name: string): PermissionFacts | undefined {
  return complete.get(name) ?? completed(name);
}

function completed(name: string): PermissionFacts | undefined {
  const entry = lookup(facts, name);
  if (entry === undefined) {
    return undefined;
  }
  const known = {
    restricts: false, risks: [], dependencies: [], contains: [], successors: [], leaks: [], leaksWith: [], disputed: [], ownOnly: false,
    ...entry,
  };
  complete.set(name, known);
  return known;
}
