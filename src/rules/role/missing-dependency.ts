import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';
import { additions, toAdd, unmetDependencies, unmetPhrase } from './unmet-dependencies';
import { either } from '../../roles/words';

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
          fix: either([
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
