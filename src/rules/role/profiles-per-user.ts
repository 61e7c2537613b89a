import { hasHierarchyControl, hasTagControl } from './access-control';
import { namesOf } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

const MOST_PROFILES = 10;
const MOST_TAGGED = 3;
const MOST_GRANULAR = 2;

export const profilesPerUser: RoleRule = {
  id: 'profiles-per-user',
  check: (role) => {
    const held = [role, ...role.user.others];
    const tagged = held.filter(hasTagControl);
    const granular = held.filter((one) => hasTagControl(one) || hasHierarchyControl(one));
    const fix = 'merge some of the roles';
    return [
      ...(held.length > MOST_PROFILES ? [{
        role: role.id,
        permissions: [],
        fix,
        message: `The role's users hold ${held.length} roles (${namesOf(held)}); a user can hold at most ${MOST_PROFILES}.`,
      }] : []),
      ...(granular.some(hasHierarchyControl) && granular.length > MOST_GRANULAR ? [{
        role: role.id,
        permissions: [],
        severity: Severity.WARNING,
        fix,
        message: `The role's users hold ${granular.length} roles with access control by hierarchy or tags (${namesOf(granular)}); AWS allows ${MOST_GRANULAR}.`,
      }] : tagged.length > MOST_TAGGED ? [{
        role: role.id,
        permissions: [],
        severity: Severity.WARNING,
        fix,
        message: `The role's users hold ${tagged.length} roles with access control tags (${namesOf(tagged)}); AWS allows ${MOST_TAGGED}.`,
      }] : []),
    ];
  },
};
