import { holderOf, removing, ways } from '../edit';
import type { RoleRule } from '../rule';

const ALL = 'ContactSearch.View';
const OWN = 'MyContacts.View';

export const myContactsSuperseded: RoleRule = {
  id: 'my-contacts-superseded',
  check: (role) => {
    const own = role.held;
    const user = role.user.permissions;
    return own.has(OWN) && user.has(ALL) ? [{
      role: role.id,
      permissions: [OWN],
      message: `${OWN} does not limit ${ALL}: holders of both see all contacts.`,
      ...ways(removing([ALL], { ...holderOf([ALL], role), when: 'if holders should see only their own contacts' })),
    }] : [];
  },
};
