import type { Waiver } from './waiver';
import { PermissionSet } from '../permissions/permission-set';
import type { RoleWaiver } from '../roles/role';
import { ProfileRule } from '../rules/profile-rule';

/** A waiver that roles share, as copies and ready roles do: one of them may have no use for it. */
export interface SharedWaiver extends Waiver {
  readonly shared?: boolean;
}

/**
 * Waivers as the rules see them: one for each permission, so that each one that is of no use is found.
 *
 * @throws if a waiver names no rule, or a set without permissions
 */
export function roleWaivers(waivers: readonly SharedWaiver[]): RoleWaiver[] {
  return waivers.flatMap(({ rule: given, permissions, reason, owner, until, shared }) => {
    const rule = ProfileRule._idOf(given);
    const waiver = { rule, reason, ...(owner ? { owner } : {}), ...(until ? { until } : {}), ...(shared ? { shared } : {}) };
    const names = permissions ? PermissionSet.of(permissions).names : undefined;
    if (names?.length === 0) {
      throw new Error(`The permissions of the waiver of ${rule} are an empty set, so it covers nothing. `
        + 'Name at least one permission, or leave permissions out to accept every finding of the rule about the profile.');
    }
    return names ? names.map((permission) => ({ ...waiver, permission })) : [waiver];
  });
}
