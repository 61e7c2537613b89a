import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';

/** What the function made of an invocation, as it told the Runtime API. */
export interface Invocation {
  readonly outcome: 'response' | 'error';
  readonly body: string;
  /** Milliseconds from the invocation to what the function told. */
}

interface Pending {
  readonly event: unknown;
  readonly timeoutMs: number;
  started?: boolean;
  settle(invocation: Invocation): void;
}

const API = '/2018-06-01/runtime';

/**
 * A function in the runtime that Lambda runs it in: the runtime client of AWS in a process of its own, and the Runtime API on
 * the loopback interface.
 */
export class LambdaRuntime {
  /**
   * @param node the Node.js to run on
   * @param folder where the code is
   * @param environment of the function
   * @param handler as the function's property names it
   */
  public static async start(node: string, folder: string, environment: Record<string, string>, handler = 'index.handler'): Promise<LambdaRuntime> {
    const runtime = new LambdaRuntime();
    await new Promise<void>((resolve) => runtime.server.listen(0, '127.0.0.1', resolve));
    runtime.process = spawn(node, [path.join(__dirname, 'node_modules', 'aws-lambda-ric', 'index.mjs'), handler], {
      cwd: folder,
      env: {
        ...environment,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(runtime.server.address() as AddressInfo).port}`,
        AWS_LAMBDA_FUNCTION_NAME: 'Validation',
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
        AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/validation',
        AWS_LAMBDA_LOG_STREAM_NAME: 'stream',
        LAMBDA_TASK_ROOT: folder,
        _HANDLER: handler,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [runtime.process.stdout!, runtime.process.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => runtime.log += text);
    }
    runtime.process.once('exit', () => runtime.current?.settle({ outcome: 'error', body: 'The process ended.' }));
    return runtime;
  }

  /** What the process wrote. */
  public log = '';
  private process!: ChildProcess;
  private readonly server: Server;
  private waiting?: ServerResponse;
  private current?: Pending;
  private count = 0;

  private constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Invokes the function, as Lambda does, with so much time. */
  public invoke(event: unknown, timeoutMs = 20_000): Promise<Invocation> {
    return new Promise((resolve) => {
      this.current = { event, timeoutMs, settle: resolve };
      this.hand();
    });
  }

  public async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    if (this.process.exitCode === null && this.process.kill('SIGKILL')) {
      await ended;
    }
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === `${API}/invocation/next`) {
      this.waiting = response;
      this.hand();
      return;
    }
    const body = (await request.toArray()).join('');
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    const outcome = /\/(response|error)$/.exec(request.url ?? '')?.[1] as Invocation['outcome'] | undefined;
    if (outcome && this.current?.started) {
      const { settle } = this.current;
      this.current = undefined;
      settle({ outcome, body });
    }
  }

  /** Gives the next event to the process, when there are both. */
  private hand(): void {
    if (!this.waiting || !this.current || this.current.started) {
      return;
    }
    const { event, timeoutMs } = this.current;
    this.count += 1;
    this.current.started = true;
    this.waiting.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': `00000000-0000-0000-0000-${String(this.count).padStart(12, '0')}`,
      'lambda-runtime-deadline-ms': String(Date.now() + timeoutMs),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:111122223333:function:Validation',
      'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
    }).end(JSON.stringify(event));
    this.waiting = undefined;
  }
}
