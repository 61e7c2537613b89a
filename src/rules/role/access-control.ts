import { resourceKindNames, resourceKindOf } from '../../permissions/catalog/resource-kinds';
import type { Role } from '../../roles/role';

/** The kind of resource that a wrong name is meant for: one that differs in case, spaces or a plural. */
export function meantResource(resource: string): string | undefined {
  return resourceKindNames.includes(resource) ? undefined : resourceKindNames.find((one) => singular(one) === singular(resource));
}

function singular(resource: string): string {
  return resource.toLowerCase().replace(/[^a-z]/g, '').replace(/s$/, '');
}

/** Whether the role reaches only what carries certain tags, as far as its restricted resources go. */
export function hasTagControl(role: Role): boolean {
  const { accessControlTags, tagRestrictedResources } = role.access;
  return tagRestrictedResources.length > 0 || accessControlTags.length > 0;
}

/** Whether the role reaches only what is in a certain part of the agent hierarchy. */
export function hasHierarchyControl(role: Role): boolean {
  const { hierarchyGroupId, hierarchyRestrictedResources } = role.access;
  return hierarchyRestrictedResources.length > 0 || hierarchyGroupId !== undefined;
}

/** Whether it is a permission that shows a kind of resource. */
export function isView(permission: string): boolean {
  return resourceKindNames.some((name) => viewOf(name) === permission);
}

/** The permission that shows a restricted resource; `undefined` where that is not known. */
export function viewOf(resource: string): string | undefined {
  return resourceKindOf(resource)?.view;
}
