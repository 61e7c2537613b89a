import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

const WRITES: ReadonlySet<string> = new Set(['edit', 'create', 'remove']);

/** What can be changed can be seen: the resource of each write has a permission to view it. */
export const viewExists: LintRule = {
  id: 'view-exists',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const seen = new Set(entries.filter(({ permission }) => permission.level === 'view').map(({ permission }) => permission.resource));
    return entries
      .filter(({ permission }) => WRITES.has(permission.level) && !seen.has(permission.resource))
      .map(({ file, permission: { name, resource } }) => ({ file, name, message: `nothing views the resource "${resource}"` }));
  },
};
