import { NO_ACCESS } from './access';
import type { Role } from './role';

/** A role that is defined elsewhere, as far as it is known here: what else it has is not known, and shown as none. */
export function referredRole(known: Pick<Role, 'id' | 'name' | 'instance' | 'permissions' | 'notes'> & Partial<Pick<Role, 'waivers'>>): Role {
  return {
    customPermissions: [], heldTogetherWith: [], tags: {}, access: NO_ACCESS, waivers: [], ...known, reading: { isReferred: true },
  };
}
