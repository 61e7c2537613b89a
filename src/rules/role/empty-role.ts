import { shown } from '../../roles/access';
import { Severity } from '../finding';
import type { RoleRule } from '../rule';

export const emptyRole: RoleRule = {
  id: 'empty-role',
  severity: Severity.WARNING,
  title: 'A role without permissions',
  description: 'Connect accepts a profile that grants nothing, and users who hold only that one can do nothing. Usually a set was computed '
    + 'and turned out empty.',
  sources: [],
  check: (role) => role.permissions.length > 0 || shown(role.access).applications.length > 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: 'The role has no permissions.',
    fix: 'add permissions, or remove the role',
  }],
};
