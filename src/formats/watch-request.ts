import { readHookSettings, writeHookSettings, type HookSettings, type HookSettingsToWrite } from './hook-settings';
import { readProperties, type ReadRequest } from './read-properties';
import { canonical, entriesOf, mapOf, own } from './shapes';
import {
  INSTANCE_AND_PROFILE_ACTIONS, PEOPLE_ACTIONS, PROFILE_ACTIONS, withoutEmpty, writeProperties, type ValidationRequestInput,
} from './validation-request';

/** What the function of a watch may call on the instance. */
export const WATCH_INSTANCE_ACTIONS = ['connect:ListSecurityProfiles'] as const;

/** What it may call on the security profiles of the instance. */
export const WATCH_PROFILE_ACTIONS = PROFILE_ACTIONS;

/** The same that is authorized on the instance as well. */
export const WATCH_INSTANCE_AND_PROFILE_ACTIONS = INSTANCE_AND_PROFILE_ACTIONS;

/** What it may call on the instance, its profiles and the AI agents, where a role is to be held by some. */
export const WATCH_HOLDER_ACTIONS = ['connect:ListEntitySecurityProfiles'] as const;

/** What it may call to count people, on the instance and on its users: only where they are to be counted. */
export const WATCH_PEOPLE_ACTIONS = PEOPLE_ACTIONS;

/** What it may call on its own stack. */
export const WATCH_STACK_ACTIONS = ['cloudformation:DescribeStacks'] as const;

/** What it may call on its topic. */
export const WATCH_TOPIC_ACTIONS = ['sns:Publish'] as const;

/** What it may call on the key of its topic, where that has one. */
export const WATCH_KEY_ACTIONS = ['kms:Decrypt', 'kms:GenerateDataKey'] as const;

/** What it may call on its own schedule: by a policy of its own, because the schedule needs the function to be there. */
export const WATCH_SCHEDULE_ACTIONS = ['scheduler:GetSchedule'] as const;

/** What the schedule may call. */
export const WATCH_INVOKE_ACTIONS = ['lambda:InvokeFunction'] as const;

/** Calls of Connect's API that change what people are allowed to do, as CloudTrail names them. */
export const WATCHED_CALLS = [
  'AssociateSecurityProfiles',
  'CreateSecurityProfile',
  'CreateUser',
  'DeleteSecurityProfile',
  'DisassociateSecurityProfiles',
  'UpdateSecurityProfile',
  'UpdateUserSecurityProfiles',
] as const;

/** Those of whose record the profiles are those that a user holds from now on. */
export const CALLS_THAT_GIVE_TO_A_USER: readonly string[] = ['CreateUser', 'UpdateUserSecurityProfiles'] satisfies typeof WATCHED_CALLS[number][];

/** The metrics of a run. */
export const WATCH_METRICS = {
  /** All that is to be looked at, of whatever kind: what the alarm is on. */
  findings: 'Findings',
  /** Profiles that are not as they were deployed. */
  changed: 'Changed',
  /** Profiles that were deployed and are gone. */
  deleted: 'Deleted',
  /** Profiles that no code made. */
  unmanaged: 'Unmanaged',
  /** Profiles, and other questions, that nothing could be told of. */
  couldNotTell: 'CouldNotTell',
} as const;

/** Where the metrics are. */
export const WATCH_NAMESPACE = 'SecurityProfileWatch';

/** The dimension of the metrics. */
export const WATCH_DIMENSION = 'Watch';

/** What Scheduler puts the time in the place of that a run was scheduled for. */
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** What it puts its own ARN in the place of. */
const SCHEDULE_ARN = '<aws.scheduler.schedule-arn>';

/** What Scheduler hands over with one invocation, in bytes. */
export const MOST_INPUT_BYTES = 262_144;

/** How often a watch runs that does not say so. */
const DEFAULT_PERIOD_MINUTES = 60;

const VERSION = 1;

/** What a run of a watch goes by. */
export interface WatchRequest {
  /** What the stack deployed. */
  readonly expected: ReadRequest;
  /** By what profiles are judged that are not as they were deployed. */
  readonly settings: HookSettings;
  /** ARN of the stack. */
  readonly stackId: string;
  /** ARN of the topic; `undefined` where nobody is to be told. */
  readonly topicArn?: string;
  /** Names of profiles that somebody else takes care of. */
  readonly managedElsewhere: readonly string[];
  /** Whether people are counted who hold the profiles that are not as they were deployed. */
  readonly countsPeople: boolean;
  /** From one run to the next. */
  readonly periodMinutes: number;
  /** ARN of the schedule; `undefined` where nothing says so. */
  readonly scheduleArn?: string;
  /** When this run was scheduled for; `undefined` where nothing says so. */
  readonly scheduledTime?: Date;
  /** Where its metrics are: a namespace, and the value of their dimension. */
  readonly metrics: { readonly namespace: string; readonly watch: string };
}

/** What a construct has to say of it. */
export interface WatchRequestInput {
  /** As the read-back of the stack has it, with the ARNs. */
  readonly expected: ValidationRequestInput;
  /**
   * Profiles that depend on a condition of the template, each by itself: JSON of what `writeConditionalProfile` returns, or an empty text
   * where the condition does not hold. A template can put one text in the place of another, and not leave out a part of a text.
   */
  readonly conditional?: readonly string[];
  readonly settings: HookSettingsToWrite;
  readonly stackId: string;
  readonly topicArn?: string;
  readonly managedElsewhere?: readonly string[];
  readonly countsPeople?: boolean;
  readonly periodMinutes: number;
  readonly metrics: WatchRequest['metrics'];
}

/** The input of the schedule's target, before it is written as JSON. */
export function writeWatchRequest(input: WatchRequestInput): Record<string, unknown> {
  return withoutEmpty({
    version: VERSION,
    expected: writeProperties(input.expected),
    conditional: input.conditional,
    settings: writeHookSettings(input.settings),
    stack: input.stackId,
    topic: input.topicArn,
    managedElsewhere: [...input.managedElsewhere ?? []].sort(),
    countPeople: input.countsPeople || undefined,
    periodMinutes: input.periodMinutes,
    schedule: SCHEDULE_ARN,
    scheduledTime: SCHEDULED_TIME,
    namespace: input.metrics.namespace,
    watch: input.metrics.watch,
  });
}

/** Profiles that depend on one condition, for `conditional`, before they are written as JSON. */
export function writeConditionalProfile(profiles: Omit<ValidationRequestInput, 'instanceArn' | 'conditions'>): Record<string, unknown> {
  return writeProperties({ instanceArn: '', ...profiles });
}

/**
 * Reads it as it arrives.
 *
 * @throws if it is not as it was written: a watch that does not know what to expect must not say that all is well
 */
export function readWatchRequest(value: unknown): WatchRequest {
  if (own(value, 'version') !== VERSION) {
    throw new Error(`The input of the watch is of another version than ${VERSION}. Deploy the watch again.`);
  }
  const required = (key: string) => {
    const found = text(own(value, key));
    if (found === undefined) {
      throw new Error(`The input of the watch has no "${key}". Deploy the watch again.`);
    }
    return found;
  };
  const period = own(value, 'periodMinutes');
  const conditional = texts(own(value, 'conditional')).filter((one) => one !== '').map((one) => JSON.parse(one) as unknown);
  return {
    expected: together([own(value, 'expected'), ...conditional]),
    settings: readHookSettings(required('settings')),
    stackId: required('stack'),
    topicArn: text(own(value, 'topic')),
    managedElsewhere: texts(own(value, 'managedElsewhere')),
    countsPeople: own(value, 'countPeople') === true,
    periodMinutes: typeof period === 'number' && period > 0 ? period : DEFAULT_PERIOD_MINUTES,
    scheduleArn: /^arn:/.exec(text(own(value, 'schedule')) ?? '')?.input,
    scheduledTime: timeOf(own(value, 'scheduledTime')),
    metrics: { namespace: required('namespace'), watch: required('watch') },
  };
}

/** Whether two inputs ask for the same: a schedule has another one as soon as its stack has deployed something else. */
export function isSameRequest(one: unknown, other: unknown): boolean {
  const asked = (value: unknown) => canonical(mapOf(entriesOf(value).filter(([key]) => key !== 'schedule' && key !== 'scheduledTime')));
  return asked(one) === asked(other);
}

function together(parts: readonly unknown[]): ReadRequest {
  const read = parts.map(readProperties);
  const maps = <T>(of: (request: ReadRequest['request']) => Readonly<Record<string, T>>) => (
    mapOf(read.flatMap(({ request }) => entriesOf(of(request)) as [string, T][])));
  return {
    request: {
      ...read[0]!.request,
      profiles: maps(({ profiles }) => profiles),
      arns: maps(({ arns }) => arns),
      waivers: maps(({ waivers }) => waivers),
      profileSeverities: maps(({ profileSeverities }) => profileSeverities),
    },
    unread: read.flatMap(({ unread }) => unread),
    legible: read.every(({ legible }) => legible),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function timeOf(value: unknown): Date | undefined {
  const time = Date.parse(text(value) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** A call of Connect's API that CloudTrail recorded, and the schedule that has the rest. */
export interface WatchedEvent {
  /** ARN of the schedule. */
  readonly scheduleArn: string;
  /** Name of the call. */
  readonly call: string;
  readonly time?: Date;
  /** Id of the instance; `undefined` where the record does not say it. */
  readonly instanceId?: string;
  /** Ids of the security profiles that it is about. */
  readonly profileIds: readonly string[];
  /** Name of the security profile that it makes. */
  readonly profileName?: string;
  /** Id of the user that it gives security profiles to; a user that it makes has none yet. */
  readonly userId?: string;
}

/**
 * The input transformer of a rule's target. What the rule hands over can have 8,192 characters, less than what is expected of the
 * profiles of a large stack: the function reads that from the schedule, which carries it anyway.
 */
export function writeWatchedEvent(
  scheduleArn: string,
): { readonly InputPathsMap: Readonly<Record<string, string>>; readonly InputTemplate: string } {
  return {
    InputPathsMap: { call: '$.detail.eventName', time: '$.detail.eventTime', parameters: '$.detail.requestParameters' },
    // What the transformer puts in has quotes already, where it is a text.
    InputTemplate: `{"version":${VERSION},"schedule":"${scheduleArn}","call":<call>,"time":<time>,"parameters":<parameters>}`,
  };
}

/** Reads it as it arrives; `undefined` where the function was started by something else. */
export function readWatchedEvent(value: unknown): WatchedEvent | undefined {
  const [call, scheduleArn] = ['call', 'schedule'].map((key) => text(own(value, key)));
  if (own(value, 'version') !== VERSION || call === undefined || scheduleArn === undefined) {
    return undefined;
  }
  const parameters = own(value, 'parameters');
  // AWS documents records of Connect with either spelling.
  const either = (object: unknown, key: string) => own(object, key) ?? own(object, `${key.charAt(0).toLowerCase()}${key.slice(1)}`);
  const parameter = (key: string) => either(parameters, key);
  const associated = parameter('SecurityProfiles');
  return {
    scheduleArn,
    call,
    time: timeOf(own(value, 'time')),
    instanceId: text(parameter('InstanceId')),
    profileIds: [
      ...texts([parameter('SecurityProfileId')]), ...texts(parameter('SecurityProfileIds')),
      ...texts((Array.isArray(associated) ? associated : []).map((one) => either(one, 'Id'))),
    ],
    profileName: text(parameter('SecurityProfileName')),
    userId: text(parameter('UserId')),
  };
}
