import { ConnectEmulator, type ConnectEmulatorOptions, type Instance, type InstanceOptions, type Role, type SecurityProfileRecord } from '../../../../emulator';
import { CloudFormationStub } from '../../../../emulator/cloudformation-stub';
import { WatchStub } from '../../../../emulator/watch-stub';
import { Pacer } from '../../../../src/connect/pacer';
import { handleWatch } from '../../../../src/enforcement/handler/handle-watch';
import type { ExpectedProfile } from '../../../../src/formats/validation-request';
import {
  WATCH_HOLDER_ACTIONS, WATCH_INSTANCE_ACTIONS, WATCH_INSTANCE_AND_PROFILE_ACTIONS, WATCH_PEOPLE_ACTIONS, WATCH_PROFILE_ACTIONS,
  WATCH_SCHEDULE_ACTIONS, WATCH_STACK_ACTIONS, WATCH_TOPIC_ACTIONS, writeWatchedEvent, writeWatchRequest, type WatchRequestInput,
} from '../../../../src/formats/watch-request';
import { NO_ACCESS, PARTS, readAccess } from '../../../../src/roles/access';
import type { ValueReader } from '../../../../src/roles/access/form';

/** The key that the function signs with; it belongs to the function's role. */
const FUNCTION_KEY = 'ASIAFUNCTION';

/** Real waits would make tests slow. */
const FAST = new Pacer(1000, 1000);

const API: ValueReader = {
  text: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  items: (value) => (Array.isArray(value) ? value as unknown[] : Object.entries(value ?? {}).map(([Key, Value]) => ({ Key, Value }))),
};

/** What a stack would have deployed that made a profile as it is. */
export function asDeployed(profile: SecurityProfileRecord, heldBy?: readonly string[]): ExpectedProfile {
  const answer = Object.fromEntries(Object.entries(profile).map(([key, value]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, value as unknown]));
  return {
    name: profile.name, permissions: [...profile.permissions].sort(), access: { ...NO_ACCESS, ...readAccess('API', answer, API, PARTS) },
    ...(heldBy ? { heldBy } : {}),
  };
}

/** What a call of Connect's API named, as CloudTrail records it. */
export interface RecordedCall {
  readonly call: string;
  readonly parameters: object;
}

/**
 * An instance, a stack, a topic and a schedule: all that a watch meets, on the loopback interface. The function may do what its
 * constants say, and nothing else.
 */
export class WatchStage {
  public static async start(instance: InstanceOptions = {}, emulator: ConnectEmulatorOptions = {}): Promise<WatchStage> {
    const roleOf = (accessKeyId: string) => accessKeyId === FUNCTION_KEY ? stage.role : undefined;
    const [connect, stack, watch] = await Promise.all([
      ConnectEmulator.start({ roleOf, ...emulator }), CloudFormationStub.start(roleOf), WatchStub.start(roleOf),
    ]);
    stack.status = 'UPDATE_COMPLETE';
    const stage: WatchStage = new WatchStage(connect, stack, watch, connect.addInstance(instance));
    return stage;
  }

  /** What the function wrote to its log. */
  public readonly log: string[] = [];
  /** An action that the policy of the function's role does not allow. */
  public withheld?: string;
  private readonly environment = { ...process.env };

  private constructor(
    public readonly connect: ConnectEmulator, public readonly stack: CloudFormationStub, public readonly watch: WatchStub,
    public readonly instance: Instance,
  ) {
    Object.assign(process.env, this.functionEnvironment);
  }

  public get role(): Role {
    const { arn } = this.instance;
    const allowed: [readonly string[], string[]][] = [
      [WATCH_INSTANCE_ACTIONS, [arn]],
      [WATCH_PROFILE_ACTIONS, [`${arn}/security-profile/*`]],
      [WATCH_INSTANCE_AND_PROFILE_ACTIONS, [arn, `${arn}/security-profile/*`]],
      [WATCH_HOLDER_ACTIONS, [arn, `${arn}/security-profile/*`, 'arn:aws:wisdom:*']],
      [WATCH_PEOPLE_ACTIONS, [arn, `${arn}/agent/*`]],
      [WATCH_STACK_ACTIONS, [this.stack.stackId]],
      [WATCH_TOPIC_ACTIONS, [this.watch.topicArn]],
      [WATCH_SCHEDULE_ACTIONS, [this.watch.scheduleArn]],
    ];
    return {
      arn: 'arn:aws:sts::111122223333:assumed-role/Watch-Role/Watch-Function',
      statements: allowed.map(([actions, Resource]) => (
        { Effect: 'Allow', Action: actions.filter((action) => action !== this.withheld), Resource })),
    };
  }

  public get functionEnvironment(): Record<string, string> {
    return {
      ...this.connect.environment(), ...this.watch.environment,
      AWS_ACCESS_KEY_ID: FUNCTION_KEY, AWS_ENDPOINT_URL_CLOUDFORMATION: this.stack.url,
    };
  }

  public async close(): Promise<void> {
    process.env = this.environment;
    await Promise.all([this.connect.close(), this.stack.close(), this.watch.close()]);
  }

  /** The profiles of the instance, as a stack has them that made them as they are now. */
  public deployed(names = this.instance.securityProfiles.map(({ name }) => name)): WatchRequestInput['expected'] {
    const found = names.map((name, index) => [`Profile${index}`, this.instance.profile(name)!] as const);
    return {
      instanceArn: this.instance.arn,
      profiles: Object.fromEntries(found.map(([id, profile]) => [id, asDeployed(profile)])),
      arns: Object.fromEntries(found.map(([id, { arn }]) => [id, arn])),
    };
  }

  /** The input of a run, as Scheduler hands it over; the schedule keeps it from then on. */
  public input(input: Partial<WatchRequestInput> = {}, scheduledTime = this.afterLastChange): Record<string, unknown> {
    const kept = writeWatchRequest({
      expected: this.deployed([]), settings: { guardrails: [], waivers: [] }, stackId: this.stack.stackId, topicArn: this.watch.topicArn,
      periodMinutes: 60, metrics: { namespace: 'SecurityProfiles', watch: 'Center' }, ...input,
    });
    this.watch.input = JSON.parse(JSON.stringify(kept)) as unknown;
    return { ...this.watch.input as object, schedule: this.watch.scheduleArn, scheduledTime: scheduledTime.toISOString() };
  }

  /** An event of a rule about a call. */
  public event({ call, parameters }: RecordedCall): unknown {
    const { InputTemplate } = writeWatchedEvent(this.watch.scheduleArn);
    const values = { call, time: this.afterLastChange.toISOString(), parameters: { InstanceId: this.instance.id, ...parameters } };
    return JSON.parse(Object.entries(values).reduce((text, [name, value]) => text.replace(`<${name}>`, JSON.stringify(value)), InputTemplate));
  }

  /** A minute after whatever was changed last on the instance. */
  public get afterLastChange(): Date {
    const times = this.instance.securityProfiles.map(({ lastModifiedTime }) => Date.parse(lastModifiedTime));
    return new Date(Math.max(Date.UTC(2026, 0, 1), ...times) + 60_000);
  }

  /** Calls the function as Lambda would. */
  public run(input: unknown, remainingMs = 20_000, now?: Date) {
    const end = performance.now() + remainingMs;
    const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => end - performance.now() };
    const clock = now ? { now: () => now } : {};
    return handleWatch(input, context, { connect: { pacer: FAST }, write: (line) => this.log.push(line), ...clock });
  }

  /** The metrics that CloudWatch would find in the log. */
  public get metrics(): Record<string, unknown>[] {
    return this.log.filter((line) => line.startsWith('{"_aws"')).map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** What people were told last. */
  public get told(): string | undefined {
    const { subject, text } = this.watch.messages.at(-1) ?? {};
    return subject === undefined ? undefined : `${subject}\n\n${text}`;
  }
}
