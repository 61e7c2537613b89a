import { readWaiver, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { isCatalogued } from '../../permissions/catalog/names';
import { NO_ACCESS } from '../../roles/access';
import type { Role } from '../../roles/role';

/** Waivers come without their reasons: a template has no room for them. */
const REASON = 'the reason is in the code of the role';

/** The profiles of a request as the rules see them. */
export function rolesOf({ instanceArn, profiles, waivers, write }: Pick<ValidationRequest, 'instanceArn' | 'profiles' | 'waivers' | 'write'>): Role[] {
  return Object.entries(profiles).map(([id, profile]) => (
    { ...roleOf(id, profile, instanceArn, Object.hasOwn(waivers, id) ? waivers[id] : []), reading: { writesBeyond: write } }));
}

function roleOf(id: string, { name, permissions, access = NO_ACCESS }: ExpectedProfile, instance: string, waived: readonly string[]): Role {
  return {
    id,
    name,
    instance,
    permissions,
    customPermissions: permissions.filter((permission) => !isCatalogued(permission)),
    heldTogetherWith: [],
    tags: {},
    access,
    waivers: waived.map((text) => ({ ...readWaiver(text), reason: REASON })),
  };
}
