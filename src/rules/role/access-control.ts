import { isCatalogued } from '../../permissions/catalog/names';
import type { Role } from '../../roles/role';

/**
 * The permission that shows a kind of resource which access control can be applied to. Connect's console has other words
 * for some of them than its API.
 */
const VIEWS: Readonly<Record<string, string>> = {
  AgentStatus: 'AgentStates.View',
  ContactFlow: 'ContactFlows.View',
  ContactFlowModule: 'ContactFlowModules.View',
  HoursOfOperation: 'HoursOfOperation.View',
  PhoneNumber: 'PhoneNumbers.View',
  Prompt: 'Prompts.View',
  Queue: 'Queues.View',
  QuickConnect: 'TransferDestinations.View',
  RoutingProfile: 'RoutingPolicies.View',
  SecurityProfile: 'SecurityProfiles.View',
  TaskTemplate: 'TaskTemplates.View',
  User: 'Users.View',
};

/** Whether Connect is known to have a kind of resource of this name. */
export function isKnownResource(resource: string): boolean {
  return Object.hasOwn(VIEWS, resource);
}

/** The kind of resource that a wrong name is meant for: one that differs in case, spaces or a plural. */
export function meantResource(resource: string): string | undefined {
  return Object.keys(VIEWS).find((one) => singular(one) === singular(resource));
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
  return Object.values(VIEWS).includes(permission);
}

/** The permission that shows a restricted resource; `undefined` where that is not known. */
export function viewOf(resource: string): string | undefined {
  const known = Object.hasOwn(VIEWS, resource) ? VIEWS[resource] : `${resource}s.View`;
  return isCatalogued(known) ? known : undefined;
}
