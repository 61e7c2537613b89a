import { entriesOf, repeated } from './catalog';
import type { LintRule } from './lint-rule';

/** A permission is in one file, once, and a holder is one file. */
export const uniqueNames: LintRule = {
  id: 'unique-names',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const names = repeated(entries.map(({ permission }) => permission.name));
    const holders = repeated(catalog.sections.map(({ holder }) => holder));
    return [
      ...entries.filter(({ permission }) => names.has(permission.name))
        .map(({ file, permission: { name } }) => ({ file, name, message: 'is in the catalog twice' })),
      ...catalog.sections.filter(({ holder }) => holders.has(holder))
        .map(({ file, holder }) => ({ file, name: holder, message: 'is the holder of several files' })),
    ];
  },
};
