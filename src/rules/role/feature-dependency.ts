import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { unknownToo } from '../judged-role';
import type { RoleRule } from '../rule';
import { additions, unmetDependencies, unmetPhrase } from './unmet-dependencies';
import { list } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['for'];

export const featureDependency: RoleRule = {
  id: 'feature-dependency',
  check: (role) => {
    return unmetDependencies(role, STRENGTHS).map((unmet) => ({
      role: role.id,
      permissions: unmet.permissions,
      ...unknownToo(role).finding,
      describe: (permissions) => ({
        message: unmetPhrase(permissions, unmet, role, ['needs', 'need'])
          + (unmet.perUser && role.heldTogetherWith.length === 0 ? ' Another role of its users may have it.' : ''),
        fix: howToFix(permissions, additions(unmet, role)),
      }),
    }));
  },
};

/** What restricts nothing yet is removed: adding what it would restrict gives more access than there was. */
function howToFix(permissions: readonly string[], missing: string): string {
  return permissions.every((name) => factsOf(name)?.restricts)
    ? `remove ${list(permissions.map(constantOf))}, or add ${missing} if holders are to have that, restricted`
    : `add ${missing}, or waive ${featureDependency.id} if the role does not need that part`;
}
