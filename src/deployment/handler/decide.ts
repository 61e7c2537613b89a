import type { Outcome } from './answer';
import type { WriteFailures } from './attempts';
import { CloudFormationApi } from './cloudformation-api';
import { defectOutcome } from './defect';
import { readDeploymentRequest, type DeploymentRequest } from './deployment-request';
import type { CustomResourceEvent } from './event';
import { keepsForFailed, keptBefore, keptOf, writeKept } from './kept';
import type { Log } from './log';
import { outcomeOf } from './outcome';
import { readProfilesBack } from './read-back';
import { isRollback, StackStatus } from './stack-status';
import { twinOf } from './twin';
import { validateBefore } from './validate-before';
import { undoAll, writeBeyond } from './write-beyond';
import { Connect, type ConnectOptions } from '../../connect/connect-api';
import { readProperties } from '../../formats/read-properties';
import { ATTRIBUTES, READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../formats/validation-request';
import type { Check } from '../../rules/rule';

/** What a decision may use, and until when. */
export interface HandlerContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  /** How the client is opened that serves the whole event. */
  readonly connect: ConnectOptions;
  /** Where the function's log is, as a phrase. */
  readonly logPlace?: string;
  readonly pauseMs: number;
}

/** What serves one event. */
interface Service extends HandlerContext {
  readonly event: CustomResourceEvent;
  readonly client: Connect;
  readonly status: StackStatus;
}

const STEPS = {
  [VALIDATION_RESOURCE_TYPE]: { run: validateBefore, whenFailed: 'No security profile of this instance was changed by this deployment.' },
  [READ_BACK_RESOURCE_TYPE]: {
    run: readProfilesBack,
    whenFailed: 'CloudFormation rolls back what this deployment changed, unless the stack is deployed without rollback.',
  },
};

type Step = typeof STEPS[keyof typeof STEPS];

/** How long a deletion, or a rollback, may take at most to give back what was replaced; the stack waits for it. */
const UNDO_MS = 120_000;

const FOREIGN = 'This function serves the stack that it belongs to, and no other: nothing was read or changed.';

/** What to answer to a request of CloudFormation. */
export async function decide(event: CustomResourceEvent, context: HandlerContext): Promise<Outcome> {
  // Whoever may invoke it could send the request of a stack of their own.
  if (event.stackId !== (process.env.STACK_ID ?? event.stackId)) {
    return { success: event.requestType === 'Delete', reason: FOREIGN };
  }
  const client = new Connect(context.connect);
  const service = { ...context, event, client, status: new StackStatus(event, context.signal, context.log) };
  try {
    // First of all, and whatever comes of it: nothing may ever keep a stack from being deleted.
    return event.requestType === 'Delete' ? await undo(service) : await deploy(service);
  } catch (error) {
    context.log.error('The function met an unexpected error', error);
    return await defectOutcome(error, event, service.status);
  } finally {
    client.close();
  }
}

async function undo({ event, client, status, log, signal }: Service): Promise<Outcome> {
  const { request } = readProperties(event.properties);
  const left = await undoAll({ request, event, stackId: event.stackId, status, connect: client, log, signal: undoSignal(signal) });
  const reason = left.size === 0 ? 'There is nothing left to delete.' : `Deleted, although not all could be undone. ${[...left.values()].join(' ')}`;
  return { success: true, reason };
}

function undoSignal(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(UNDO_MS)]);
}

async function deploy(service: Service): Promise<Outcome> {
  const { requestType, resourceType } = service.event;
  if (requestType !== 'Create' && requestType !== 'Update') {
    return refusal(`RequestType is "${requestType.slice(0, 60)}"; it must be Create, Update or Delete.`);
  }
  const step = Object.hasOwn(STEPS, resourceType) ? STEPS[resourceType as keyof typeof STEPS] : undefined;
  if (!step) {
    return refusal(`ResourceType is "${resourceType.slice(0, 60)}"; this function serves ${Object.keys(STEPS).join(' and ')}.`);
  }
  const requested = readDeploymentRequest(service.event);
  if (!requested.legible) {
    // Without the profiles, every profile would look as if it were taken away.
    const data = { [ATTRIBUTES.couldNotTell]: String(requested.unread.length) };
    return { success: true, reason: `Nothing was checked: ${requested.problems.join(' ')}`, data };
  }
  const unwritten = step.run === readProfilesBack ? await write(requested, service) : undefined;
  return runStep(step, requested, unwritten, service);
}

async function write(requested: DeploymentRequest, { client, status, log, signal }: Service): Promise<WriteFailures | undefined> {
  if (!requested.request.write && !requested.previous?.write) {
    return undefined;
  }
  const rollsBack = requested.mayRollBack && isRollback(await status.read());
  return writeBeyond({ ...requested, rollsBack, status, connect: client, log, signal: rollsBack ? undoSignal(signal) : signal });
}

/**
 * The event does not say whether an update is the way forward or back; the stack does. A rollback passes without a judgement,
 * because it restores what has passed before and must not fail.
 */
async function runStep(step: Step, requested: DeploymentRequest, unwritten: WriteFailures | undefined, service: Service): Promise<Outcome> {
  const { request, stackId, problems, unread, mayRollBack } = requested;
  const { event, client, log, logPlace, pauseMs } = service;
  const end = new AbortController();
  const signal = AbortSignal.any([service.signal, end.signal]);
  // What the function may do may have been given a moment ago: with a new function, instance or version of the library.
  const instance = client.instance(request.instanceArn, { signal, accessIsNew: true });
  const cloudFormation = new CloudFormationApi(stackId, signal);
  const twin = !mayRollBack && request.write && step.run === validateBefore ? await twinOf(event, cloudFormation, log) : undefined;
  const kept = keptOf(twin === undefined ? event : { physicalResourceId: twin });
  const status = mayRollBack && service.status.read();
  const running = step.run({
    ...requested, kept, succeeds: twin !== undefined, unwritten, connect: instance, cloudFormation, log, signal, pauseMs,
  });
  running.catch(() => undefined);
  const stackStatus = await status;
  if (stackStatus && isRollback(stackStatus)) {
    end.abort();
    const text = writeKept(keptBefore(kept));
    const back = keepsForFailed(event) ? { data: { [ATTRIBUTES.kept]: text }, keptInId: text } : {};
    return { success: true, reason: 'The stack is rolling back; nothing was checked.', ...back };
  }
  const result = await running;
  const unanswered = unread.map((role): Check => ({ rule: 'request', role, verdict: 'unknown' }));
  return outcomeOf({ ...result, checks: [...result.checks, ...unanswered] }, {
    problems: [...problems, ...result.problems ?? []],
    whyWarnOnly: stackStatus === undefined ? 'Whether the stack is rolling back could not be determined, so findings only warn.' : undefined,
    whenFailed: step.whenFailed,
    log: logPlace,
  });
}

function refusal(what: string): Outcome {
  return { success: false, reason: `The request could not be understood: ${what}` };
}
