import { hasTagControl } from './access-control';
import { leakingPermissions, misnamedResources, missingViews, restrictedBy, unrestrictedCompanions, type AccessControl } from './access-control-leaks';
import { escalatingOf } from './privilege-escalation';
import { itemsOf, partOf } from '../../roles/access';
import { isAllKnown } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, verb } from '../../roles/words';
import type { JudgedRole } from '../judged-role';
import type { RoleRule, RuleFinding } from '../rule';

const TAGS: AccessControl = {
  kind: 'tag',
  title: 'access control tags',
  restrictedResources: (role) => role.access.tagRestrictedResources,
};

export const tagBasedLeak: RoleRule = {
  id: 'tag-based-leak',
  check: (role) => {
    const companions = unrestrictedCompanions(role, TAGS);
    return !hasTagControl(role) ? companions : [
      ...incomplete(role),
      ...leakingPermissions(role, TAGS),
      ...misnamedResources(role, TAGS),
      ...missingViews(role, TAGS),
      ...unguardedSecurityProfiles(role),
      ...companions,
    ];
  },
};

function incomplete(role: Role): RuleFinding[] {
  const [tags, resources] = [partOf('accessControlTags'), partOf('tagRestrictedResources')]
    .map((part) => [...new Set(itemsOf(part, role.access))].sort(byCodeUnit)) as [string[], string[]];
  if (resources.length === 0) {
    return [{
      role: role.id,
      permissions: [],
      message: `The access control tags ${list(tags)} restrict nothing, because the role names no resource to restrict.`,
      fix: 'name the resources to restrict, such as User, or remove the tags',
    }];
  }
  return tags.length > 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: `${list(resources)} ${verb(resources, 'is', 'are')} restricted by tags, but the role has no access control tags.`,
    fix: 'add access control tags, or do not restrict resources',
  }];
}

function unguardedSecurityProfiles(role: JudgedRole): RuleFinding[] {
  const restricted = restrictedBy(role, TAGS);
  const isSettled = isAllKnown(TAGS.restrictedResources(role));
  const escalating = escalatingOf(role);
  return !isSettled || !restricted.includes('User') || restricted.includes('SecurityProfile') || escalating.length === 0 ? [] : [{
    role: role.id,
    permissions: escalating,
    message: `User is restricted by access control tags but SecurityProfile is not: with ${list(escalating)} the role's holders can still raise `
      + 'their own access through any security profile.',
    fix: 'restrict SecurityProfile by the same tags',
  }];
}
