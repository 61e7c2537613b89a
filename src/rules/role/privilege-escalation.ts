import { asSentence, list, verb } from '../../roles/words';
import { picker } from '../catalogued';
import { givingReason, removing, ways } from '../edit';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

/** What its holders can do with it, where that is worth saying in particular. */
const HOW: Readonly<Record<string, string>> = {
  'SecurityProfiles.Create': 'create a role with any permission',
  'SecurityProfiles.Edit': 'add any permission to a role that they hold',
  'Users.Create': 'create a user who can do more than they can',
  'Users.Edit': 'take over a user, administrators included, by resetting the password',
  'Users.EditPermission': 'give themselves any role',
};

/** The permissions of a role with which its holders can raise their own access. */
export const escalatingOf = picker(({ risks }) => risks.includes('privilege-escalation'));

export const privilegeEscalation: RoleRule = {
  id: 'privilege-escalation',
  check: (role) => {
    const names = escalatingOf(role);
    const { privilegeReason = '' } = role;
    if (privilegeReason.trim() !== '') {
      return names.length === 0 ? [] : [{
        role: role.id,
        severity: Severity.INFO,
        permissions: names,
        describe: (permissions) => ({
          message: `${list(permissions)} ${verb(permissions, 'lets', 'let')} holders raise their own access. The role is declared privileged: ${asSentence(privilegeReason)}`,
          fix: 'grant it to few people, and review who holds it',
        }),
      }];
    }
    return names.map((name) => ({
      role: role.id,
      permissions: [name],
      message: `${name} lets its holders ${Object.hasOwn(HOW, name) ? HOW[name] : 'raise their own access'}. The role is not declared privileged.`,
      ...ways(removing([name]), givingReason('privilegeReason')),
    }));
  },
};
