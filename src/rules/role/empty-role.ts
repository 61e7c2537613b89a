import type { RoleRule } from '../rule';

export const emptyRole: RoleRule = {
  id: 'empty-role',
  // What only the deployment knows may be all that there is.
  check: (role) => role.permissions.length > 0 || role.access.applications.length > 0 || role.reading?.isIncomplete ? [] : [{
    role: role.id,
    permissions: [],
    message: 'The role has no permissions.',
    fix: 'add permissions, or remove the role',
  }],
};
