import { hasHierarchyControl } from './access-control';
import { leakingPermissions, missingViews, restrictedBy, unrestrictedCompanions, type AccessControl } from './access-control-leaks';
import { itemsOf, partOf } from '../../roles/access';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, verb } from '../../roles/words';
import type { RoleRule, RuleFinding } from '../rule';

const HIERARCHY: AccessControl = {
  kind: 'hierarchy',
  title: 'hierarchy restrictions',
  restrictedResources: (role) => role.access.hierarchyRestrictedResources,
  restrictions: { 'ContactSearch.View': 'RestrictContactAccessByHierarchy.View' },
};

export const hierarchyBasedLeak: RoleRule = {
  id: 'hierarchy-based-leak',
  check: (role) => {
    const companions = unrestrictedCompanions(role, HIERARCHY);
    return !hasHierarchyControl(role) ? companions : [
      ...incomplete(role),
      ...leakingPermissions(role, HIERARCHY),
      ...missingViews(role, HIERARCHY),
      ...companions,
    ];
  },
};

function incomplete(role: Role): RuleFinding[] {
  const [group, resources] = [partOf('hierarchyGroupId'), partOf('hierarchyRestrictedResources')]
    .map((part) => itemsOf(part, role.access).sort(byCodeUnit)) as [string[], string[]];
  if (resources.length === 0) {
    return [{
      role: role.id,
      permissions: [],
      message: `The hierarchy group ${group[0]} restricts nothing, because the role names no resource to restrict.`,
      fix: 'name User as the restricted resource, or remove the group',
    }];
  }
  // Of what only the deployment knows, there may be none.
  return group.length > 0 || restrictedBy(role, HIERARCHY).length === 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: `${list(resources)} ${verb(resources, 'is', 'are')} restricted by hierarchy, but the role names no hierarchy group: `
      + 'which part of the hierarchy its holders reach is then decided by Connect.',
    fix: 'name a hierarchy group, or do not restrict resources',
  }];
}
