/** One request as it came, and how it was answered. */
export interface RecordedRequest {
  /** The operation's name, or method and path if there is no such operation. */
  operation: string;
  accountId?: string;
  region?: string;
  instanceId?: string;
  input: Readonly<Record<string, unknown>>;
  /** Absent while there is no answer, and for ever where a fault prevents one. */
  status?: number;
  /** The error's code. */
  error?: string;
  /** Milliseconds of the emulator's clock. */
  readonly at: number;
}

/** Remembers every request. */
export class Recorder {
  readonly requests: RecordedRequest[] = [];

  constructor(private readonly clock: () => number) {}

  record(operation: string): RecordedRequest {
    const request: RecordedRequest = { operation, input: {}, at: this.clock() };
    this.requests.push(request);
    return request;
  }

  /** The requests of one operation. */
  calls(operation: string): RecordedRequest[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  /** The requests that ask for a change, whether or not it was made. */
  writes(): RecordedRequest[] {
    return this.requests.filter(({ operation }) => /^(Create|Update|Delete|Tag|Untag)/.test(operation));
  }

  forget(): void {
    this.requests.length = 0;
  }
}
