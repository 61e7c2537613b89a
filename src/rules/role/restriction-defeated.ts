import { nameOf } from '../../roles/words';
import { holderOf, removing, ways } from '../edit';
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
  check: (role) => {
    const user = role.user;
    const own = role.held;
    return DEFEATS
      .filter(({ restriction, defeated }) => user.permissions.has(restriction) && user.permissions.has(defeated))
      .filter(({ restriction, defeated }) => own.has(restriction) || own.has(defeated))
      .map(({ restriction, defeated, because }) => {
        const from = (name: string) => {
          const other = own.has(name) ? undefined : user.others.find((one) => one.held.has(name));
          return other ? `${name} (from ${nameOf(other)}, held together with it)` : name;
        };
        return {
          role: role.id,
          permissions: [restriction, defeated].filter((name) => own.has(name)).sort(),
          message: `${from(restriction)} blocks what ${from(defeated)} grants: ${because}.`,
          ...ways(...[restriction, defeated].map((name) => removing([name], holderOf([name], role)))),
        };
      });
  },
};
