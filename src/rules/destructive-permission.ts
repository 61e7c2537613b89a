import { picker } from './catalogued';
import { Severity } from './finding';
import type { RoleRule } from './rule';
import { list, verb } from './words';

const destructiveOf = picker(({ risks }) => risks.includes('destructive'));

export const destructivePermission: RoleRule = {
  id: 'destructive-permission',
  severity: Severity.INFO,
  title: 'Permissions whose holders can delete what cannot be brought back',
  description: 'Information, because deleting is an ordinary part of many jobs: a warning on every team lead who may delete a saved report '
    + 'would teach people to look away. Raise it to `warning` or `error` where each of them is to be waived by name, or forbid the '
    + '`destructive` risk with a guardrail. `DeleteCallRecordings` deletes transcripts as well.',
  sources: ['security-profile-list'],
  check: (role) => {
    const names = destructiveOf(role);
    return names.length === 0 ? [] : [{
      role: role.id,
      permissions: names,
      describe: (permissions) => ({
        message: `${list(permissions)} ${verb(permissions, 'deletes', 'delete')} what cannot be brought back.`,
        fix: `keep ${verb(permissions, 'it', 'them')} only if the role\'s holders have to`,
      }),
    }];
  },
};
