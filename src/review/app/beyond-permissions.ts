import type { Role } from '../../roles/role';

/** What a role holds besides permissions, and what limits it: title and text of each part that it has. */
export function beyondPermissions(role: Role): [string, string][] {
  const parts: [string, string | undefined][] = [
    ['Access-control tags', pairs(role.accessControlTags)],
    ['Restricted by tag', role.tagRestrictedResources.join(', ')],
    ['Hierarchy group', role.hierarchyGroupId],
    ['Restricted by hierarchy', role.hierarchyRestrictedResources.join(', ')],
    ['Applications', role.applications.map(({ namespace, permissions }) => `${namespace} (${permissions.join(', ')})`).join(', ')],
    ['Flow modules', role.flowModules.map(({ moduleId }) => moduleId).join(', ')],
    ['Rows of data tables', role.dataTableAttributes?.map(({ name, values }) => `${name}: ${values.join(' or ')}`).join('; ')],
    ['AI agents', role.aiAgents?.join(', ')],
  ];
  return parts.filter((part): part is [string, string] => part[1] !== undefined && part[1] !== '');
}

/** `team=sales, unit=emea` */
export function pairs(map: Readonly<Record<string, string>>): string {
  return Object.entries(map).map(([key, value]) => `${key}=${value}`).sort().join(', ');
}
