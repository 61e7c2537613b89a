import { uncatalogued } from './catalogued';
import { Severity } from './finding';
import type { RoleRule } from './rule';
import { list } from './words';
import { successorsOf } from '../permissions/catalog/renamed';
import { constantOf } from '../permissions/catalog/texts';
import { nearest } from '../permissions/nearest';

export const unknownName: RoleRule = {
  id: 'unknown-name',
  severity: Severity.ERROR,
  title: 'A permission name that does not exist',
  description: 'Connect publishes no list of valid names through its API, and a name that means nothing grants nothing: the role '
    + 'deploys and its holders miss something. Names are compared with the catalog of this release. A name that AWS added since enters '
    + 'through `Permission.custom()`, which says that it is meant.',
  sources: ['security-profile-list'],
  check: (role) => uncatalogued(role)
    .filter((name) => !role.customPermissions.includes(name))
    .map((name) => {
      const renamed = successorsOf(name);
      const near = renamed.length > 0 ? [] : nearest(name);
      return {
        role: role.id,
        permissions: [name],
        message: renamed.length > 0
          ? `Unknown permission "${name}". Its name is ${list(renamed)} today.`
          : `Unknown permission "${name}".${near.length > 0 ? ` Did you mean ${list(near, 'or')}?` : ' No name of the catalog is near it.'}`,
        fix: renamed.length > 0
          ? `use ${list(renamed.map(constantOf))}`
          : `${near.length > 0 ? `use ${list(near.map(constantOf), 'or')}` : 'remove it'}; `
            + `for a permission newer than this catalog, Permission.custom('${name}')`,
      };
    }),
};
