import { Severity } from './finding';
import { permissionsOf, userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { constantOf } from '../permissions/catalog/texts';

const ALL = 'ContactSearch.View';
const OWN = 'MyContacts.View';

export const myContactsSuperseded: RoleRule = {
  id: 'my-contacts-superseded',
  severity: Severity.INFO,
  title: 'Access to one\'s own contacts beside access to all contacts',
  description: 'With both, holders see all contacts: the narrower permission narrows nothing. Many roles hold both and mean just that; it '
    + 'is worth a look only where a role was to see its own contacts alone.',
  sources: ['permissions-for-contact-lens', 'contact-search'],
  check: (role, context) => {
    const own = permissionsOf(role);
    const user = userPermissionsOf(role, context).permissions;
    return own.has(OWN) && user.has(ALL) ? [{
      role: role.id,
      permissions: [OWN],
      message: `${OWN} does not limit ${ALL}: holders of both see all contacts.`,
      fix: `remove ${constantOf(ALL)} if holders are to see their own contacts only`,
    }] : [];
  },
};
