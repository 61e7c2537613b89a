import { answerOf, nothingToJudge, notJudged, type HookAnswer } from './hook-answer';
import { readHookEvent, tokenOf, UnreadableEvent, type HookEvent } from './hook-event';
import { judgeOnInstance, rolesOfEvent } from './judge-on-instance';
import { judgeProfile } from './judge-profile';
import { judgeUser, profilesOfUser } from './judge-user';
import { factsFor, factsOfProfiles, withInstance, type Calls } from './live-facts';
import type { ConnectOptions } from '../../connect/connect-api';
import { Pacer } from '../../connect/pacer';
import { Log, type Write } from '../../deployment/handler/log';
import { divideTime } from '../../deployment/handler/time-left';
import { readHookSettings, type HookSettings } from '../../formats/hook-settings';
import { own, textOf } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { PROFILE_TYPE, USER_TYPE } from '../../review/assembly/named-operations';
import { dayOf } from '../../roles/waiver-terms';
import { byImportance } from '../../rules/judge';

/** What the hook's function is given, and what tests may choose. */
export interface HookOptions {
  /** As `writeHookSettings` wrote them. */
  readonly settings: string | undefined;
  /** ARNs of the instances to ask, with commas between them. */
  readonly instances?: string;
  readonly connect?: ConnectOptions;
  readonly write?: Write;
  readonly now?: () => Date;
}

/** What a judgment may use. */
interface Court extends Calls {
  readonly settings: HookSettings;
  /** ARN of the instance of the resource, where it is to be asked. */
  readonly instance?: string;
  readonly today: string;
}

/** One process serves many events against the same limits. */
const PACER = new Pacer();

/**
 * Answers what a hook is asked. An answer comes within the time, whatever happens: where nothing could be judged, it is that of a failure of
 * the hook itself, which the owner of the hook can tell from one of the resource.
 */
export async function handleHook(value: unknown, context: unknown, options: HookOptions): Promise<HookAnswer> {
  const log = new Log({ requestId: textOf(own(context, 'awsRequestId')), clientRequestToken: textOf(tokenOf(value)) }, options.write);
  const time = divideTime(context);
  const stopCalls = new AbortController();
  const timers = [setTimeout(() => stopCalls.abort(), time.calls)];
  const late = new Promise<HookAnswer>((resolve) => {
    timers.push(setTimeout(() => resolve(notJudged('the time was over before everything was checked.', tokenOf(value))), time.work));
  });
  try {
    const given = await Promise.race([judge(value, options, stopCalls.signal, log), late]);
    log.info('Answering', { hookStatus: given.hookStatus, errorCode: given.errorCode, reason: given.message });
    return given;
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) {
      log.error('The function met an unexpected error', error);
    }
    return notJudged(error instanceof Error ? error.message : 'an unexpected error.', tokenOf(value));
  } finally {
    timers.forEach(clearTimeout);
  }
}

async function judge(value: unknown, options: HookOptions, signal: AbortSignal, log: Log): Promise<HookAnswer> {
  const event = readHookEvent(value);
  const { action, type, logicalId, stack, token } = event;
  log.info('Received', { action, type, logicalId, stack });
  if (type !== PROFILE_TYPE && type !== USER_TYPE) {
    return nothingToJudge(`${visible(type)} gives nobody a permission, so there is nothing to judge.`, token);
  }
  if (action === 'DELETE') {
    return nothingToJudge('A deletion gives nobody a permission, so there is nothing to judge.', token);
  }
  const settings = readHookSettings(options.settings);
  const arn = own(event.properties, 'InstanceArn');
  const instance = options.instances?.split(',').find((one) => one !== '' && one === arn);
  const today = dayOf(options.now?.() ?? new Date());
  const court: Court = { settings, instance, connect: { pacer: PACER, ...options.connect }, signal, today };
  return type === PROFILE_TYPE ? ofProfile(event, court) : ofUser(event, court);
}

async function ofProfile(event: HookEvent, { settings, instance, connect, signal, today }: Court): Promise<HookAnswer> {
  const offline = judgeProfile(event, settings, today);
  const roles = rolesOfEvent(event, settings, today);
  const facts = instance === undefined ? undefined
    : await withInstance(instance, { connect, signal }, (api) => factsFor(roles.now, instance, api));
  const online = facts === undefined ? [] : judgeOnInstance(roles, facts, settings);
  const name = textOf(own(event.properties, 'SecurityProfileName')) ?? event.logicalId;
  return answer(event, [...offline, ...online].sort(byImportance), `the security profile "${name}"`);
}

/** Who holds what is known to the instance alone. */
async function ofUser(event: HookEvent, { settings, instance, connect, signal, today }: Court): Promise<HookAnswer> {
  if (instance === undefined) {
    return nothingToJudge('What a user holds is on the instance, which this hook does not ask.', event.token);
  }
  const wanted = profilesOfUser(event);
  const facts = await withInstance(instance, { connect, signal }, (api) => factsOfProfiles(wanted, instance, api));
  const unread = [...wanted].filter((id) => !facts.profiles?.some((profile) => profile.id === id && profile.permissions !== undefined));
  if (unread.length > 0) {
    const why = Object.values(facts.unreadable)[0] ?? 'the instance has no such profile';
    return notJudged(`the security profiles ${unread.join(', ')} of the user could not be read: ${why}`, event.token);
  }
  return answer(event, judgeUser(event, facts, settings, today), `the security profiles of the user ${event.logicalId}`);
}

function answer({ token, stack }: HookEvent, findings: Parameters<typeof answerOf>[0], what: string): HookAnswer {
  return answerOf(findings, { token, what, isCloudControl: stack === undefined });
}
