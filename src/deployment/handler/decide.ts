import type { Outcome } from './answer';
import { CloudFormationApi } from './cloudformation-api';
import { readDeploymentRequest, type DeploymentRequest } from './deployment-request';
import type { CustomResourceEvent } from './event';
import type { Log } from './log';
import { outcomeOf } from './outcome';
import { readProfilesBack } from './read-back';
import { validateBefore } from './validate-before';
import { undoAll, writeBeyond, type WriteFailures } from './write-beyond';
import { Connect, type ConnectOptions } from '../../connect/connect-api';
import { explainInFunction } from '../../connect/explain-error';
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

const STEPS = {
  [VALIDATION_RESOURCE_TYPE]: { run: validateBefore, whenFailed: 'No security profile was changed.' },
  [READ_BACK_RESOURCE_TYPE]: { run: readProfilesBack, whenFailed: 'The profiles were changed; CloudFormation rolls that back, unless the stack is deployed without rollback.' },
};

type Step = typeof STEPS[keyof typeof STEPS];

/** How long a deletion may take at most; the stack waits for it. */
const UNDO_MS = 120_000;

/** What to answer to a request of CloudFormation. */
export async function decide(event: CustomResourceEvent, context: HandlerContext): Promise<Outcome> {
  const connect = new Connect(context.connect);
  try {
    // First of all, and whatever comes of it: nothing may ever keep a stack from being deleted.
    return event.requestType === 'Delete' ? await undo(event, connect, context) : await deploy(event, connect, context);
  } finally {
    connect.close();
  }
}

async function undo({ properties, stackId }: CustomResourceEvent, connect: Connect, { log, signal }: HandlerContext): Promise<Outcome> {
  const { request } = readProperties(properties);
  const left = await undoAll({ request, stackId, connect, log, signal: AbortSignal.any([signal, AbortSignal.timeout(UNDO_MS)]) });
  const reason = left.size === 0 ? 'There is nothing left to delete.' : `Deleted, although not all could be undone. ${[...left.values()].join(' ')}`;
  return { success: true, reason };
}

async function deploy(event: CustomResourceEvent, connect: Connect, context: HandlerContext): Promise<Outcome> {
  const { requestType, resourceType } = event;
  if (requestType !== 'Create' && requestType !== 'Update') {
    return refusal(`RequestType is "${requestType.slice(0, 60)}"; it must be Create, Update or Delete.`);
  }
  const step = Object.hasOwn(STEPS, resourceType) ? STEPS[resourceType as keyof typeof STEPS] : undefined;
  if (!step) {
    return refusal(`ResourceType is "${resourceType.slice(0, 60)}"; this function serves ${Object.keys(STEPS).join(' and ')}.`);
  }
  const requested = readDeploymentRequest(event);
  if (!requested.legible) {
    // Without the profiles, every profile would look as if it were taken away.
    const data = { [ATTRIBUTES.couldNotTell]: String(requested.unread.length) };
    return { success: true, reason: `Nothing was checked: ${requested.problems.join(' ')}`, data };
  }
  const { log, signal } = context;
  const unwritten = await writeBeyond({ ...requested, connect, log, signal });
  return runStep(step, requested, unwritten, connect, context);
}

/**
 * The event does not say whether an update is the way forward or back; the stack does. A rollback passes without a judgement,
 * because it restores what has passed before and must not fail.
 */
async function runStep(
  step: Step, requested: DeploymentRequest, unwritten: WriteFailures, connect: Connect, context: HandlerContext,
): Promise<Outcome> {
  const { request, stackId, problems, unread, mayRollBack } = requested;
  const { log, logPlace, pauseMs } = context;
  const end = new AbortController();
  const signal = AbortSignal.any([context.signal, end.signal]);
  const cloudFormation = new CloudFormationApi(stackId, signal);
  const status = mayRollBack && cloudFormation.stackStatus().catch((error: unknown) => {
    log.warn('The status of the stack could not be read', { reason: explainInFunction(error) });
    return undefined;
  });
  // What the function may do may have been given a moment ago: with a new function, instance or version of the library.
  const instance = connect.instance(request.instanceArn, { signal, accessIsNew: true });
  const running = step.run({ ...requested, unwritten, connect: instance, cloudFormation, log, signal, pauseMs });
  running.catch(() => undefined);
  const stackStatus = await status;
  if (stackStatus && stackStatus.includes('ROLLBACK')) {
    end.abort();
    return { success: true, reason: 'The stack is rolling back; nothing was checked.' };
  }
  const result = await running;
  const unanswered = unread.map((role): Check => ({ rule: 'request', role, verdict: 'unknown' }));
  return outcomeOf({ ...result, checks: [...result.checks, ...unanswered] }, {
    problems,
    whyWarnOnly: stackStatus === undefined ? 'Whether the stack is rolling back could not be determined, so findings only warn.' : undefined,
    whenFailed: step.whenFailed,
    log: logPlace,
  });
}

function refusal(what: string): Outcome {
  return { success: false, reason: `The request could not be understood: ${what}` };
}
