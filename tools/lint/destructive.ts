import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

/** Whatever removes something is destructive, unless an exception says why nothing of worth is lost. */
export const destructive: LintRule = {
  id: 'destructive',
  check: (catalog) => entriesOf(catalog)
    .filter(({ permission: { level, risks = [] } }) => level === 'remove' && !risks.includes('destructive'))
    .map(({ file, permission: { name } }) => ({ file, name, message: 'removes something, but is not marked as destructive' })),
};
