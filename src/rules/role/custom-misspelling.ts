import { constantOf } from '../../permissions/catalog/texts';
import { list } from '../../roles/words';
import { customNames } from '../catalogued';
import type { RoleRule } from '../rule';

export const customMisspelling: RoleRule = {
  id: 'custom-misspelling',
  check: (role) => customNames(role).filter(({ meant }) => meant.length > 0).map(({ name, meant }) => ({
    role: role.id,
    permissions: [name],
    message: `The custom permission "${name}" is probably meant to be ${list(meant, 'or')}.`,
    fix: `use ${list(meant.map(constantOf), 'or')}`,
  })),
};
