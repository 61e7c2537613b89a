import { constantOf } from '../../permissions/catalog/texts';
import { list } from '../../roles/words';
import { customNames } from '../catalogued';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

export const customMisspelling: RoleRule = {
  id: 'custom-misspelling',
  severity: Severity.WARNING,
  title: 'A custom permission that looks like one of the catalog',
  description: '`Permission.custom()` accepts any name, including one with a typo or one that AWS has renamed. A name that means nothing '
    + 'grants nothing, so the role deploys and its holders lack a permission. If the name is correct as it is, waive the finding.',
  sources: ['security-profile-list'],
  check: (role) => customNames(role).filter(({ meant }) => meant.length > 0).map(({ name, meant }) => ({
    role: role.id,
    permissions: [name],
    message: `The custom permission "${name}" is probably meant to be ${list(meant, 'or')}.`,
    fix: `use ${list(meant.map(constantOf), 'or')}`,
  })),
};
