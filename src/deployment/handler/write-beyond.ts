import { associating } from './associations';
import { makeAttempts, together, type Attempt, type WriteFailures } from './attempts';
import { CloudFormationApi } from './cloudformation-api';
import type { DeploymentRequest } from './deployment-request';
import type { CustomResourceEvent } from './event';
import { misplacedInstance } from './instance-place';
import { allKept, heldKey, readKept, union, without, type AgentsOfProfiles, type AiAgents } from './kept';
import type { Log } from './log';
import { isRollback, type StackStatus } from './stack-status';
import { twinOf } from './twin';
import type { Connect, ConnectApi, ProfileContents, ProfileLists } from '../../connect/connect-api';
import { mapOf } from '../../formats/shapes';
import { requestsBeyondCloudFormation, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { filled, NO_ACCESS, partOf, pathIn, shownAccess, type KnownAccess } from '../../roles/access';

/** What taking back requires. */
export interface UndoInput extends Pick<DeploymentRequest, 'request' | 'stackId'> {
  readonly connect: Connect;
  readonly status: StackStatus;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What writing requires; what was requested before was written. */
export interface WriteInput extends UndoInput, Pick<DeploymentRequest, 'previous' | 'changed'> {
  readonly rollsBack: boolean;
}

/** A profile that requests, or requested, something that CloudFormation cannot do. */
interface RequestingProfile extends ExpectedProfile {
  readonly logicalId: string;
  readonly arn: string;
  readonly id: string;
}

/**
 * Makes the lists that CloudFormation cannot set, or is reported to lose, as the profiles ask for them, and associates the profiles with
 * the AI agents that are to hold them; takes back what was written for profiles that no longer ask. The same whether a deployment goes
 * forward or back, but for what others had set: on the way back, they get what this deployment replaced. What is as it should be is not
 * written.
 */
export async function writeBeyond(input: WriteInput): Promise<WriteFailures> {
  const { request, previous, changed, stackId, connect, signal, rollsBack } = input;
  const requesting = requestingProfiles(request, stackId);
  const holding = new Set(requesting.filter(({ access = NO_ACCESS }) => access.aiAgents.length > 0).map(({ arn }) => arn));
  const before = previous ? requestingProfiles(previous, stackId) : [];
  const back = allKept(readKept(previous?.kept));
  const former = connect.instance(previous?.instanceArn ?? '', { signal });
  // CloudFormation deletes a profile that it has replaced.
  const over = before.filter(({ arn, logicalId }) => !holding.has(arn) && (request.arns[logicalId] ?? arn) === arn);
  const withdrawn = await makeAttempts(over.map((profile) => (
    withdrawal(profile, back, former, input.log, { ...profile, ...request.profiles[profile.logicalId] }))), input);
  const due = requesting.filter(({ logicalId }) => changed.has(logicalId));
  // The permission to write may have been given a moment ago.
  const api = connect.instance(request.instanceArn, { signal, accessIsNew: true });
  const others = rollsBack ? returns(input) : () => [];
  const unset = await makeAttempts(due.flatMap((profile) => [
    setting(profile, others, api, input.log), ...associating(true, profile, profile.heldBy ?? [], api, input.log),
  ]), input);
  // Only then, so that an AI agent never waits for the successor of a profile.
  const stillHeld = new Map(requesting.map(({ arn, heldBy }) => [arn, heldBy]));
  const taken = await makeAttempts(before.flatMap((profile) => (
    taking(profile, stillHeld.get(profile.arn), back, former, input.log))), input);
  return together(together(withdrawn, unset), taken);
}

/** Takes a profile from AI agents that are no longer to hold it, and did not hold it before. */
function taking(profile: RequestingProfile, still: readonly string[] = [], back: AgentsOfProfiles, api: ConnectApi, log: Log): Attempt[] {
  const kept = [...still, ...(back[heldKey(profile.id)] ?? []).map(({ arn }) => arn)];
  return associating(false, profile, (profile.heldBy ?? []).filter((arn) => !kept.includes(arn)), api, log);
}

/** What a profile of others is to have after a rollback, beside what is requested of it. */
type Returns = (profile: RequestingProfile, live: AiAgents) => AiAgents;

/** What was replaced since what is deployed again, or still is there where the AI agents of a profile were no longer requested. */
function returns({ request, previous }: WriteInput): Returns {
  const kept = readKept(previous?.kept);
  const [all, before] = [kept, readKept(request.kept)].map(allKept);
  return ({ id, logicalId }, live) => {
    const wasWritten = previous?.write && shownAccess(previous.profiles[logicalId]?.access ?? NO_ACCESS).aiAgents.length > 0;
    return wasWritten ? union(kept.now[id], without(all[id] ?? [], before[id])) : without(live, before[id]);
  };
}

/** Takes back whatever was written, and gives back whatever it had replaced. What cannot be taken back is in the log. */
export async function undoAll(input: UndoInput & { readonly event: CustomResourceEvent }): Promise<WriteFailures> {
  const { request, event, stackId, connect, status, signal, log } = input;
  const profiles = requestingProfiles(request, stackId);
  const stackStatus = profiles.length > 0 && await status.read() || '';
  const hasTwin = stackStatus.startsWith('UPDATE') && await twinOf(event, new CloudFormationApi(stackId, signal), log) !== undefined;
  if (hasTwin && !isRollback(stackStatus)) {
    // What is written is the twin's by now.
    return new Map();
  }
  const kept = readKept(request.kept);
  const back = allKept(hasTwin ? { ...kept, earlier: kept.over } : kept);
  const api = connect.instance(request.instanceArn, { signal });
  return makeAttempts(profiles.flatMap((profile) => [withdrawal(profile, back, api, log), ...taking(profile, [], back, api, log)]), input);
}

/** The profiles of a request that request something which CloudFormation cannot set, where it may write at all. */
function requestingProfiles(request: ValidationRequest, stackId: string): RequestingProfile[] {
  if (!request.write || misplacedInstance(request.instanceArn, stackId)) {
    return [];
  }
  return Object.entries(request.profiles).flatMap(([logicalId, profile]) => {
    const arn = request.arns[logicalId] ?? '';
    const isWritten = requestsBeyondCloudFormation(profile) && arn.startsWith(`${request.instanceArn}/`);
    return isWritten ? [{ ...profile, logicalId, arn, id: arn.split('/').pop()! }] : [];
  });
}

function setting(profile: RequestingProfile, others: Returns, api: ConnectApi, log: Log): Attempt {
  return replacing(profile, `What CloudFormation cannot set could not be written for "${profile.name}"`, () => set(profile, others, api), api, log);
}

/** @param now the profile as it is requested now */
function withdrawal(profile: RequestingProfile, back: AgentsOfProfiles, api: ConnectApi, log: Log, now = profile): Attempt {
  return replacing(now, `The AI agents that an earlier deployment gave to "${profile.name}" could not be taken away`,
    () => withdraw(profile, back[profile.id], api), api, log);
}

function replacing(profile: RequestingProfile, failure: string, listsOf: () => Promise<ProfileLists>, api: ConnectApi, log: Log): Attempt {
  return {
    logicalId: profile.logicalId,
    failure,
    prepare: async () => {
      const lists = await listsOf();
      return Object.keys(lists).length === 0 ? undefined : () => replace(profile, lists, api, log);
    },
  };
}

/** Replaces lists. That the service keeps what an update does not name is stated nowhere: what it clears is written again. */
async function replace(profile: RequestingProfile, lists: ProfileLists, api: ConnectApi, log: Log): Promise<undefined> {
  const { id, name, access = NO_ACCESS } = profile;
  const sent = (Object.keys(lists) as (keyof ProfileLists)[]).map((key) => partOf(key).property);
  const before = await api.contentsOf(id);
  log.info('Writing what CloudFormation cannot', { profile: name, replaced: mapOf(sent.map((property) => [property, before[property]])) });
  await api.replaceLists(id, lists);
  const after = await api.contentsOf(id);
  const cleared = Object.keys(before).filter((property) => !sent.includes(property) && has(before, property) && !has(after, property));
  // What is gone and was not requested either was taken away by CloudFormation a moment ago, which Connect did not show at once.
  if (cleared.includes('Permissions') || filled(access).some((part) => cleared.includes(pathIn('API', part)![0]))) {
    log.warn('The update cleared what it did not name; it is written again', { profile: name, cleared });
    await api.replaceLists(id, lists, mapOf(Object.entries(before).filter(([property]) => has(before, property))));
  }
}

/** Whether there is something: a list, a map or a text that is not empty. */
function has(contents: ProfileContents, property: string): boolean {
  return Object.keys(contents[property] ?? {}).length > 0;
}

async function set(profile: RequestingProfile, others: Returns, api: ConnectApi): Promise<ProfileLists> {
  const { id, access = NO_ACCESS } = profile;
  const { aiAgents: requested, applications } = shownAccess(access);
  const live = requested.length > 0 ? await api.aiAgentsOf(id) : [];
  const aiAgents = requested.length > 0 ? union(requested, others(profile, live)) : [];
  const withTools = applications.some(({ type }) => type === 'MCP');
  return {
    ...(same(aiAgents, live, ({ arn }) => [arn]) ? {} : { aiAgents }),
    ...(withTools && !same(applications, await api.applicationsOf(id), grants) ? { applications } : {}),
  };
}

/** Takes away what was written and gives back what that replaced; what others added since stays. */
async function withdraw({ id, access = NO_ACCESS }: RequestingProfile, back: AiAgents | undefined, api: ConnectApi): Promise<ProfileLists> {
  const written = shownAccess(access).aiAgents;
  if (written.length === 0) {
    return {};
  }
  const live = await api.aiAgentsOf(id);
  const aiAgents = union(without(live, without(written, back)), back);
  return same(aiAgents, live, ({ arn }) => [arn]) ? {} : { aiAgents };
}

function grants({ namespace, permissions }: KnownAccess['applications'][number]): string[] {
  return permissions.map((permission) => JSON.stringify([namespace, permission]));
}

function same<T>(a: readonly T[], b: readonly T[], keys: (item: T) => string[]): boolean {
  const [one, other] = [a, b].map((items) => JSON.stringify([...new Set(items.flatMap(keys))].sort()));
  return one === other;
}
