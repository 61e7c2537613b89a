import { constantOf } from '../../permissions/catalog/texts';
import { Severity } from '../finding';
import { permissionsOf, userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';

const ALL = 'ContactSearch.View';
const OWN = 'MyContacts.View';

export const myContactsSuperseded: RoleRule = {
  id: 'my-contacts-superseded',
  severity: Severity.INFO,
  title: 'Access to own contacts along with access to all contacts',
  description: 'With both, holders see all contacts: the narrower permission does not narrow anything. Many roles have both on purpose; it '
    + 'matters only if the role was meant to see nothing but its own contacts.',
  sources: ['permissions-for-contact-lens', 'contact-search'],
  check: (role, context) => {
    const own = permissionsOf(role);
    const user = userPermissionsOf(role, context).permissions;
    return own.has(OWN) && user.has(ALL) ? [{
      role: role.id,
      permissions: [OWN],
      message: `${OWN} does not limit ${ALL}: holders of both see all contacts.`,
      fix: `remove ${constantOf(ALL)} if holders should see only their own contacts`,
    }] : [];
  },
};
