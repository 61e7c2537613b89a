import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Faults } from './faults';
import type { HttpRequest, Outcome, Reply } from './http-server';
import type { RecordedRequest, Recorder } from './recorder';
import { accessKeyOf, callerOf, checkSigningTime } from './signature';
import { type Throttle, throttled } from './throttle';
import { Call } from '../handlers/call';
import { handlers } from '../handlers/handlers';
import { authorize } from '../iam/authorize';
import type { RoleOf } from '../iam/role';
import { readInput } from '../protocol/deserializer';
import { route } from '../protocol/router';
import { writeOutput } from '../protocol/serializer';
import { ServiceError } from '../protocol/service-error';
import { validate } from '../protocol/validator';
import type { Caller, ConnectState } from '../state/connect-state';

type Input = Record<string, unknown>;

/** The token of a list that never ends. */
const ENDLESS = 'endless';

/** Answers the requests of Connect's REST API. */
export class ConnectApi {
  constructor(
    private readonly state: ConnectState,
    private readonly recorder: Recorder,
    private readonly faults: Faults,
    private readonly throttle: Throttle | undefined,
    private readonly unsigned: boolean,
    private readonly roleOf: RoleOf,
  ) {}

  async answer(request: HttpRequest): Promise<Outcome> {
    const record = this.recorder.record(`${request.method} ${request.path}`);
    const outcome = await this.outcomeOf(request, record);
    if (typeof outcome === 'object' && !('cut' in outcome)) {
      record.status = outcome.status;
    }
    return outcome;
  }

  private async outcomeOf(request: HttpRequest, record: RecordedRequest): Promise<Outcome> {
    let fault: Fault | undefined;
    try {
      const target = route(request.method, request.path);
      record.operation = target.operation;
      const caller = callerOf(request.headers, this.state.options, this.unsigned);
      const input = readInput(target, request.query, request.body);
      Object.assign(record, caller, { input, instanceId: instanceIdOf(input) });

      fault = this.faults.take(target.operation);
      if (fault?.kind === 'delay') {
        await sleep(fault.milliseconds, undefined, { ref: false });
      }
      const role = await this.roleOf(accessKeyOf(request.headers) ?? '');
      return this.meet(fault, request, target.operation, () => {
        if (role) {
          authorize(role, target.operation, input, caller);
        }
        return this.perform(target.operation, input, caller);
      });
    } catch (error) {
      const failure = error instanceof ServiceError ? error : new ServiceError('InternalServiceException', `The emulator failed: ${String(error)}`);
      record.error = failure.code;
      return withDate(errorReply(failure), fault);
    }
  }

  /** Carries an operation out as its fault allows. */
  private meet(fault: Fault | undefined, { headers }: HttpRequest, operation: string, perform: () => object | void): Outcome {
    switch (fault?.kind) {
      case 'hang':
        return 'unanswered';
      case 'disconnect':
        if (fault.applied) {
          perform();
        }
        return 'closed';
      case 'html':
        return { status: fault.status ?? 200, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Please sign in</body></html>' };
      case 'error':
        throw new ServiceError(fault.code, fault.message ?? `Injected: ${fault.code}`, {}, fault.status);
      case 'throttle':
        throw throttled(operation);
      case 'repeat-token':
        return reply(200, writeOutput(operation, { ...perform(), NextToken: ENDLESS }));
      case 'clock-skew':
        checkSigningTime(headers, skewed(fault.minutes));
        break;
    }
    const whole = reply(200, writeOutput(operation, perform()));
    return fault?.kind === 'truncate' ? { cut: whole } : withDate(whole, fault);
  }

  private perform(operation: string, input: Input, caller: Caller): object | void {
    this.throttle?.take(caller, operation);
    const { NextToken, ...firstPage } = input;
    const effective = NextToken === ENDLESS ? firstPage : input;
    validate(operation, effective);
    return handlers[operation](new Call(operation, effective, caller, this.state));
  }
}

function reply(status: number, body: string, headers: Reply['headers'] = {}): Reply {
  return { status, body, headers: { 'Content-Type': 'application/json', 'x-amzn-RequestId': randomUUID(), ...headers } };
}

function errorReply({ status, code, message, details }: ServiceError): Reply {
  return reply(status, JSON.stringify({ Message: message, ...details }), { 'x-amzn-ErrorType': code });
}

function withDate(answer: Reply, fault: Fault | undefined): Reply {
  if (fault?.kind !== 'clock-skew') {
    return answer;
  }
  return { ...answer, headers: { ...answer.headers, Date: skewed(fault.minutes).toUTCString() } };
}

function skewed(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000);
}

function instanceIdOf({ InstanceId }: Input): string | undefined {
  return typeof InstanceId === 'string' ? InstanceId.split('/').pop() : undefined;
}
