import { list, verb } from '../../roles/words';
import { picker } from '../catalogued';
import type { RoleRule } from '../rule';

const destructiveOf = picker(({ risks }) => risks.includes('destructive'));

export const destructivePermission: RoleRule = {
  id: 'destructive-permission',
  check: (role) => {
    const names = destructiveOf(role);
    return names.length === 0 ? [] : [{
      role: role.id,
      permissions: names,
      describe: (permissions) => ({
        message: `${list(permissions)} ${verb(permissions, 'lets', 'let')} holders delete data that cannot be restored.`,
        fix: `keep ${verb(permissions, 'it', 'them')} only if the role's holders need ${verb(permissions, 'it', 'them')}`,
      }),
    }];
  },
};
