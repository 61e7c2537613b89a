import { writeAnswer } from './answer';
import { decide } from './decide';
import { notJudged } from './defect';
import { deliver } from './deliver';
import { readEvent } from './event';
import { Log, type Write } from './log';
import { divideTime } from './time-left';
import type { ConnectOptions } from '../../connect/connect-api';
import { Pacer } from '../../connect/pacer';

/** What tests and other runtimes may choose. */
export interface HandlerOptions {
  readonly connect?: ConnectOptions;
  readonly write?: Write;
  readonly pauseMs?: number;
}

/** Of Lambda's context, what is used; another runtime may have less. */
interface LambdaContext {
  readonly awsRequestId?: string;
  readonly logGroupName?: string;
  readonly logStreamName?: string;
}

/** Validation and read-back follow each other in the same process, against the same limits. */
const PACER = new Pacer();

const REREAD_PAUSE_MS = 2_000;

/**
 * Serves one request of CloudFormation. Whatever happens, an answer leaves before the time is over. What was found to be missing fails a
 * deployment, and so does a defect of this function; never something that could not be determined.
 *
 * @throws if the answer could not be delivered: Lambda then invokes the function again
 */
export async function handleEvent(value: unknown, context: unknown, options: HandlerOptions = {}): Promise<void> {
  const { awsRequestId, logGroupName, logStreamName } = (context ?? {}) as LambdaContext;
  const event = readEvent(value);
  const log = new Log({ requestId: awsRequestId, cloudFormationRequestId: event?.requestId }, options.write);
  if (!event) {
    log.error('The function was invoked with something that has no address to answer to, so nothing was done', undefined);
    return;
  }
  const { requestType, resourceType, logicalResourceId } = event;
  log.info('Received', { requestType, resourceType, logicalResourceId });
  const time = divideTime(context);
  const stopCalls = timer(time.calls);
  const stopWork = timer(time.work);
  const stopAnswer = timer(time.answer);
  try {
    const outcome = await Promise.race([
      decide(event, {
        log,
        signal: stopCalls.signal,
        connect: { pacer: PACER, ...options.connect },
        logPlace: logGroupName && logStreamName ? `log group ${logGroupName}, stream ${logStreamName}` : undefined,
        pauseMs: options.pauseMs ?? REREAD_PAUSE_MS,
      }),
      aborted(stopWork.signal).then(() => notJudged('The time was over before everything was checked.')),
    ]);
    if (outcome.report) {
      log.text(outcome.report);
    }
    log.info('Answering', { success: outcome.success, reason: outcome.reason, ...outcome.data });
    await deliver(event.responseUrl, writeAnswer(event, outcome), stopAnswer.signal);
  } finally {
    [stopCalls, stopWork, stopAnswer].forEach(({ clear }) => clear());
  }
}

function timer(ms: number): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  const timeout = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, clear: () => clearTimeout(timeout) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
