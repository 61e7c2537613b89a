import { Severity } from './finding';
import { userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { tellUnmet, unmetDependencies } from './unmet-dependencies';
import { list } from './words';
import { constantOf } from '../permissions/catalog/texts';
import type { DependencyStrength } from '../permissions/catalog/types';

const STRENGTHS: readonly DependencyStrength[] = ['recommended'];

/** What has a rule of its own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['AccessMetrics']);

export const recommendedDependency: RoleRule = {
  id: 'recommended-dependency',
  severity: Severity.INFO,
  title: 'A permission is of more use along with another one',
  description: 'Nothing fails without it. AWS, or people who ran into it, advise to grant the two together, or the console does; it is repeated here '
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
        message: tellUnmet(permissions, found, user, ['works better with', 'work better with']),
        fix: `consider adding ${list(found.missing.map(constantOf))}`,
      }),
    }));
  },
};
