import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import { picker, effectiveOf } from '../catalogued';
import type { JudgedRole } from '../judged-role';
import type { RoleRule } from '../rule';
import { usefulSuccessors } from './unmet-dependencies';
import { list } from '../../roles/words';

const legacyOf = picker(({ status }) => status === 'legacy');

export const legacyName: RoleRule = {
  id: 'legacy-name',
  check: (role) => legacyOf(role).map((name) => {
    const { successors } = factsOf(name)!;
    const useful = usefulSuccessors(name, effectiveOf(role));
    return {
      role: role.id,
      permissions: [name],
      message: `${name} is replaced by ${list(successors)}; the next save in the console will replace it and the stack will drift.`,
      // Where each of them lacks something, nobody can tell which are meant, and it is all of them.
      fix: replaceBy(useful.length === 0 ? successors : useful, role),
    };
  }),
};

/** What to do about a legacy permission that some of its successors are to replace. */
export function replaceBy(successors: readonly string[], { held }: JudgedRole): string {
  const missing = successors.filter((successor) => !held.has(successor));
  return missing.length === 0 ? 'remove it: the role already has what replaces it' : `replace it with ${list(missing.map(constantOf))}`;
}
