import { isHopeless, why } from './why';
import type { ConnectApi, ProfileSummary } from '../../connect/connect-api';
import { InputError } from '../../formats/input-error';
import type { SnapshotProfile } from '../../formats/instance-snapshot';
import { featureOf } from '../../permissions/catalog/features';
import { catalogNames } from '../../permissions/catalog/names';
import { OPERATIONS, RESTRICTIONS, sortedParts, type KnownAccess } from '../../roles/access';
import type { InstanceFacts } from '../../rules/instance-facts';

/** What to read, and whom to tell about it. */
export interface CollectOptions {
  readonly api: ConnectApi;
  readonly arn: string;
  /** Profiles that need not be read again, by id. */
  readonly known?: ReadonlyMap<string, SnapshotProfile>;
  /** Told once how many profiles there are. */
  onProfiles?(count: number): void;
  onProfile?(profile: SnapshotProfile): void;
}

/**
 * Reads everything of an instance that roles are judged by: its features, its profiles with all that they grant, and what
 * profiles can refer to. What cannot be read is noted with the reason; an instance that does not answer at all is an error.
 *
 * @throws InputError if the instance cannot be reached, or does not exist
 */
export async function collectFacts(options: CollectOptions): Promise<InstanceFacts> {
  const { api, arn } = options;
  const unreadable: Record<string, string> = {};
  const read = async <T>(operation: string, call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      if (error instanceof InputError) {
        throw error;
      }
      if (isHopeless(error)) {
        throw new InputError(why(operation, error));
      }
      unreadable[operation] = why(operation, error);
      return undefined;
    }
  };
  const instance = await read('DescribeInstance', () => status(api, arn));
  const [attributes, integrations, storage, hierarchyGroups, flowModules, profiles] = await Promise.all([
    read('ListInstanceAttributes', () => api.attributes()),
    read('ListIntegrationAssociations', () => api.integrations()),
    read('ListInstanceStorageConfigs', () => storageOf(api)),
    read('ListUserHierarchyGroups', () => api.hierarchyGroups()),
    read('ListContactFlowModules', () => api.flowModules()),
    read('ListSecurityProfiles', () => api.profiles()).then((summaries) => summaries && readProfiles(summaries, options, read)),
  ]);
  return {
    arn,
    status: instance?.status,
    attributes: attributes || instance ? { ...instance?.attributes, ...attributes } : undefined,
    integrations: integrations && [...new Set(integrations.map(({ type }) => type))].sort(),
    storage,
    applications: integrations?.filter(({ type }) => type === 'APPLICATION').map((integration) => integration.arn).sort(),
    profiles,
    hierarchyGroups,
    flowModules,
    unreadable,
  };
}

async function status(api: ConnectApi, arn: string) {
  try {
    return await api.instanceStatus();
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') {
      throw new InputError(`There is no instance ${arn} for these credentials. Check the ARN, the account and the Region.`);
    }
    throw error;
  }
}

type Read = <T>(operation: string, call: () => Promise<T>) => Promise<T | undefined>;

/** Two at a time: each needs several operations, which are paced each by itself. */
const AT_ONCE = 2;

async function readProfiles(summaries: readonly ProfileSummary[], { api, known, onProfiles, onProfile }: CollectOptions, read: Read) {
  onProfiles?.(summaries.length);
  const profiles: SnapshotProfile[] = [];
  const open = [...summaries];
  const work = async () => {
    for (let summary = open.shift(); summary; summary = open.shift()) {
      const profile = known?.get(summary.id) ?? await readProfile(summary, api, read);
      profiles.push(profile);
      onProfile?.(profile);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return profiles;
}

async function readProfile(summary: ProfileSummary, api: ConnectApi, read: Read): Promise<SnapshotProfile> {
  const [permissions, description, ...lists] = await Promise.all([
    read('ListSecurityProfilePermissions', () => api.permissionsOf(summary.id)),
    read('DescribeSecurityProfile', () => api.describeProfile(summary.id)),
    ...LISTS.map((operation) => read(operation, () => api.accessOf(summary.id, operation))),
  ]);
  return { ...summary, permissions, ...description, access: sortedParts(Object.assign({}, description?.access, ...lists) as Partial<KnownAccess>) };
}

/** The description comes with a part of the access. */
const LISTS = OPERATIONS.filter((operation) => operation !== RESTRICTIONS);

/** Every type of storage that tells whether some feature is on. */
async function storageOf(api: ConnectApi): Promise<string[]> {
  const types = [...new Set(catalogNames.flatMap((name) => {
    const detect = featureOf(name)?.detect;
    return detect?.kind === 'storage' ? [detect.value] : [];
  }))].sort();
  const present = await Promise.all(types.map((type) => api.hasStorage(type)));
  return types.filter((_, index) => present[index]);
}
