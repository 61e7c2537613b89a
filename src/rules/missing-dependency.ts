import { Severity } from './finding';
import { userPermissionsOf, type UserPermissions } from './held';
import type { RoleRule } from './rule';
import { dependenciesOf, tellUnmet, unmetDependencies, type UnmetDependency } from './unmet-dependencies';
import { list, verb } from './words';
import { constantOf } from '../permissions/catalog/texts';
import type { Dependency, DependencyStrength } from '../permissions/catalog/types';
import { missingDependencies } from '../permissions/closure';

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
            + (user.unknown.length > 0 ? ` What ${list(user.unknown)} ${verb(user.unknown, 'grants', 'grant')} is not known here.` : ''),
          fix: `add ${list(added(found, user).map(constantOf))}, `
            + `${elsewhere ? '' : 'or '}call .withDependencies()${elsewhere ? ', or name the other role in heldTogetherWith' : ''}`,
        }),
      };
    });
  },
};

/** What meets the dependency, and all that it needs in turn: whoever adds it is not sent back for more. */
function added({ strength, missing }: UnmetDependency, { permissions }: UserPermissions): string[] {
  const first = strength === 'one-of' ? missing.slice(0, 1) : missing;
  return [...first, ...missingDependencies(first, (name) => dependenciesBesides(permissions, name))];
}

/** The dependencies of a permission, as far as what is held does not meet them. */
function dependenciesBesides(held: ReadonlySet<string>, name: string): Dependency[] {
  return dependenciesOf(name).flatMap((dependency) => {
    const names = dependency.names.filter((one) => !held.has(one));
    return dependency.strength === 'one-of' && names.length < dependency.names.length ? [] : [{ ...dependency, names }];
  });
}
