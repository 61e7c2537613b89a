import { Severity } from './finding';
import { userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { tellUnmet, unmetDependencies } from './unmet-dependencies';
import { list } from './words';
import { constantOf } from '../permissions/catalog/texts';
import type { DependencyStrength } from '../permissions/catalog/types';

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
        fix: `add ${list(found.missing.map(constantOf))}, or waive ${featureDependency.id} if the role does not need that part`,
      }),
    }));
  },
};
