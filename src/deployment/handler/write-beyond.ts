import type { DeploymentRequest } from './deployment-request';
import { misplacedInstance } from './instance-place';
import type { Log } from './log';
import type { Connect, ConnectApi, ProfileLists } from '../../connect/connect-api';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import { requestsBeyondCloudFormation, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { NO_ACCESS, shownAccess, type KnownAccess } from '../../roles/access';

/** What taking back requires. */
export interface UndoInput extends Pick<DeploymentRequest, 'request' | 'stackId'> {
  readonly connect: Connect;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What writing requires; what was requested before was written. */
export type WriteInput = UndoInput & Pick<DeploymentRequest, 'previous' | 'changed'>;

/** Why profiles could not be written, a sentence each, by the profile's logical id. */
export type WriteFailures = ReadonlyMap<string, string>;

/** A profile that requests, or requested, something that CloudFormation cannot set. */
interface RequestingProfile extends ExpectedProfile {
  readonly logicalId: string;
  readonly arn: string;
}

/**
 * Makes the lists that CloudFormation cannot set, or is reported to lose, as the profiles ask for them, and takes back what was
 * written for profiles that no longer ask. The same whether a deployment goes forward or back. A list that is as it should be
 * is not written; what nobody requested here is never sent.
 */
export async function writeBeyond({ request, previous, changed, stackId, connect, signal, log }: WriteInput): Promise<WriteFailures> {
  const requesting = requestingProfiles(request, stackId);
  const holding = new Set(requesting.filter(({ access = NO_ACCESS }) => access.aiAgents.length > 0).map(({ arn }) => arn));
  let withdrawn: WriteFailures = new Map();
  if (previous) {
    // CloudFormation deletes a profile that it has replaced.
    const over = requestingProfiles(previous, stackId)
      .filter(({ arn, logicalId }) => !holding.has(arn) && (request.arns[logicalId] ?? arn) === arn);
    withdrawn = await apply(WITHDRAW, over, connect.instance(previous.instanceArn, { signal }), log);
  }
  const due = requesting.filter(({ logicalId }) => changed.has(logicalId));
  // The permission to write may have been given a moment ago.
  const unset = await apply(SET, due, connect.instance(request.instanceArn, { signal, accessIsNew: true }), log);
  return new Map([...withdrawn, ...unset]);
}

/** Takes back whatever was written. What cannot be taken back is in the log. */
export async function undoAll({ request, stackId, connect, signal, log }: UndoInput): Promise<WriteFailures> {
  return apply(WITHDRAW, requestingProfiles(request, stackId), connect.instance(request.instanceArn, { signal }), log);
}

/** The profiles of a request that request something which CloudFormation cannot set, where it may write at all. */
function requestingProfiles(request: ValidationRequest, stackId: string): RequestingProfile[] {
  if (!request.write || misplacedInstance(request.instanceArn, stackId)) {
    return [];
  }
  return Object.entries(request.profiles).flatMap(([logicalId, profile]) => {
    const arn = request.arns[logicalId] ?? '';
    return requestsBeyondCloudFormation(profile.access) && arn.startsWith(`${request.instanceArn}/`) ? [{ ...profile, logicalId, arn }] : [];
  });
}

/** Something to do with profiles. */
interface Change {
  /** What is to be sent for a profile: nothing where all is as it should be. */
  lists(profile: RequestingProfile, api: ConnectApi, profileId: string): Promise<ProfileLists>;
  /** What is true of a profile where that failed, as the beginning of a sentence. */
  failure(name: string): string;
}

const SET: Change = { lists: set, failure: (name) => `What CloudFormation cannot set could not be written for "${name}"` };
const WITHDRAW: Change = { lists: withdraw, failure: (name) => `The AI agents that an earlier deployment gave to "${name}" could not be taken away` };

/** Does it to one profile after the other, so that one that cannot be written keeps none from being tried. */
async function apply(change: Change, profiles: readonly RequestingProfile[], api: ConnectApi, log: Log): Promise<WriteFailures> {
  const failures = new Map<string, string>();
  for (const profile of profiles) {
    const why = await write(profile, change, api, log);
    if (why) {
      failures.set(profile.logicalId, `${change.failure(profile.name)}: ${why}`);
    }
  }
  failures.forEach((why) => log.warn(why));
  return failures;
}

/** Writes what is to change, if anything; why it could not be written. */
async function write(profile: RequestingProfile, change: Change, api: ConnectApi, log: Log): Promise<string | undefined> {
  const id = profile.arn.split('/').pop()!;
  let lists: ProfileLists | undefined;
  try {
    lists = await change.lists(profile, api, id);
    if (Object.keys(lists).length > 0) {
      await api.replaceLists(id, lists);
      log.info('Wrote what CloudFormation cannot', { profile: profile.name, lists: Object.keys(lists) });
    }
    return undefined;
  } catch (error) {
    // Nothing can be written to a profile that is gone; where it is requested, reading it back says so.
    return !lists && failureOf(error).kind === 'not found' ? undefined : explainInFunction(error);
  }
}

async function set({ access = NO_ACCESS }: RequestingProfile, api: ConnectApi, profileId: string): Promise<ProfileLists> {
  const { aiAgents, applications } = shownAccess(access);
  const withTools = applications.some(({ type }) => type === 'MCP');
  return {
    ...(aiAgents.length > 0 && !same(aiAgents, await api.aiAgentsOf(profileId), ({ arn }) => [arn]) ? { aiAgents } : {}),
    ...(withTools && !same(applications, await api.applicationsOf(profileId), grants) ? { applications } : {}),
  };
}

/** Takes away what was written; what others added since stays. */
async function withdraw({ access = NO_ACCESS }: RequestingProfile, api: ConnectApi, profileId: string): Promise<ProfileLists> {
  const written = new Set(shownAccess(access).aiAgents.map(({ arn }) => arn));
  if (written.size === 0) {
    return {};
  }
  const live = await api.aiAgentsOf(profileId);
  const aiAgents = live.filter(({ arn }) => !written.has(arn));
  return aiAgents.length < live.length ? { aiAgents } : {};
}

function grants({ namespace, permissions }: KnownAccess['applications'][number]): string[] {
  return permissions.map((permission) => JSON.stringify([namespace, permission]));
}

function same<T>(a: readonly T[], b: readonly T[], keys: (item: T) => string[]): boolean {
  const [one, other] = [a, b].map((items) => JSON.stringify([...new Set(items.flatMap(keys))].sort()));
  return one === other;
}
