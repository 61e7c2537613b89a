import { ConnectEmulator, type ConnectEmulatorOptions, type Instance, type InstanceOptions, type Role, type RoleOf } from '.';
import { AnswerReceiver, type Answer } from './answer-receiver';
import { CloudFormationStub } from './cloudformation-stub';
import { synthesizedRole, type WrittenProfile } from './synthesized-role';
import { PATIENCE } from '../src/connect/connect-api';
import { Pacer } from '../src/connect/pacer';
import { handleEvent, type HandlerOptions } from '../src/deployment/handler/handle-event';
import {
  READ_BACK_RESOURCE_TYPE, requestsBeyondCloudFormation, VALIDATION_RESOURCE_TYPE, writeProperties, type ValidationRequest,
} from '../src/formats/validation-request';

/** A request of CloudFormation as it arrives. */
export type Event = Record<string, unknown>;

/** What an event says, beside what every event does. */
export interface EventInput extends Partial<ValidationRequest> {
  readonly type?: 'Create' | 'Update' | 'Delete';
  readonly old?: Partial<ValidationRequest>;
  readonly readBack?: boolean;
  readonly physicalId?: string;
}

/** How the function is called. */
export type Invoke = (event: unknown, context: unknown, options?: HandlerOptions) => Promise<void>;

/** The key that the function signs with; it belongs to the function's role. */
const FUNCTION_KEY = 'ASIAFUNCTION';

/** The patience of tests: real waits would make them slow. */
const FAST = new Pacer(1000, 1000);

/**
 * An instance, a stack, and CloudFormation waiting for an answer: all that a validation meets, on the loopback interface. The
 * function may do what the synthesized template allows it for the latest event, and nothing else.
 */
export class Stage {
  public static async start(instance: InstanceOptions = {}, emulator: ConnectEmulatorOptions = {}): Promise<Stage> {
    const roleOf: RoleOf = (accessKeyId) => accessKeyId === FUNCTION_KEY ? stage.role : undefined;
    const [connect, stack, receiver] = await Promise.all([
      ConnectEmulator.start({ roleOf, ...emulator }), CloudFormationStub.start(roleOf), AnswerReceiver.start(),
    ]);
    const stage: Stage = new Stage(connect, stack, receiver, connect.addInstance(instance));
    return stage;
  }

  /** What the function wrote to its log. */
  public readonly log: string[] = [];
  /** An action that the policy of the function's role does not allow, although the template does. */
  public withheld?: string;
  private readonly environment = { ...process.env };
  /** What the template gives it. */
  private granted: Role;

  private constructor(
    public readonly connect: ConnectEmulator,
    public readonly stack: CloudFormationStub,
    public readonly receiver: AnswerReceiver,
    public readonly instance: Instance,
  ) {
    this.granted = synthesizedRole(instance.arn, stack.stackId, []);
    Object.assign(process.env, this.functionEnvironment);
  }

  /** What Lambda gives the function. */
  public get functionEnvironment(): Record<string, string> {
    return {
      ...this.connect.environment(),
      AWS_ACCESS_KEY_ID: FUNCTION_KEY,
      AWS_ENDPOINT_URL_CLOUDFORMATION: this.stack.url,
      STACK_ID: this.stack.stackId,
      REREAD_PAUSE_MS: '5',
    };
  }

  /** The role that the function has. */
  public get role(): Role {
    const kept = (action: string) => action !== this.withheld;
    const statements = this.granted.statements.map((one) => ({ ...one, Action: [one.Action].flat().filter(kept) }));
    return { ...this.granted, statements };
  }

  public get instanceArn(): string {
    return this.instance.arn;
  }

  public async close(): Promise<void> {
    process.env = this.environment;
    await Promise.all([this.connect.close(), this.stack.close(), this.receiver.close()]);
  }

  /** A request about profiles of this instance. */
  public request(input: Partial<ValidationRequest>): Record<string, unknown> {
    return JSON.parse(JSON.stringify({
      ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:Validation',
      ServiceTimeout: '960',
      ...writeProperties({ instanceArn: this.instanceArn, profiles: {}, ...input }),
    })) as Record<string, unknown>;
  }

  public event({ type = 'Create', old, readBack = false, physicalId, ...request }: EventInput = {}): Event {
    const written = [request, { ...request, ...old }].flatMap(writtenBy);
    this.granted = synthesizedRole(request.instanceArn ?? this.instanceArn, this.stack.stackId, written, request.countsPeople);
    return {
      RequestType: type,
      ResponseURL: this.receiver.url,
      StackId: this.stack.stackId,
      RequestId: '99999999-8888-7777-6666-555555555555',
      ResourceType: readBack ? READ_BACK_RESOURCE_TYPE : VALIDATION_RESOURCE_TYPE,
      LogicalResourceId: readBack ? 'After' : 'Before',
      ResourceProperties: this.request(request),
      ...(type === 'Create' ? {} : { PhysicalResourceId: physicalId ?? 'given-at-first' }),
      ...(type === 'Update' ? { OldResourceProperties: this.request({ ...request, ...old }) } : {}),
    };
  }

  /** Calls the function as Lambda would, and gives the answer that CloudFormation got. */
  public async answer(event: unknown, remainingMs = 20_000, invoke: Invoke = handleEvent): Promise<Answer> {
    await invoke(event, this.context(remainingMs), {
      connect: { pacer: FAST, patience: { ...PATIENCE, denied: undefined } }, pauseMs: 1, write: (line) => this.log.push(line),
    });
    return this.receiver.answer;
  }

  public context(remainingMs: number) {
    const end = performance.now() + remainingMs;
    return {
      awsRequestId: 'lambda-request-1',
      logGroupName: '/aws/lambda/validation',
      logStreamName: '2026/01/01/[$LATEST]abc',
      getRemainingTimeInMillis: () => end - performance.now(),
    };
  }

  /** How often each operation of Connect was called. */
  public get calls(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { operation } of this.connect.requests) {
      counts[operation] = (counts[operation] ?? 0) + 1;
    }
    return counts;
  }
}

/** The profiles that a stack with this request lets the function write: those that are there, and those that AI agents are to hold. */
function writtenBy({ write, profiles = {}, arns = {} }: Partial<ValidationRequest>): WrittenProfile[] {
  return !write ? [] : Object.entries(profiles).flatMap(([id, profile]) => {
    const { heldBy = [] } = profile;
    const isThere = id in arns || heldBy.length > 0;
    return isThere && requestsBeyondCloudFormation(profile) ? [{ arn: arns[id] ?? 'none', heldBy }] : [];
  });
}
