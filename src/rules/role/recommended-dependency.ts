import type { DependencyStrength } from '../../permissions/catalog/types';
import { ways } from '../edit';
import { unknownToo } from '../judged-role';
import type { RoleRule } from '../rule';
import { additions, unmetDependencies, unmetPhrase } from './unmet-dependencies';

const STRENGTHS: readonly DependencyStrength[] = ['recommended'];

/** What has a rule of its own. */
const WITH_OWN_RULE: ReadonlySet<string> = new Set(['AccessMetrics']);

export const recommendedDependency: RoleRule = {
  id: 'recommended-dependency',
  check: (role) => {
    const dependencies = unmetDependencies(role, STRENGTHS)
      .filter(({ permissions }) => !permissions.every((name) => WITH_OWN_RULE.has(name)));
    return dependencies.map((unmet) => ({
      role: role.id,
      permissions: unmet.permissions,
      ...unknownToo(role).finding,
      describe: (permissions) => ({
        message: unmetPhrase(permissions, unmet, role, ['is usually granted together with', 'are usually granted together with']),
        ...ways(...additions(unmet, role, 'if holders require that')),
      }),
    }));
  },
};
