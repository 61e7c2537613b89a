import type { ConnectApi } from './connect-api';
import { explainError } from './explain-error';
import { featureById, featureOf } from '../permissions/catalog/features';
import type { Role } from '../roles/role';
import type { InstanceFacts } from '../rules/instance-facts';

/** Attributes that come with the instance's status, without a call of their own. */
const ATTRIBUTES_OF_STATUS = ['INBOUND_CALLS', 'OUTBOUND_CALLS'];

/**
 * Reads what the roles have to be judged by and nothing else, different operations at the same time. How many calls that
 * takes depends on the lists of the instance, never on the number of roles.
 */
export async function gatherFacts(api: ConnectApi, instanceArn: string, roles: readonly Role[]): Promise<InstanceFacts> {
  const unreadable: Record<string, string> = {};
  const read = async <T>(operation: string, needed: boolean, call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return needed ? await call() : undefined;
    } catch (error) {
      unreadable[operation] = explainError(error);
      return undefined;
    }
  };
  const features = featuresOf(roles);
  const asksFor = (kind: string, except: readonly string[] = []) =>
    features.some(({ detect }) => detect.kind === kind && !except.includes(detect.value));
  const hasApplications = roles.some((role) => role.access.applications.length > 0);
  const [instance, attributes, integrations, storage, profiles, hierarchyGroups, flowModules] = await Promise.all([
    read('DescribeInstance', true, () => statusOf(api)),
    read('ListInstanceAttributes', asksFor('attribute', ATTRIBUTES_OF_STATUS), () => api.attributes()),
    read('ListIntegrationAssociations', asksFor('integration') || hasApplications, () => api.integrations()),
    read('ListInstanceStorageConfigs', asksFor('storage'), () => storageOf(api, features)),
    read('ListSecurityProfiles', true, () => api.profiles()),
    read('ListUserHierarchyGroups', roles.some((role) => role.access.hierarchyGroupId), () => api.hierarchyGroups()),
    read('ListContactFlowModules', roles.some((role) => role.access.flowModules.length > 0), () => api.flowModules()),
  ]);
  const missing = instance?.status === 'NOT_FOUND';
  return {
    arn: instanceArn,
    status: instance?.status,
    attributes: attributes || instance?.attributes ? { ...instance?.attributes, ...attributes } : undefined,
    integrations: integrations && [...new Set(integrations.map(({ type }) => type))].sort(),
    storage,
    applications: integrations?.filter(({ type }) => type === 'APPLICATION').map(({ arn }) => arn).sort(),
    profiles,
    hierarchyGroups,
    flowModules,
    // Everything of an instance that does not exist fails; one sentence about it is enough.
    unreadable: missing ? {} : unreadable,
  };
}

function featuresOf(roles: readonly Role[]) {
  const features = roles.flatMap((role) => role.permissions).flatMap((permission) => featureOf(permission) ?? []);
  const implying = features.flatMap(({ impliedBy }) => impliedBy === undefined ? [] : featureById(impliedBy) ?? []);
  return [...new Set([...features, ...implying])];
}

async function statusOf(api: ConnectApi) {
  try {
    return await api.instanceStatus();
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') {
      return { status: 'NOT_FOUND', attributes: undefined };
    }
    throw error;
  }
}

/** The service tells one type at a time. */
async function storageOf(api: ConnectApi, features: ReturnType<typeof featuresOf>): Promise<string[]> {
  const types = [...new Set(features.flatMap(({ detect }) => detect.kind === 'storage' ? [detect.value] : []))].sort();
  const present = await Promise.all(types.map((type) => api.hasStorage(type)));
  return types.filter((_, index) => present[index]);
}
