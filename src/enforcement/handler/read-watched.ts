import type { ConnectApi, ProfileSummary } from '../../connect/connect-api';
import { datedProfiles, type DatedProfile } from '../../connect/dated-profiles';
import { readProfiles } from '../../connect/everything';
import { explainInFunction } from '../../connect/explain-error';
import { isHopeless, failureOf } from '../../connect/failure';
import type { Read } from '../../connect/gather-facts';
import { readHolders } from '../../connect/people';
import type { WatchRequest } from '../../formats/watch-request';
import { isAwsManaged, type InstanceFacts } from '../../rules/instance-facts';

/** Which profiles a run is about: all of them, or those that an event names. */
export type Scope = (profile: { readonly id: string; readonly name: string }) => boolean;

/** What was read of an instance, and when its profiles were last changed. */
export interface WatchedInstance {
  readonly facts: InstanceFacts;
  /** By id. */
  readonly lastModified: ReadonlyMap<string, Date>;
}

/** Which profiles are the stack's: by their ARNs, and by their names, because somebody may have made others of the same names. */
function ownOf({ expected: { request: { profiles, arns } } }: WatchRequest) {
  const names = new Set(Object.values(profiles).map(({ name }) => name));
  const ownArns = new Set(Object.values(arns));
  return ({ arn, name }: ProfileSummary): boolean => ownArns.has(arn) || names.has(name);
}

/** Whether somebody else takes care of a profile: AWS, or other code. */
export function caredForElsewhere(request: WatchRequest): (profile: ProfileSummary) => boolean {
  const isOwn = ownOf(request);
  return (profile) => !isOwn(profile) && (isAwsManaged(profile) || request.managedElsewhere.includes(profile.name));
}

/**
 * Reads the profiles that a run is about, those that the stack deployed first: when the time is over, the most important is known.
 * What could not be read is not there, with the reason beside it.
 *
 * @param isLookedAt which of them; what a user holds together is also of profiles that somebody else takes care of
 */
export async function readWatched(
  api: ConnectApi, request: WatchRequest, scope: Scope, isLookedAt: (profile: ProfileSummary) => boolean,
): Promise<WatchedInstance> {
  const { expected, countsPeople } = request;
  const { instanceArn, profiles } = expected.request;
  const unreadable: Record<string, string> = {};
  const read = reader(unreadable);
  const listed = await read('ListSecurityProfiles', () => datedProfiles(api));
  const isOwn = ownOf(request);
  const [own, others] = [isOwn, (profile: DatedProfile) => !isOwn(profile)].map((belongs) => listed?.filter((profile) => (
    scope(profile) && belongs(profile) && isLookedAt(profile))) ?? []);
  const agents = Object.values(profiles).flatMap(({ heldBy = [] }) => heldBy);
  // Each operation is paced by itself, so that counting people takes nothing from reading profiles.
  const holders = readHolders(api, read, { users: countsPeople, aiAgents: agents });
  const found = [...await readProfiles(own!.map(undated), api, read), ...await readProfiles(others!.map(undated), api, read)];
  return {
    facts: { arn: instanceArn, ...(listed ? { profiles: found } : {}), ...await holders, unreadable },
    lastModified: new Map(listed?.flatMap(({ id, lastModified }) => (lastModified ? [[id, lastModified] as const] : []))),
  };
}

function undated({ lastModified: _, ...profile }: DatedProfile) {
  return profile;
}

/** Makes calls, and notes those that fail. What one profile is denied, the next would be denied too. */
function reader(unreadable: Record<string, string>): Read {
  const given = new Set<string>();
  return async (operation, call) => {
    if (given.has(operation)) {
      return undefined;
    }
    try {
      return await call();
    } catch (error) {
      unreadable[operation] = whyNot(error);
      if (isHopeless(error) || failureOf(error).kind === 'denied') {
        given.add(operation);
      }
      return undefined;
    }
  };
}

/** Nobody deploys who reads this: without the advice to do it again. */
export function whyNot(error: unknown): string {
  return explainInFunction(error).replace(/ Deploy again[^]*$/, '');
}
