import type { ConnectApi, ProfileSummary } from './connect-api';
import { failureOf } from './failure';
import { featureById, featureOf } from '../permissions/catalog/features';
import type { Feature } from '../permissions/catalog/types';
import type { Role } from '../roles/role';
import type { InstanceFacts, LiveProfile } from '../rules/instance-facts';

/** Attributes that come with the instance's status, without a call of their own. */
const ATTRIBUTES_OF_STATUS = ['INBOUND_CALLS', 'OUTBOUND_CALLS'];

/** What is to be known of an instance, beside its status and which profiles it has. */
export interface Wanted {
  /** Features that it may have or lack. */
  readonly features: readonly Feature[];
  readonly applications: boolean;
  readonly hierarchyGroups: boolean;
  readonly flowModules: boolean;
  /** Whether to know first that the instance exists: with many profiles, the rest takes minutes. */
  readonly statusFirst?: boolean;
  /** Reads what else is wanted of the profiles. */
  profiles?(summaries: readonly ProfileSummary[], api: ConnectApi, read: Read): Promise<LiveProfile[]>;
  /** Reads who holds profiles. */
  holders?(api: ConnectApi, read: Read): Promise<Holders>;
}

/** Who holds which profiles of an instance. */
export type Holders = Pick<InstanceFacts, 'people' | 'aiAgents'>;

/** Makes a call of an operation; where it fails, that is noted, and there is no result. */
export type Read = <T>(operation: string, call: () => Promise<T>) => Promise<T | undefined>;

/** Says why an operation told nothing. What it throws ends everything: no other call would fare better. */
export type Explain = (operation: string, error: unknown) => string;

/** No more than what the roles have to be judged by. */
export function neededBy(roles: readonly Role[]): Wanted {
  return {
    features: featuresOf(roles.flatMap(({ permissions }) => permissions)),
    applications: roles.some(({ access }) => access.applications.length > 0),
    hierarchyGroups: roles.some(({ access }) => access.hierarchyGroupId),
    flowModules: roles.some(({ access }) => access.flowModules.length > 0),
  };
}

/** The features that permissions require, and those that imply them. */
export function featuresOf(permissions: readonly string[]): Feature[] {
  const features = permissions.flatMap((permission) => featureOf(permission) ?? []);
  const implying = features.flatMap(({ impliedBy }) => impliedBy === undefined ? [] : featureById(impliedBy) ?? []);
  return [...new Set([...features, ...implying])];
}

/**
 * Reads what is wanted of an instance and nothing else, different operations at the same time. How many calls that takes
 * depends on the lists of the instance, never on the number of roles. What cannot be read is noted with the reason.
 */
export async function gatherFacts(api: ConnectApi, arn: string, wanted: Wanted, explain: Explain): Promise<InstanceFacts> {
  const unreadable: Record<string, string> = {};
  const read: Read = async (operation, call) => {
    try {
      return await call();
    } catch (error) {
      unreadable[operation] = explain(operation, error);
      return undefined;
    }
  };
  const { features } = wanted;
  const comesWithStatus = ({ detect }: Feature) => ATTRIBUTES_OF_STATUS.includes(detect.value);
  const kinds = new Set(features.filter((feature) => !comesWithStatus(feature)).map(({ detect }) => detect.kind));
  const status = read('DescribeInstance', () => statusOf(api));
  if (wanted.statusFirst && (await status)?.status === 'NOT_FOUND') {
    return { arn, status: 'NOT_FOUND', unreadable: {} };
  }
  // What the status would have told, the attributes tell as well.
  const wantsAttributes = async () => kinds.has('attribute') || (features.some(comesWithStatus) && !await status);
  const [instance, attributes, integrations, storage, profiles, hierarchyGroups, flowModules, holders] = await Promise.all([
    status,
    wantsAttributes().then((wants) => wants ? read('ListInstanceAttributes', () => api.attributes()) : undefined),
    kinds.has('integration') || wanted.applications ? read('ListIntegrationAssociations', () => api.integrations()) : undefined,
    kinds.has('storage') ? read('ListInstanceStorageConfigs', () => storageOf(api, features)) : undefined,
    read('ListSecurityProfiles', () => api.profiles()).then((found) => found && wanted.profiles ? wanted.profiles(found, api, read) : found),
    wanted.hierarchyGroups ? read('ListUserHierarchyGroups', () => api.hierarchyGroups()) : undefined,
    wanted.flowModules ? read('ListContactFlowModules', () => api.flowModules()) : undefined,
    wanted.holders?.(api, read),
  ]);
  const missing = instance?.status === 'NOT_FOUND';
  return {
    arn,
    status: instance?.status,
    attributes: attributes || instance?.attributes ? { ...instance?.attributes, ...attributes } : undefined,
    integrations: integrations && [...new Set(integrations.map(({ type }) => type))].sort(),
    storage,
    applications: integrations?.filter(({ type }) => type === 'APPLICATION').map((integration) => integration.arn).sort(),
    profiles,
    hierarchyGroups,
    flowModules,
    ...holders,
    // Everything of an instance that does not exist fails; one sentence about it is enough.
    unreadable: missing ? {} : unreadable,
  };
}

async function statusOf(api: ConnectApi) {
  try {
    return await api.instanceStatus();
  } catch (error) {
    if (failureOf(error).kind === 'not found') {
      return { status: 'NOT_FOUND', attributes: undefined };
    }
    throw error;
  }
}

/** The service tells one type at a time. */
async function storageOf(api: ConnectApi, features: readonly Feature[]): Promise<string[]> {
  const types = [...new Set(features.flatMap(({ detect }) => detect.kind === 'storage' ? [detect.value] : []))].sort();
  const present = await Promise.all(types.map((type) => api.hasStorage(type)));
  return types.filter((_, index) => present[index]);
}
