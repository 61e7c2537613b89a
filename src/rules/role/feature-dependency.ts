import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import { userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';
import { tellUnmet, toAdd, unmetDependencies } from './unmet-dependencies';
import { list } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['for'];

export const featureDependency: RoleRule = {
  id: 'feature-dependency',
  severity: Severity.WARNING,
  title: 'Part of what a permission offers requires another permission',
  description: 'The permission works, but something that its holders may expect of it does not: for example, an owner cannot be chosen for a case, '
    + 'because that list consists of queues, quick connects and users. `.withDependencies()` leaves these out on purpose: whether the '
    + 'role should have that part is a decision.',
  sources: ['security-profile-list'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    return unmetDependencies(role, user, STRENGTHS).map((found) => ({
      role: role.id,
      permissions: found.permissions,
      describe: (permissions) => ({
        message: tellUnmet(permissions, found, user, ['needs', 'need']),
        fix: howToFix(permissions, toAdd(found, user)),
      }),
    }));
  },
};

/** What restricts nothing yet is removed: adding what it would restrict gives more access than there was. */
function howToFix(permissions: readonly string[], missing: readonly string[]): string {
  return permissions.every((name) => factsOf(name)?.restricts)
    ? `remove ${list(permissions.map(constantOf))}, or add ${list(missing.map(constantOf))} if holders are to have that, restricted`
    : `add ${list(missing.map(constantOf))}, or waive ${featureDependency.id} if the role does not need that part`;
}
