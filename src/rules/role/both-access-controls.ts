import { hasHierarchyControl, hasTagControl } from './access-control';
import { nameOf } from '../../roles/words';
import type { RoleRule } from '../rule';

export const bothAccessControls: RoleRule = {
  id: 'both-access-controls',
  check: (role) => {
    if (hasTagControl(role) && hasHierarchyControl(role)) {
      return [{
        role: role.id,
        permissions: [],
        message: 'The role is restricted by tags and by hierarchy: its holders reach only what satisfies both.',
        fix: 'if holders are to reach what satisfies either one, put each restriction into a role of its own, and hold both',
      }];
    }
    if (!hasTagControl(role) && !hasHierarchyControl(role)) {
      return [];
    }
    return role.user.others.filter((other) => hasTagControl(other) || hasHierarchyControl(other)).map((other) => ({
      role: role.id,
      permissions: [],
      message: `The role and ${nameOf(other)}, held together with it, each have a restriction of their own: users reach what satisfies either one.`,
      fix: 'to narrow access, put both restrictions into one role',
    }));
  },
};
