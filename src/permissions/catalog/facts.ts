import { lookup } from './lookup';
import type { FactsEntry, PermissionFacts } from './types';

let table: Readonly<Record<string, FactsEntry>> | undefined;
const complete = /* @__PURE__ */ new Map<FactsEntry, PermissionFacts>();

/** What the catalog knows of a permission; `undefined` for a name that it does not have. */
export function factsOf(name: string): PermissionFacts | undefined {
  // Loaded when first asked for: an app that only writes roles down should not pay for it when it starts.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  table ??= (require('../generated/facts') as typeof import('../generated/facts')).facts;
  const entry = lookup(table, name);
  if (entry === undefined) return undefined;
  const known = complete.get(entry) ?? { restricts: false, risks: [], dependencies: [], successors: [], leaks: [], ...entry };
  complete.set(entry, known);
  return known;
}
