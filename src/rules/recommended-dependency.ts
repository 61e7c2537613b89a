import { Severity } from './finding';
import { userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { tellUnmet, unmetDependencies } from './unmet-dependencies';
import { list } from './words';
import { constantOf } from '../permissions/catalog/texts';
import type { DependencyStrength } from '../permissions/catalog/types';

const STRENGTHS: ReadonlySet<DependencyStrength> = new Set(['recommended'] as const);

/** What has a rule of its own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['AccessMetrics']);

export const recommendedDependency: RoleRule = {
  id: 'recommended-dependency',
  severity: Severity.INFO,
  title: 'AWS advises to grant another permission along with this one',
  description: 'Nothing fails without it. The advice is repeated here so that leaving it out is a choice and not an oversight.',
  sources: ['security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    const unmet = unmetDependencies(role, user, STRENGTHS)
      .filter(({ permissions }) => !permissions.every((name) => TOLD_ELSEWHERE.has(name)));
    return unmet.map((found) => ({
      role: role.id,
      permissions: found.permissions,
      describe: (permissions) => ({
        message: tellUnmet(permissions, found, user, ['is best granted with', 'are best granted with']),
        fix: `consider adding ${list(found.missing.map(constantOf))}`,
      }),
    }));
  },
};
