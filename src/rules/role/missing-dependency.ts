import { constantOf } from '../../permissions/catalog/texts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';
import { tellUnmet, toAdd, unmetDependencies } from './unmet-dependencies';
import { either, list, notKnownHere } from '../../roles/words';

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of'];

export const missingDependency: RoleRule = {
  id: 'missing-dependency',
  check: (role) => {
    const user = role.user;
    return unmetDependencies(role, STRENGTHS).map((found) => {
      const elsewhere = found.perUser && role.heldTogetherWith.length === 0;
      return {
        role: role.id,
        permissions: found.permissions,
        ...(elsewhere || user.unknown.length > 0 ? { severity: Severity.WARNING, undecided: true } : {}),
        describe: (permissions) => ({
          message: tellUnmet(permissions, found, role, ['needs', 'need'])
            + (elsewhere ? ' Another role of its users may have it.' : '')
            + (user.unknown.length > 0 ? ` ${notKnownHere(user.unknown)}.` : ''),
          fix: either([
            `add ${list(toAdd(found, role).map(constantOf))}`,
            ...(role.reading?.isTemplateOnly ? [] : ['call .withDependencies()']),
            ...(elsewhere ? ['name the other role in heldTogetherWith'] : []),
          ]),
        }),
      };
    });
  },
};
