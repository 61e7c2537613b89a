import type { ConnectApi, ProfileSummary } from './connect-api';
import { featuresOf, type Read, type Wanted } from './gather-facts';
import { readHolders, type WantedHolders } from './people';
import type { SnapshotProfile } from '../formats/instance-snapshot';
import { catalogNames } from '../permissions/catalog/names';
import { OPERATIONS, RESTRICTIONS, sortedParts, type KnownAccess } from '../roles/access';

/** Two at a time: each needs several operations, which are paced each by itself. */
const AT_ONCE = 2;

/** The description comes with a part of the access. */
const LISTS = OPERATIONS.filter((operation) => operation !== RESTRICTIONS);

/** Whoever follows how profiles are read, which takes minutes where there are many. */
export interface ProfileFollower {
  /** Profiles that need not be read again, by id. */
  readonly known?: ReadonlyMap<string, SnapshotProfile>;
  /** Called once with the number of profiles. */
  onProfiles?(count: number): void;
  onProfile?(profile: SnapshotProfile): void;
}

/**
 * All that any role is judged by, the profiles with everything that they grant, and what profiles can refer to.
 *
 * @param holders who holds profiles, as far as it is asked for
 */
export function everything(follower: ProfileFollower = {}, holders: WantedHolders = {}): Wanted {
  return {
    features: featuresOf(catalogNames),
    applications: true,
    hierarchyGroups: true,
    flowModules: true,
    statusFirst: true,
    profiles: (summaries, api, read) => readProfiles(summaries, api, read, follower),
    holders: (api, read) => readHolders(api, read, holders),
  };
}

/** Reads profiles with everything that they grant, in the order in which they are given. */
export async function readProfiles(
  summaries: readonly ProfileSummary[], api: ConnectApi, read: Read, { known, onProfiles, onProfile }: ProfileFollower = {},
): Promise<SnapshotProfile[]> {
  onProfiles?.(summaries.length);
  const profiles: SnapshotProfile[] = [];
  const open = [...summaries];
  const work = async () => {
    for (let summary = open.shift(); summary; summary = open.shift()) {
      const before = known?.get(summary.id);
      // What the list says is of now: a profile can have another name since.
      const profile = before ? { ...before, ...summary } : await readProfile(summary, api, read);
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
  const access = Object.assign({}, description?.access, ...lists) as Partial<KnownAccess>;
  return { ...summary, permissions, ...description, access: sortedParts(access) };
}
