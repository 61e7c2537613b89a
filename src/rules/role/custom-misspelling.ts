import { list } from '../../roles/words';
import { customNames } from '../catalogued';
import { replacing, ways } from '../edit';
import type { RoleRule } from '../rule';

export const customMisspelling: RoleRule = {
  id: 'custom-misspelling',
  check: (role) => customNames(role).filter(({ meant }) => meant.length > 0).map(({ name, meant }) => ({
    role: role.id,
    permissions: [name],
    message: `The custom permission "${name}" is probably meant to be ${list(meant, 'or')}.`,
    ...ways(...meant.map((one) => replacing(name, [one]))),
  })),
};
