import { entriesOf, permissionsByName } from './catalog';
import type { LintRule } from './lint-rule';

/** Whoever meets a legacy name is told what to use instead, and that is not legacy as well. */
export const successors: LintRule = {
  id: 'successors',
  check: (catalog) => {
    const known = permissionsByName(catalog);
    return entriesOf(catalog).flatMap(({ file, permission: { name, status, successors: own = [] } }) => [
      ...(status === 'legacy' && own.length === 0 ? [{ file, name, message: 'is legacy, but nothing succeeds it' }] : []),
      ...own.filter((one) => known.has(one) && known.get(one)!.status !== 'current')
        .map((one) => ({ file, name, message: `is succeeded by ${one}, which is ${known.get(one)!.status}` })),
    ]);
  },
};
