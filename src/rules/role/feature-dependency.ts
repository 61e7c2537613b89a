import { factsOf } from '../../permissions/catalog/facts';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { removing, waiving, ways, type Way } from '../edit';
import { unknownToo, type JudgedRole } from '../judged-role';
import type { RoleRule } from '../rule';
import { additions, mayBeElsewhere, unmetDependencies, unmetPhrase, type UnmetDependency } from './unmet-dependencies';

const STRENGTHS: readonly DependencyStrength[] = ['for'];

export const featureDependency: RoleRule = {
  id: 'feature-dependency',
  check: (role) => {
    return unmetDependencies(role, STRENGTHS).map((unmet) => ({
      role: role.id,
      permissions: unmet.permissions,
      ...unknownToo(role).finding,
      describe: (permissions) => ({
        message: unmetPhrase(permissions, unmet, role, ['needs', 'need'])
          + (mayBeElsewhere(unmet, role) ? ' Another role of its users may have it.' : ''),
        ...ways(...howToFix(permissions, unmet, role)),
      }),
    }));
  },
};

/** What restricts nothing yet is removed: adding what it would restrict gives more access than there was. */
function howToFix(permissions: readonly string[], unmet: UnmetDependency, role: JudgedRole): Way[] {
  return permissions.every((name) => factsOf(name)?.restricts)
    ? [removing(permissions), ...additions(unmet, role, 'if holders are to have that, restricted')]
    : [...additions(unmet, role), waiving(featureDependency.id, 'if the role does not need that part')];
}
