import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import { userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';
import { tellUnmet, toAdd, unmetDependencies } from './unmet-dependencies';
import { either, list, notKnownHere } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of'];

export const missingDependency: RoleRule = {
  id: 'missing-dependency',
  severity: Severity.ERROR,
  title: 'A permission is granted without another that it requires',
  description: 'Many permissions open something inside a page that only another permission opens: recordings are reached through '
    + 'contact search, and cases show a customer profile. The Connect console selects the other check box automatically; the API and CloudFormation do '
    + 'not, and whoever holds the role finds a button missing or a panel empty.\n\n'
    + 'Checked per user: what a role held together with this one grants counts as well. If such a role is not known here, or if AWS '
    + 'intends users to hold two roles and this one names no other, the answer is not certain, and the finding is a warning.',
  sources: ['security-profile-list', 'create-security-profile'],
  check: (role, context) => {
    const user = userPermissionsOf(role, context);
    return unmetDependencies(role, user, STRENGTHS).map((found) => {
      const elsewhere = found.perUser && role.heldTogetherWith.length === 0;
      return {
        role: role.id,
        permissions: found.permissions,
        ...(elsewhere || user.unknown.length > 0 ? { severity: Severity.WARNING, undecided: true } : {}),
        describe: (permissions) => ({
          message: tellUnmet(permissions, found, user, ['needs', 'need'])
            + (elsewhere ? ' Another role of its users may have it.' : '')
            + (user.unknown.length > 0 ? ` ${notKnownHere(user.unknown)}.` : ''),
          fix: either([
            `add ${list(toAdd(found, user).map(constantOf))}`,
            ...(role.isTemplateOnly ? [] : ['call .withDependencies()']),
            ...(elsewhere ? ['name the other role in heldTogetherWith'] : []),
          ]),
        }),
      };
    });
  },
};
