import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';
import { unmetPhrase, toAdd, unmetDependencies } from './unmet-dependencies';
import { either, list } from '../../roles/words';

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
            `add ${list(toAdd(unmet, role).map(constantOf))}`,
            ...(role.reading?.isTemplateOnly ? [] : ['call .withDependencies()']),
            ...(mayBeInOtherRole ? ['name the other role in heldTogetherWith'] : []),
          ]),
        }),
      };
    });
  },
};
