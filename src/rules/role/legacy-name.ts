import { factsOf } from '../../permissions/catalog/facts';
import { picker, effectiveOf } from '../catalogued';
import { removing, replacing, ways, type Way } from '../edit';
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
      ...ways(replaceBy(name, useful.length === 0 ? successors : useful, role)),
    };
  }),
};

/** What to do about a legacy permission that some of its successors are to replace. */
export function replaceBy(name: string, successors: readonly string[], { held }: JudgedRole): Way {
  const missing = successors.filter((successor) => !held.has(successor));
  return missing.length === 0 ? removing([name], { when: 'because the role already has what replaces it' }) : replacing(name, missing);
}
