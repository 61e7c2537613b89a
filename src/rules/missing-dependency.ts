import type { DependencyStrength } from '../permissions/catalog/types';
import { constantOf } from '../permissions/catalog/texts';
import { Severity } from './finding';
import { userPermissionsOf } from './held';
import type { RoleRule } from './rule';
import { tellUnmet, unmetDependencies } from './unmet-dependencies';
import { list } from './words';

const STRENGTHS: ReadonlySet<DependencyStrength> = new Set(['needs', 'one-of'] as const);

export const missingDependency: RoleRule = {
  id: 'missing-dependency',
  severity: Severity.ERROR,
  title: 'A permission lacks another that it cannot work without',
  description: 'Many permissions open something inside of a page that only another permission opens: recordings are reached through '
    + 'contact search, cases show a customer profile. The Connect console ticks the other box by itself; the API and CloudFormation do '
    + 'not, and whoever holds the role finds a button missing or a panel empty.\n\n'
    + 'Judged by user: what a role held together with this one grants counts as well. Where such a role is not known here, nobody can '
    + 'tell, and the finding is a warning.',
  sources: ['security-profile-list', 'create-security-profile'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    return unmetDependencies(role, user, STRENGTHS).map((found) => ({
      role: role.id,
      permissions: found.permissions,
      ...(user.unknown.length > 0 ? { severity: Severity.WARNING, undecided: true } : {}),
      describe: (permissions) => ({
        message: tellUnmet(permissions, found, user, ['needs', 'need'])
          + (user.unknown.length > 0 ? ` What ${list(user.unknown)} grants is not known here.` : ''),
        fix: `add ${list((found.strength === 'one-of' ? found.missing.slice(0, 1) : found.missing).map(constantOf))}`
          + ', or call .withDependencies()',
      }),
    }));
  },
};
