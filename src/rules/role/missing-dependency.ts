import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';
import { replaceBy } from './legacy-name';
import { additions, toAdd, unmetDependencies, unmetPhrase, usefulSuccessors } from './unmet-dependencies';
import { either } from '../../roles/words';
import { effectiveOf } from '../catalogued';
import type { JudgedRole } from '../judged-role';

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of'];

export const missingDependency: RoleRule = {
  id: 'missing-dependency',
  check: (role) => {
    const user = role.user;
    return unmetDependencies(role, STRENGTHS).map((unmet) => {
      const mayBeInOtherRole = unmet.perUser && role.heldTogetherWith.length === 0;
      return {
        role: role.id,
        permissions: unmet.permissions,
        ...(mayBeInOtherRole || user.unknown.length > 0 ? { severity: Severity.WARNING, undecided: true } : {}),
        describe: (permissions) => ({
          message: unmetPhrase(permissions, unmet, role, ['needs', 'need'])
            + (mayBeInOtherRole ? ' Another role of its users may have it.' : ''),
          fix: replacement(permissions, role) ?? either([
            `add ${additions(unmet, role)}`,
            // It would not decide for people either.
            ...(role.reading?.isTemplateOnly || toAdd(unmet, role) === undefined ? [] : ['call .withDependencies()']),
            ...(mayBeInOtherRole ? ['name the other role in heldTogetherWith'] : []),
          ]),
        }),
      };
    });
  },
};

/** A legacy permission whose successors work with what the role has lacks nothing but today's name: adding would open more. */
function replacement(permissions: readonly string[], role: JudgedRole): string | undefined {
  const [permission] = permissions;
  const useful = permissions.length === 1 ? usefulSuccessors(permission!, effectiveOf(role)) : [];
  return useful.length === 0 ? undefined : replaceBy(useful, role);
}
