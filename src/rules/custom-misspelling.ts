import { uncatalogued } from './catalogued';
import { Severity } from './finding';
import type { RoleRule } from './rule';
import { list } from './words';
import { constantOf } from '../permissions/catalog/texts';
import { lookalikesOf } from '../permissions/lookalike';

export const customMisspelling: RoleRule = {
  id: 'custom-misspelling',
  severity: Severity.WARNING,
  title: 'A custom permission that looks like one of the catalog',
  description: '`Permission.custom()` accepts any name, including one with a typo or one that AWS has renamed. A name that means nothing '
    + 'grants nothing, so the role deploys and its holders lack a permission. If the name is correct as it is, waive the finding.',
  sources: ['security-profile-list'],
  check: (role) => uncatalogued(role).filter((name) => role.customPermissions.includes(name)).flatMap((name) => {
    const meant = lookalikesOf(name);
    return meant.length === 0 ? [] : [{
      role: role.id,
      permissions: [name],
      message: `The custom permission "${name}" is probably meant to be ${list(meant, 'or')}.`,
      fix: `use ${list(meant.map(constantOf), 'or')}`,
    }];
  }),
};
