import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import { picker, effectiveOf } from '../catalogued';
import type { RoleRule } from '../rule';
import { isMet } from './unmet-dependencies';
import { list } from '../../roles/words';

const legacyOf = picker(({ status }) => status === 'legacy');

export const legacyName: RoleRule = {
  id: 'legacy-name',
  check: (role) => legacyOf(role).map((name) => {
    const { successors } = factsOf(name)!;
    const own = role.held;
    const missing = usefulOf(name, effectiveOf(role)).filter((successor) => !own.has(successor));
    return {
      role: role.id,
      permissions: [name],
      message: `${name} is replaced by ${list(successors)}; the next save in the console will replace it and the stack will drift.`,
      fix: missing.length === 0 ? 'remove it: the role already has what replaces it' : `replace it with ${list(missing.map(constantOf))}`,
    };
  }),
};

/** The successors that lack nothing; where each of them lacks something, nobody can tell which are meant, and it is all of them. */
function usefulOf(legacy: string, held: ReadonlySet<string>): readonly string[] {
  const { successors } = factsOf(legacy)!;
  const useful = successors.filter((name) => factsOf(name)!.dependencies.every((one) => isMet(one, held)));
  return useful.length === 0 ? successors : useful;
}
