import { hasHierarchyControl, hasTagControl } from './access-control';
import { nameOf } from '../../roles/words';
import { Severity } from '../finding';
import { userPermissionsOf } from '../held';
import type { RoleRule } from '../rule';

export const bothAccessControls: RoleRule = {
  id: 'both-access-controls',
  severity: Severity.INFO,
  title: 'Access control by tags and by hierarchy at once',
  description: 'Within one role, the two narrow each other: holders reach what satisfies both. In two roles of the same user, they add up: '
    + 'holders reach what satisfies either one. Two roles with tags add up as well.',
  sources: ['hierarchy-based-access-control', 'tag-based-access-control'],
  check: (role, context) => {
    if (hasTagControl(role) && hasHierarchyControl(role)) {
      return [{
        role: role.id,
        permissions: [],
        message: 'The role is restricted by tags and by hierarchy: its holders reach only what satisfies both.',
        fix: 'no action needed if that is intended; two roles held together would reach what satisfies either one',
      }];
    }
    if (!hasTagControl(role) && !hasHierarchyControl(role)) {
      return [];
    }
    return userPermissionsOf(role, context).others.filter((other) => hasTagControl(other) || hasHierarchyControl(other)).map((other) => ({
      role: role.id,
      permissions: [],
      message: `The role and ${nameOf(other)}, held together with it, each have a restriction of their own: users reach what satisfies either one.`,
      fix: 'no action needed if that is intended; to narrow access, put both restrictions into one role',
    }));
  },
};
