import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import type { RoleRule } from '../rule';
import { tellUnmet, toAdd, unmetDependencies } from './unmet-dependencies';
import { list } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['recommended'];

/** What has a rule of its own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['AccessMetrics']);

export const recommendedDependency: RoleRule = {
  id: 'recommended-dependency',
  check: (role) => {
    const unmet = unmetDependencies(role, STRENGTHS)
      .filter(({ permissions }) => !permissions.every((name) => TOLD_ELSEWHERE.has(name)));
    return unmet.map((found) => ({
      role: role.id,
      permissions: found.permissions,
      describe: (permissions) => ({
        message: tellUnmet(permissions, found, role, ['is usually granted together with', 'are usually granted together with']),
        fix: `consider adding ${list(toAdd(found, role).map(constantOf))}`,
      }),
    }));
  },
};
