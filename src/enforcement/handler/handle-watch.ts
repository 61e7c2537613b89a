import { compareWatched, type Comparison, type Concern } from './compare-watched';
import { withInstance } from './live-facts';
import { caredForElsewhere, readWatched, whyNot, type Scope, type WatchedInstance } from './read-watched';
import { ScheduleApi } from './schedule-api';
import { TopicApi } from './topic-api';
import { judgeHeld } from './watch-held';
import { logText, messageOf } from './watch-message';
import { countsOf, metricsLine, type WatchCounts } from './watch-metrics';
import type { ConnectOptions } from '../../connect/connect-api';
import { Pacer } from '../../connect/pacer';
import { CloudFormationApi } from '../../deployment/handler/cloudformation-api';
import { Log, type Write } from '../../deployment/handler/log';
import { divideTime } from '../../deployment/handler/time-left';
import { own, textOf } from '../../formats/shapes';
import { CALLS_THAT_GIVE_TO_A_USER, isSameRequest, readWatchedEvent, readWatchRequest, type WatchedEvent, type WatchRequest } from '../../formats/watch-request';
import { readInstanceArn } from '../../roles/instance-arn';
import { dayOf } from '../../roles/waiver-terms';

/** What tests may choose. */
export interface WatchOptions {
  readonly connect?: ConnectOptions;
  readonly write?: Write;
  readonly now?: () => Date;
}

/** What a run goes by. */
interface Run {
  readonly request: WatchRequest;
  /** As it arrived. */
  readonly input: unknown;
  readonly event?: WatchedEvent;
  readonly scope: Scope;
  readonly now: Date;
  readonly log: Log;
  /** Aborted when the instance is to be read no more. */
  readonly signal: AbortSignal;
  /** Aborted when the stack is to be asked no more. */
  readonly stackSignal: AbortSignal;
  /** Aborted when there is no time for anything. */
  readonly end: AbortSignal;
  readonly connect: ConnectOptions;
}

/** What a run came to, and since when changes are news to people. */
interface Outcome extends Comparison {
  /** When the schedule was changed that started this run, as far as anybody asked. */
  readonly rescheduled?: Date;
}

/** Scheduler starts a run within a minute after its time. */
const LATE_MS = 60_000;

/** One process serves many events against the same limits. */
const PACER = new Pacer();

/**
 * Compares the profiles of an instance with what a stack deployed: all of them when a schedule says so, those that an event names when
 * it arrives. What was found is in the metrics and the log; people are told of what changed since the run before, or by the event's call.
 *
 * @throws if nothing could be told at all, or nobody could be told, so that the run is tried again
 */
export async function handleWatch(value: unknown, context: unknown, options: WatchOptions = {}): Promise<WatchCounts | undefined> {
  const { write = (line) => void process.stdout.write(`${line}\n`), connect = {}, now = () => new Date() } = options;
  const log = new Log({ requestId: textOf(own(context, 'awsRequestId')) }, write);
  const { calls, work, answer } = divideTime(context);
  const timers = [calls, work, answer].map(timer);
  const [signal, stackSignal, end] = timers.map((one) => one.signal) as [AbortSignal, AbortSignal, AbortSignal];
  try {
    const event = readWatchedEvent(value);
    const input = event ? await new ScheduleApi(event.scheduleArn, signal).input() : value;
    const request = readWatchRequest(input);
    if (event && isOfOther(event, request)) {
      log.info('The call is about another instance');
      return undefined;
    }
    const run: Run = {
      request, input, event, scope: scopeOf(event), now: now(), log, signal, stackSignal, end, connect: { pacer: PACER, ...connect },
    };
    return await watch(run, write);
  } finally {
    timers.forEach((one) => one.stop());
  }
}

async function watch(run: Run, write: Write): Promise<WatchCounts> {
  const { request, event, now, log, end } = run;
  log.info('Watching', { stack: request.stackId, instance: request.expected.request.instanceArn, call: event?.call });
  const { comparison, instance } = await compare(run);
  const counts = countsOf(comparison);
  // An event is about one profile: that it is as it should be says nothing of the others.
  if (!event || counts.Findings) {
    write(metricsLine(counts, request, now));
  }
  const text = logText(comparison);
  if (text !== '') {
    log.text(text);
  }
  // To give a profile to a user does not change the profile: it would be told again for each of them.
  const isOfCall = ({ what }: Concern) => event !== undefined && (what === 'held together' || !isGiving(event));
  const told = comparison.concerns.filter((concern) => isOfCall(concern) || isNew(concern, comparison, run));
  if (request.topicArn !== undefined && told.length > 0) {
    const message = messageOf({ ...comparison, concerns: told }, { request, call: event?.call, time: now });
    await new TopicApi(request.topicArn, end).publish(message.subject, message.text);
    log.info('People were told', { concerns: told.length });
  }
  if (!instance.facts.profiles) {
    throw new Error(comparison.unknown.join(' '));
  }
  return counts;
}

/** What is not as it should be, unless a deployment is about to make it so. */
async function compare(run: Run): Promise<{ readonly comparison: Outcome; readonly instance: WatchedInstance }> {
  const { request, event, scope, now, connect, signal } = run;
  const { instanceArn } = request.expected.request;
  return withInstance(instanceArn, { connect, signal }, async (api) => {
    const isOfOthers = caredForElsewhere(request);
    const givesToUser = isGiving(event);
    const instance = await readWatched(api, request, scope, (profile) => givesToUser || !isOfOthers(profile));
    const compared = compareWatched(request, instance.facts, scope, dayOf(now));
    const dated = compared.concerns.map((concern) => ({ ...concern, lastModified: instance.lastModified.get(concern.profileId ?? '') }));
    const ofStack = { ...compared, concerns: dated };
    const comparison = dated.length === 0 ? ofStack : await unlessDeploying(ofStack, run);
    if (!event || !givesToUser) {
      return { instance, comparison };
    }
    // No deployment of the stack takes away what a user was given, and no later run looks at it.
    const held = judgeHeld(event, instance.facts, request, dayOf(now));
    const [concerns, unknown] = [[...held.concerns, ...comparison.concerns], [...comparison.unknown, ...held.unknown]];
    return { instance, comparison: { ...comparison, concerns, unknown } };
  });
}

/**
 * While a stack is being changed, its profiles are neither what was nor what will be deployed; but what was changed before that began was
 * changed by hand, and the next run takes it for told. The schedule tells whether a deployment has ended since this run was started: then it
 * has another input.
 */
async function unlessDeploying({ concerns, unknown }: Comparison, { request, input, event, stackSignal }: Run): Promise<Outcome> {
  const problems: string[] = [];
  const ask = async <T>(what: string, question: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await question();
    } catch (error) {
      problems.push(`Whether ${what} could not be determined: ${whyNot(error)}`);
      return undefined;
    }
  };
  const scheduleArn = event?.scheduleArn ?? request.scheduleArn;
  const stack = await ask('the stack is being changed', () => new CloudFormationApi(request.stackId, stackSignal).lastChange());
  const isChanging = stack?.status.endsWith('IN_PROGRESS') === true;
  const schedule = isChanging || scheduleArn === undefined ? undefined
    : await ask('the stack was changed meanwhile', () => new ScheduleApi(scheduleArn, stackSignal).read());
  if (!isChanging && (!schedule || isSameRequest(schedule.input, input))) {
    return { concerns, unknown: [...unknown, ...problems], rescheduled: schedule?.lastModified };
  }
  const isOlder = ({ lastModified }: Concern) => lastModified !== undefined && stack?.began !== undefined && lastModified < stack.began;
  return {
    isOpen: true,
    concerns: concerns.filter(isOlder),
    unknown: [...unknown, ...concerns.map(({ name }) => `"${name}" is not as it was deployed, and its stack is being changed: the next run can tell whether it stays so.`)],
  };
}

/**
 * Whether a profile was changed since the run before this one: each change is in the time of one run. Of the first run after a deployment
 * has changed the schedule, nobody knows when the run before it was, if it said anything: what may be told twice is better than what is not.
 */
function isNew({ lastModified }: Concern, { rescheduled }: Outcome, { request, now }: Run): boolean {
  const { scheduledTime = now, periodMinutes } = request;
  const period = periodMinutes * 60_000;
  const before = scheduledTime.getTime() - period;
  const since = rescheduled && rescheduled.getTime() > before - LATE_MS ? Math.min(before, rescheduled.getTime() - period) : before;
  const changed = lastModified?.getTime() ?? NaN;
  return changed > since && changed <= scheduledTime.getTime();
}

function isGiving(event: WatchedEvent | undefined): boolean {
  return event !== undefined && CALLS_THAT_GIVE_TO_A_USER.includes(event.call);
}

function isOfOther({ instanceId }: WatchedEvent, { expected }: WatchRequest): boolean {
  return instanceId !== undefined && instanceId.split('/').pop() !== readInstanceArn(expected.request.instanceArn)?.instanceId;
}

function scopeOf(event: WatchedEvent | undefined): Scope {
  const ids = event?.profileIds.map((id) => id.split('/').pop()) ?? [];
  return event ? ({ id, name }) => ids.includes(id) || name === event.profileName : () => true;
}

function timer(ms: number) {
  const controller = new AbortController();
  const timeout = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, stop: () => clearTimeout(timeout) };
}
