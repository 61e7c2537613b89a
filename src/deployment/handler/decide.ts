import type { Outcome } from './answer';
import { CloudFormationApi } from './cloudformation-api';
import type { CustomResourceEvent } from './event';
import { instanceIdOf } from './instance-place';
import type { Log } from './log';
import { outcomeOf, reportOf, type Circumstances } from './outcome';
import { readBack } from './read-back';
import { validateBefore } from './validate-before';
import { undoAll, writeBeyond, type WriteFailures } from './write-beyond';
import { ConnectApi, type ConnectApiOptions } from '../../connect/connect-api';
import { explainError } from '../../connect/explain-error';
import { readProperties } from '../../formats/read-properties';
import { ATTRIBUTES, READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../formats/validation-request';
import type { Check } from '../../rules/rule';

/** What a decision may use, and until when. */
export interface Surroundings {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly connect: ConnectApiOptions;
  /** Where the function's log is, as a phrase. */
  readonly logPlace?: string;
  readonly pauseMs: number;
}

/** An outcome, with all that was found, for people. */
export interface Decision extends Outcome {
  readonly report?: string;
}

const STEPS = {
  [VALIDATION_RESOURCE_TYPE]: { run: validateBefore, whenFailed: 'No security profile was changed.' },
  [READ_BACK_RESOURCE_TYPE]: { run: readBack, whenFailed: 'The profiles were changed; CloudFormation rolls that back, unless the stack is deployed without rollback.' },
};

/** How long a deletion may take at most; the stack waits for it. */
const UNDO_MS = 120_000;

/** What to answer to a request of CloudFormation. */
export async function decide(event: CustomResourceEvent, surroundings: Surroundings): Promise<Decision> {
  const { requestType, resourceType } = event;
  // First of all, and whatever comes of it: nothing may ever keep a stack from being deleted.
  if (requestType === 'Delete') {
    return { success: true, reason: await undo(event, surroundings) };
  }
  if (requestType !== 'Create' && requestType !== 'Update') {
    return refusal(`RequestType is "${requestType.slice(0, 60)}"; it must be Create, Update or Delete.`);
  }
  const step = Object.hasOwn(STEPS, resourceType) ? STEPS[resourceType as keyof typeof STEPS] : undefined;
  if (!step) {
    return refusal(`ResourceType is "${resourceType.slice(0, 60)}"; this function serves ${Object.keys(STEPS).join(' and ')}.`);
  }
  const asked = readAsked(event);
  if (!asked.legible) {
    // Without the profiles, every profile would look as if it were taken away.
    const data = { [ATTRIBUTES.couldNotTell]: String(asked.unread.length) };
    return { success: true, reason: `Nothing was checked: ${asked.problems.join(' ')}`, data };
  }
  const { log, signal, connect } = surroundings;
  const unwritten = await writeBeyond({ ...asked, stackId: event.stackId, log, connect: { ...connect, signal } });
  const work = { ...asked, unwritten };
  return requestType === 'Create' ? judge(event, surroundings, step, work) : judgeUpdate(event, surroundings, step, work);
}

/** What is asked for now, and what was asked for before. */
function readAsked({ requestType, properties, oldProperties }: CustomResourceEvent) {
  const before = requestType === 'Update' ? readProperties(oldProperties) : undefined;
  return { ...readProperties(properties), previous: before?.legible ? before.request : undefined };
}

async function undo(event: CustomResourceEvent, { log, signal, connect }: Surroundings): Promise<string> {
  const { request } = readProperties(event.properties);
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(UNDO_MS)]);
  const left = await undoAll({ request, stackId: event.stackId, log, connect: { ...connect, signal: inTime } });
  return left.size === 0 ? 'There is nothing left to delete.' : `Deleted, although not all could be undone. ${[...left.values()].join(' ')}`;
}

/** What a judgement is about. */
interface Work extends ReturnType<typeof readAsked> {
  readonly unwritten: WriteFailures;
}

type Step = typeof STEPS[keyof typeof STEPS];

/**
 * The event does not say whether an update is the way forward or back; the stack does. A rollback passes without a judgement,
 * because it restores what has passed before and must not fail.
 */
async function judgeUpdate(event: CustomResourceEvent, surroundings: Surroundings, step: Step, work: Work): Promise<Decision> {
  const { log, signal } = surroundings;
  const end = new AbortController();
  const calls = AbortSignal.any([signal, end.signal]);
  const status = new CloudFormationApi(event.stackId, calls).stackStatus().catch((error: unknown) => {
    log.warn('The status of the stack could not be read', { reason: explainError(error) });
    return undefined;
  });
  const judged = judge(event, { ...surroundings, signal: calls }, step, work, async () => {
    return await status === undefined ? 'Whether the stack is rolling back could not be determined, so findings only warn.' : undefined;
  });
  judged.catch(() => undefined);
  if ((await status)?.includes('ROLLBACK')) {
    end.abort();
    return { success: true, reason: 'The stack is rolling back; nothing was checked.' };
  }
  return judged;
}

async function judge(
  event: CustomResourceEvent, { log, signal, connect: options, logPlace, pauseMs }: Surroundings, step: Step,
  { request, previous, unread, problems, unwritten }: Work,
  excuse: () => Promise<string | undefined> = async () => undefined,
): Promise<Decision> {
  // What the function may do may have been given a moment ago: with a new function, instance or version of the library.
  const connect = new ConnectApi(instanceIdOf(request.instanceArn) ?? '', { accessIsNew: true, ...options, signal });
  try {
    const cloudFormation = new CloudFormationApi(event.stackId, signal);
    const found = await step.run({ request, previous, unwritten, stackId: event.stackId, connect, cloudFormation, log, signal, pauseMs });
    const unanswered = unread.map((role): Check => ({ rule: 'request', role, verdict: 'unknown' }));
    const result = { ...found, checks: [...found.checks, ...unanswered] };
    const circumstances: Circumstances = { mode: request.mode, problems, excuse: await excuse(), whenFailed: step.whenFailed, log: logPlace };
    return { ...outcomeOf(result, circumstances), report: reportOf(result, circumstances) };
  } finally {
    connect.close();
  }
}

function refusal(what: string): Decision {
  return { success: false, reason: `The request could not be understood: ${what}` };
}
