import { NO_ACCESS } from '../../src/roles/access';
import type { Role } from '../../src/roles/role';

/** A role with some permissions and nothing special about it, for what judges lists of permissions. */
export function plainRole(permissions: readonly string[], more: Partial<Role> = {}): Role {
  return {
    id: 'Stack/Role',
    name: 'Role',
    instance: 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
    permissions: [...new Set(permissions)].sort(),
    customPermissions: [],
    heldTogetherWith: [],
    tags: {},
    access: NO_ACCESS,
    waivers: [],
    ...more,
  };
}
