import { uncatalogued } from './catalogued';
import { Severity } from './finding';
import type { RoleRule } from './rule';
import { quoted, verb } from './words';

export const customPermission: RoleRule = {
  id: 'custom-permission',
  severity: Severity.INFO,
  title: 'A permission that the catalog does not know',
  description: 'A custom permission is taken as it is written. Nothing can be said of what it does, needs or risks, so reviewers have to '
    + 'look it up. A later release of the catalog may know it; the finding then goes away.',
  sources: [],
  check: (role) => {
    const names = uncatalogued(role).filter((name) => role.customPermissions.includes(name));
    return names.length === 0 ? [] : [{
      role: role.id,
      permissions: names,
      describe: (permissions) => ({
        message: `${quoted(permissions)} ${verb(permissions, 'is', 'are')} not in the catalog: what ${verb(permissions, 'it does, needs and risks', 'they do, need and risk')} was not judged.`,
        fix: 'check the spelling against the Connect console\'s list, and look for a newer release of this library',
      }),
    }];
  },
};
