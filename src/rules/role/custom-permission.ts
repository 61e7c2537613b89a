import { quoted, verb } from '../../roles/words';
import { customNames } from '../catalogued';
import type { RoleRule } from '../rule';

export const customPermission: RoleRule = {
  id: 'custom-permission',
  check: (role) => {
    const names = customNames(role).filter(({ meant }) => meant.length === 0).map(({ name }) => name);
    return names.length === 0 ? [] : [{
      role: role.id,
      permissions: names,
      describe: (permissions) => ({
        message: `${quoted(permissions)} ${verb(permissions, 'is', 'are')} not in the catalog, so what ${verb(permissions, 'it grants, requires and risks', 'they grant, require and risk')} was not checked.`,
        fix: 'check the spelling against the Connect console\'s list, and look for a newer release of this library',
      }),
    }];
  },
};
