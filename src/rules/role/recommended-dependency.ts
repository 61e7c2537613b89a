import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import { userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';
import { tellUnmet, toAdd, unmetDependencies } from './unmet-dependencies';
import { list } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['recommended'];

/** What has a rule of its own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['AccessMetrics']);

export const recommendedDependency: RoleRule = {
  id: 'recommended-dependency',
  severity: Severity.INFO,
  title: 'A permission is usually granted together with another one',
  description: 'Nothing fails without it. AWS or experience recommends granting the two together, or the console does so; it is reported '
    + 'so that leaving it out is a choice and not an oversight.',
  sources: ['security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    const unmet = unmetDependencies(role, user, STRENGTHS)
      .filter(({ permissions }) => !permissions.every((name) => TOLD_ELSEWHERE.has(name)));
    return unmet.map((found) => ({
      role: role.id,
      permissions: found.permissions,
      describe: (permissions) => ({
        message: tellUnmet(permissions, found, user, ['is usually granted together with', 'are usually granted together with']),
        fix: `consider adding ${list(toAdd(found, user).map(constantOf))}`,
      }),
    }));
  },
};
