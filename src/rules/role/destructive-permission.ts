import { list, verb } from '../../roles/words';
import { picker } from '../catalogued';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

const destructiveOf = picker(({ risks }) => risks.includes('destructive'));

export const destructivePermission: RoleRule = {
  id: 'destructive-permission',
  severity: Severity.INFO,
  title: 'Permissions that delete data permanently',
  description: 'Information, because deleting is an ordinary part of many jobs: a warning on every team lead who may delete a saved report '
    + 'would teach people to ignore warnings. Raise it to `warning` or `error` to require a waiver for each of them, or forbid the '
    + '`destructive` risk with a guardrail. `DeleteCallRecordings` deletes transcripts as well.',
  sources: ['security-profile-list'],
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
