import { ConnectEmulator, type ConnectEmulatorOptions, type Instance, type InstanceOptions } from '.';
import { AnswerReceiver, type Answer } from './answer-receiver';
import { CloudFormationStub } from './cloudformation-stub';
import { PATIENCE } from '../src/connect/connect-api';
import { Pacer } from '../src/connect/pacer';
import { handleEvent, type HandlerOptions } from '../src/deployment/handler/handle-event';
import {
  READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE, writeProperties, type ValidationRequest,
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

/** The patience of tests: real waits would make them slow. */
const FAST = new Pacer(1000, 1000);

/**
 * An instance, a stack, and CloudFormation waiting for an answer: all that a validation meets, on the loopback interface.
 */
export class Stage {
  public static async start(instance: InstanceOptions = {}, emulator: ConnectEmulatorOptions = {}): Promise<Stage> {
    const [connect, stack, receiver] = await Promise.all([
      ConnectEmulator.start(emulator), CloudFormationStub.start(), AnswerReceiver.start(),
    ]);
    return new Stage(connect, stack, receiver, connect.addInstance(instance));
  }

  /** What the function wrote to its log. */
  public readonly log: string[] = [];
  private readonly environment = { ...process.env };

  private constructor(
    public readonly connect: ConnectEmulator,
    public readonly stack: CloudFormationStub,
    public readonly receiver: AnswerReceiver,
    public readonly instance: Instance,
  ) {
    Object.assign(process.env, connect.environment(), { AWS_ENDPOINT_URL_CLOUDFORMATION: stack.url });
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
      connect: { pacer: FAST, patience: { ...PATIENCE, denied: undefined } }, pauseMs: 5, write: (line) => this.log.push(line),
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
