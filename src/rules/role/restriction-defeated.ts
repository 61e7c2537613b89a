import { constantOf } from '../../permissions/catalog/texts';
import { nameOf } from '../../roles/words';
import { Severity } from '../finding';
import { permissionsOf, userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';

interface Defeat {
  /** A permission that takes something away from whoever holds it. */
  readonly restriction: string;
  /** What has little or no effect together with it. */
  readonly defeated: string;
  readonly because: string;
}

const DEFEATS: readonly Defeat[] = [
  {
    restriction: 'RestrictTaskCreation.Access',
    defeated: 'SelfAssignContacts.Access',
    because: 'assigning tasks to oneself requires the right to create them',
  },
];

export const restrictionDefeated: RoleRule = {
  id: 'restriction-defeated',
  severity: Severity.WARNING,
  title: 'A restricting permission along with one that it blocks',
  description: 'A few permissions restrict whoever holds them. Together with a permission that requires what they take away, one of the two is '
    + 'a mistake. Users who hold several roles are assumed to be restricted as soon as one of the roles restricts them, so roles held '
    + 'together are checked as one; AWS does not say how such roles combine.',
  sources: ['security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    const own = permissionsOf(role);
    return DEFEATS
      .filter(({ restriction, defeated }) => user.permissions.has(restriction) && user.permissions.has(defeated))
      .filter(({ restriction, defeated }) => own.has(restriction) || own.has(defeated))
      .map(({ restriction, defeated, because }) => {
        const from = (name: string) => {
          const other = own.has(name) ? undefined : user.others.find((one) => permissionsOf(one).has(name));
          return other ? `${name} (from ${nameOf(other)}, held together with it)` : name;
        };
        return {
          role: role.id,
          permissions: [restriction, defeated].filter((name) => own.has(name)).sort(),
          message: `${from(restriction)} blocks what ${from(defeated)} grants: ${because}.`,
          fix: `remove ${constantOf(restriction)} or ${constantOf(defeated)}`,
        };
      });
  },
};
