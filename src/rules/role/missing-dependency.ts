import type { DependencyStrength } from '../../permissions/catalog/types';
import { effectiveOf } from '../catalogued';
import { completing, ways, type Way } from '../edit';
import { Severity } from '../finding';
import { unknownToo, type JudgedRole } from '../judged-role';
import type { RoleRule } from '../rule';
import { replaceBy } from './legacy-name';
import { additions, mayBeElsewhere, toAdd, unmetDependencies, unmetPhrase, usefulSuccessors } from './unmet-dependencies';

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of'];

export const missingDependency: RoleRule = {
  id: 'missing-dependency',
  check: (role) => {
    return unmetDependencies(role, STRENGTHS).map((unmet) => {
      const mayBeInOtherRole = mayBeElsewhere(unmet, role);
      const added = toAdd(unmet, role);
      return {
        role: role.id,
        permissions: unmet.permissions,
        ...(mayBeInOtherRole || unknownToo(role).finding.undecided ? { severity: Severity.WARNING, undecided: true } : {}),
        describe: (permissions) => ({
          message: unmetPhrase(permissions, unmet, role, ['needs', 'need'])
            + (mayBeInOtherRole ? ' Another role of its users may have it.' : ''),
          ...ways(...replacement(permissions, role) ?? [
            ...additions(unmet, role),
            // It would not decide for people either.
            ...(role.reading?.isTemplateOnly || added === undefined ? [] : [completing(permissions, added)]),
            ...(mayBeInOtherRole ? ['name the other role in heldTogetherWith'] : []),
            ...(unmet.perUser && role.combination ? ['give its users a role that has it as well'] : []),
          ]),
        }),
      };
    });
  },
};

/** A legacy permission whose successors work with what the role has lacks nothing but today's name: adding would open more. */
function replacement(permissions: readonly string[], role: JudgedRole): Way[] | undefined {
  const [permission] = permissions;
  const useful = permissions.length === 1 ? usefulSuccessors(permission!, effectiveOf(role)) : [];
  return useful.length === 0 ? undefined : [replaceBy(permission!, useful, role)];
}
