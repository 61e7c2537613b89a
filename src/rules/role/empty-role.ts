import type { RoleRule } from '../rule';

export const emptyRole: RoleRule = {
  id: 'empty-role',
  check: (role) => role.permissions.length > 0 || role.access.applications.length > 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: 'The role has no permissions.',
    fix: 'add permissions, or remove the role',
  }],
};
