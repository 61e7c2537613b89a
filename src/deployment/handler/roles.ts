import { readWaiver, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { isCatalogued } from '../../permissions/catalog/names';
import type { Role } from '../../roles/role';

/** Waivers come without their reasons: a template has no room for them. */
const REASON = 'the reason is in the code of the role';

/** The profiles of a request as the rules see them. */
export function rolesOf({ instanceArn, profiles, waivers, write }: Pick<ValidationRequest, 'instanceArn' | 'profiles' | 'waivers' | 'write'>): Role[] {
  return Object.entries(profiles).map(([id, profile]) => ({ ...roleOf(id, profile, instanceArn, waivers[id] ?? []), writesBeyond: write }));
}

function roleOf(id: string, { name, permissions, details = {} }: ExpectedProfile, instance: string, waived: readonly string[]): Role {
  return {
    id,
    name,
    instance,
    permissions,
    customPermissions: permissions.filter((permission) => !isCatalogued(permission)),
    heldTogetherWith: [],
    tags: {},
    accessControlTags: Object.fromEntries((details.AllowedAccessControlTags ?? []).map(({ Key, Value }) => [Key, Value])),
    tagRestrictedResources: details.TagRestrictedResources ?? [],
    hierarchyGroupId: details.AllowedAccessControlHierarchyGroupId,
    hierarchyRestrictedResources: details.HierarchyRestrictedResources ?? [],
    dataTableAttributes: (details.PrimaryAttributeValues ?? []).map(({ AttributeName, Values }) => ({ name: AttributeName, values: Values })),
    applications: (details.Applications ?? []).map(({ Namespace, ApplicationPermissions, Type }) => ({
      namespace: Namespace, permissions: ApplicationPermissions, type: Type,
    })),
    aiAgents: (details.AllowedAIAgents ?? []).map(({ Arn }) => Arn),
    flowModules: (details.AllowedFlowModules ?? []).map(({ FlowModuleId, Type }) => ({ moduleId: FlowModuleId, type: Type })),
    waivers: waived.map((text) => ({ ...readWaiver(text), reason: REASON })),
  };
}
