import { picker } from './catalogued';
import { Severity } from './finding';
import type { RoleRule } from './rule';
import { list } from './words';
import { factsOf } from '../permissions/catalog/facts';
import { constantOf } from '../permissions/catalog/texts';

const legacyOf = picker(({ status }) => status === 'legacy');

export const legacyName: RoleRule = {
  id: 'legacy-name',
  severity: Severity.WARNING,
  title: 'A permission that AWS has replaced',
  description: 'The API still accepts the old name. When somebody saves the profile in the Connect console, the console writes the new '
    + 'names instead; from then on the profile differs from its template, and the next deployment reverts it.',
  sources: ['security-profile-list'],
  check: (role) => legacyOf(role).map((name) => {
    const { successors } = factsOf(name)!;
    const missing = successors.filter((successor) => !role.permissions.includes(successor));
    return {
      role: role.id,
      permissions: [name],
      message: `${name} is replaced by ${list(successors)}; the next save in the console will replace it and the stack will drift.`,
      fix: missing.length === 0 ? 'remove it: the role already has what replaces it' : `replace it with ${list(successors.map(constantOf))}`,
    };
  }),
};
