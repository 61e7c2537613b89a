import { entriesOf, type Entry } from './catalog';
import type { LintRule } from './lint-rule';

const WRITES: ReadonlySet<string> = new Set(['edit', 'create', 'remove', 'publish', 'share', 'enable-disable']);

/** The console ticks View along with every write of the same row; the data says so at each of them. */
export const viewNeeded: LintRule = {
  id: 'view-needed',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const viewOf = new Map(entries.filter(isView).map(({ permission }) => [permission.resource, permission.name]));
    const writing = entries.filter(({ permission }) => WRITES.has(permission.level));
    return writing.flatMap(({ file, permission: { name, resource, dependencies = [] } }) => {
      const view = viewOf.get(resource);
      const needed = dependencies.some(({ strength, names }) => strength === 'needs' && names.includes(view ?? ''));
      return view === undefined || needed ? [] : [{ file, name, message: `does not need ${view}, though it writes what that views` }];
    });
  },
};

function isView({ permission: { level, name } }: Entry): boolean {
  return level === 'view' && name.endsWith('.View');
}
