import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RoleOf } from './iam/role';
import { ADMIN_PATH, administer } from './server/admin-api';
import { ConnectApi } from './server/connect-api';
import { Faults, type Injection } from './server/faults';
import { type HttpRequest, listen, type Outcome } from './server/http-server';
import { type RecordedRequest, Recorder } from './server/recorder';
import { type Rates, Throttle } from './server/throttle';
import { type Caller, ConnectState, type Snapshot } from './state/connect-state';
import type { Instance } from './state/instance';
import type { InstanceOptions } from './state/instance-options';

export interface ConnectEmulatorOptions {
  /** `@default` any free port */
  readonly port?: number;
  /** The account of new instances, and of callers whose access key is no account number. `@default` 111122223333 */
  readonly accountId?: string;
  /** The Region of new instances. `@default` us-east-1 */
  readonly region?: string;
  /** Another seed gives other identifiers. `@default` connect */
  readonly seed?: string;
  /** Shuffles every list, in the same way for the same text. `@default` lists are in the order of creation */
  readonly shuffle?: string;
  /** Whether the service's rates hold, or which others do by operation. `@default` false */
  readonly throttling?: boolean | Rates;
  /** The milliseconds that rates and recorded requests go by. `@default` Date.now */
  readonly clock?: () => number;
  /** Whether times of changes are those of the clock as well. `@default` each is a second after the one before, the same in every run */
  readonly timesOfClock?: boolean;
  /** Takes requests without an Authorization header. `@default` false */
  readonly unsigned?: boolean;
  /** How many security profiles an instance may hold. `@default` 100 */
  readonly profileQuota?: number;
  /** Whether CreateSecurityProfile drops applications of the type MCP, as is reported of CloudFormation. `@default` false */
  readonly losesMcpApplications?: boolean;
  /** Whether UpdateSecurityProfile clears what a request does not name: AWS does not say. `@default` false */
  readonly clearsWhatIsAbsent?: boolean;
  /** Which keys belong to roles that may do only what their policies allow. `@default` every key may do everything */
  readonly roleOf?: RoleOf;
}

/**
 * A server on the loopback interface that behaves like the control plane of Amazon Connect, so that the real
 * SDK can be tested against it. The README beside this file tells what it does not do.
 */
export class ConnectEmulator {
  /** Starts an emulator without any instance. */
  static async start(options: ConnectEmulatorOptions = {}): Promise<ConnectEmulator> {
    const emulator = new ConnectEmulator(options);
    emulator.server = await listen(options.port ?? 0, async (request) => emulator.answer(request));
    return emulator;
  }

  private server!: Server;
  private readonly state: ConnectState;
  private readonly recorder: Recorder;
  private readonly faults = new Faults();
  private readonly api: ConnectApi;

  private constructor({
    accountId = '111122223333', region = 'us-east-1', seed = 'connect', shuffle, throttling = false,
    clock = Date.now, timesOfClock = false, unsigned = false, profileQuota = 100, losesMcpApplications = false,
    clearsWhatIsAbsent = false, roleOf = () => undefined,
  }: ConnectEmulatorOptions) {
    this.state = new ConnectState({
      accountId, region, seed, clock: timesOfClock ? clock : undefined, shuffle, profileQuota, losesMcpApplications, clearsWhatIsAbsent,
    });
    this.recorder = new Recorder(clock);
    const throttle = throttling ? new Throttle(throttling === true ? {} : throttling, clock) : undefined;
    this.api = new ConnectApi(this.state, this.recorder, this.faults, throttle, unsigned, roleOf);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get instances(): readonly Instance[] {
    return this.state.instances;
  }

  /** Every request to Connect so far, the oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.recorder.requests;
  }

  /** What a client of the SDK needs to talk to this emulator. */
  clientConfig({ accountId, region }: Caller = this.state.options) {
    return { endpoint: this.url, region, credentials: { accessKeyId: accountId, secretAccessKey: 'emulator' } };
  }

  /** The same as environment variables, for code that runs in another process; a profile of the caller's would win over the keys. */
  environment({ accountId, region }: Caller = this.state.options): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_CONNECT: this.url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accountId,
      AWS_SECRET_ACCESS_KEY: 'emulator',
      AWS_SESSION_TOKEN: '',
      AWS_PROFILE: '',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  addInstance(options: InstanceOptions = {}): Instance {
    return this.state.addInstance(options);
  }

  /** Lets requests fail from now on. */
  inject(injection: Injection): void {
    this.faults.add(injection);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** The requests of one operation. */
  calls(operation: string): RecordedRequest[] {
    return this.recorder.calls(operation);
  }

  /** The requests that ask for a change, whether or not it was made. */
  writes(): RecordedRequest[] {
    return this.recorder.writes();
  }

  forgetRequests(): void {
    this.recorder.forget();
  }

  /** Everything that all instances hold, as plain JSON that is the same, byte for byte, as long as nothing changed. */
  snapshotState(): Snapshot {
    return this.state.snapshot();
  }

  /** Replaces all instances. Objects that were got before no longer belong to the emulator. */
  restoreState(snapshot: Snapshot): void {
    this.state.restore(snapshot);
  }

  /** Closes every connection, those with an unanswered request too. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: HttpRequest): Promise<Outcome> {
    return request.path.startsWith(ADMIN_PATH) ? administer(this, request) : this.api.answer(request);
  }
}
