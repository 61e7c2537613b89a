import { list, verb } from '../../roles/words';
import { picker } from '../catalogued';
import { removing, ways } from '../edit';
import type { RoleRule } from '../rule';

const retiredOf = picker(({ status }) => status === 'retired');

export const retiredName: RoleRule = {
  id: 'retired-name',
  check: (role) => {
    const names = retiredOf(role);
    return names.length === 0 ? [] : [{
      role: role.id,
      permissions: names,
      describe: (permissions) => ({
        message: `${list(permissions)} ${verb(permissions, 'belongs', 'belong')} to something that Amazon Connect no longer offers, and ${verb(permissions, 'grants', 'grant')} nothing.`,
        ...ways(removing(permissions)),
      }),
    }];
  },
};
