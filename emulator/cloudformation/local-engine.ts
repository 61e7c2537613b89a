import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { PythonEnvironment } from './python-environment';
import { SupervisedProcess } from './supervised-process';

const LAUNCHER = join(__dirname, 'engine', 'launch.py');
const START_PATIENCE_MS = 60_000;

export interface LocalEngineOptions {
  /** Where the security profiles live: the Connect emulator's URL. */
  readonly connectUrl: string;
  /** Passed to every function, as if its template had set them. @default - none */
  readonly functionEnvironment?: Record<string, string>;
}

/** A request to one of the engine's services. */
export interface PlainRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** A local CloudFormation, Lambda, S3 and IAM on loopback, with the Connect resource types of this project. */
export class LocalEngine {
  /** The account that a client is in unless it says otherwise. */
  public static readonly ACCOUNT = '111122223333';

  public static async start(options: LocalEngineOptions): Promise<LocalEngine> {
    const { python, node } = await PythonEnvironment.ensure();
    const home = await mkdtemp(join(tmpdir(), 'connect-deploy-'));
    const port = await freePort();
    const engine = new LocalEngine(`http://127.0.0.1:${port}`, home, new SupervisedProcess({
      command: [python, '-B', LAUNCHER],
      python,
      directory: home,
      remove: home,
      log: join(home, 'engine.log'),
      environment: {
        ...options.functionEnvironment,
        ...isolated(home),
        // The engine runs functions on the first Node of its path, whatever runtime they name.
        PATH: `${dirname(node)}:/usr/bin:/bin`,
        BIND_HOST: '127.0.0.1',
        MINISTACK_HOST: '127.0.0.1',
        GATEWAY_PORT: String(port),
        IOT_MTLS_ENABLED: '0',
        SFTP_ENABLED: '0',
        // Policies decide, and every function has a session of its own role.
        AUTH: 'true',
        AWS_ENDPOINT_URL_CONNECT: options.connectUrl,
        ...credentials(LocalEngine.ACCOUNT),
      },
    }));
    await engine.ready();
    return engine;
  }

  private constructor(
    public readonly url: string,
    /** A scratch directory that goes with the engine. */
    public readonly home: string,
    private readonly process: SupervisedProcess,
  ) {}

  /** What a client such as the CDK CLI needs in its environment to see this engine and nothing of this machine's user. */
  public clientEnvironment(region: string, account = LocalEngine.ACCOUNT): Record<string, string> {
    return {
      ...isolated(this.home),
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      AWS_ENDPOINT_URL: this.url,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      ...credentials(account),
    };
  }

  /** A plain request to a service, signed by an account itself; a few of them do not justify another SDK client. */
  public async request(service: string, region: string, request: PlainRequest, account = LocalEngine.ACCOUNT): Promise<Response> {
    const { method, path = '/', headers = {}, body = '' } = request;
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = credentials(account);
    const signer = new SignatureV4({
      service, region, sha256: Sha256, credentials: { accessKeyId, secretAccessKey }, uriEscapePath: false,
    });
    const { hostname, host, protocol, port } = new URL(this.url);
    const unsigned = { method, protocol, hostname, port: Number(port), path, query: {}, headers: { ...headers, host }, body };
    const signed = await signer.sign(unsigned);
    return fetch(`${this.url}${path}`, { method, headers: signed.headers, body: method === 'GET' ? undefined : Buffer.from(body) });
  }

  /** All that the engine and its functions have printed. */
  public async log(): Promise<string> {
    return readFile(join(this.home, 'engine.log'), 'utf8').catch(() => '');
  }

  /** Ends the engine, its functions and its scratch directory. */
  public async stop(): Promise<void> {
    await this.process.stop();
    // Its supervisor has removed it already, unless it could not even start.
    await rm(this.home, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + START_PATIENCE_MS;
    const lastWords = text(this.process.child.stderr!);
    while (!(await this.healthy())) {
      if (this.process.ended || Date.now() > deadline) {
        const log = await this.log();
        await this.stop();
        throw new Error(`The local deployment engine did not answer on ${this.url}. Its last words:\n${await lastWords || log}`);
      }
      await sleep(50);
    }
  }

  private async healthy(): Promise<boolean> {
    return fetch(`${this.url}/_ministack/health`).then((response) => response.ok, () => false);
  }
}

/** Keeps files, credentials, telemetry and questions of the machine's user out. */
function isolated(home: string): Record<string, string> {
  return {
    HOME: home,
    TMPDIR: home,
    CI: 'true',
    NO_COLOR: '1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
}

/** The engine takes an access key of twelve digits for an account itself, which may do everything. */
function credentials(account: string) {
  return { AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: 'not-a-secret' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
