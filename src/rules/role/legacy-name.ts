import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import { picker } from '../catalogued';
import { effectiveOf } from '../effective';
import { Severity } from '../finding';
import { permissionsOf, userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';
import { isMet } from './unmet-dependencies';
import { list } from '../../roles/words';

const legacyOf = picker(({ status }) => status === 'legacy');

export const legacyName: RoleRule = {
  id: 'legacy-name',
  severity: Severity.WARNING,
  title: 'A permission that AWS has replaced',
  description: 'The API still accepts the old name. When somebody saves the profile in the Connect console, the console writes the new '
    + 'names instead; from then on the profile differs from its template, and the next deployment reverts it. The fix leaves out what '
    + 'would be of no use to the role, such as the download button of recordings that it cannot open.',
  sources: ['security-profile-list'],
  check: (role, context) => legacyOf(role).map((name) => {
    const { successors } = factsOf(name)!;
    const own = permissionsOf(role);
    const missing = usefulOf(name, effectiveOf(userPermissionsOf(role, context).permissions)).filter((successor) => !own.has(successor));
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
