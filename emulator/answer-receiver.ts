import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a custom resource answers CloudFormation. */
export interface Answer {
  readonly Status: string;
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  readonly Data?: Readonly<Record<string, string>>;
}

/** CloudFormation's own limits for an answer. */
const MOST_BYTES = 4096;
const MOST_ID_BYTES = 1024;

/**
 * The place where CloudFormation waits for answers. It refuses what the storage behind a presigned address refuses, and
 * holds against an answer what CloudFormation would.
 */
export class AnswerReceiver {
  public static async start(): Promise<AnswerReceiver> {
    const receiver = new AnswerReceiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  public readonly answers: Answer[] = [];
  /** What was wrong with requests, in order. */
  public readonly refusals: string[] = [];
  /** How the next requests are answered instead: a status, no answer, or a closed connection. */
  public faults: (number | 'hang' | 'disconnect')[] = [];
  private readonly token = randomUUID();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.receive(request, response));
  }

  /** The address to answer to; its query is the right to do so. */
  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/answers?X-Amz-Signature=${this.token}`;
  }

  /** What must never be seen in a log. */
  public get secret(): string {
    return this.token;
  }

  /** The one answer that came. */
  public get answer(): Answer {
    if (this.answers.length !== 1) {
      throw new Error(`Expected one answer, got ${this.answers.length}; refused: ${this.refusals.join('; ')}`);
    }
    return this.answers[0];
  }

  public async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.on('connection', (socket) => socket.destroy());
    this.server.closeAllConnections();
    await closed;
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.faults.shift();
    if (fault === 'disconnect') {
      request.socket.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    if (fault === 'hang') {
      return;
    }
    const body = Buffer.concat(chunks);
    const refusal = fault === undefined ? this.refusal(request, body) : { status: fault, why: 'fault' };
    if (refusal) {
      this.refusals.push(refusal.why);
      response.writeHead(refusal.status).end();
      return;
    }
    this.answers.push(JSON.parse(body.toString()) as Answer);
    response.writeHead(200).end();
  }

  private refusal({ method, url = '', headers }: IncomingMessage, body: Buffer): { status: number; why: string } | undefined {
    if (method !== 'PUT' || new URL(url, 'http://x').searchParams.get('X-Amz-Signature') !== this.token) {
      return { status: 403, why: `SignatureDoesNotMatch: ${method}` };
    }
    // The address is signed with an empty content type.
    if ((headers['content-type'] ?? '') !== '') {
      return { status: 403, why: `SignatureDoesNotMatch: content-type ${headers['content-type']}` };
    }
    if (headers['transfer-encoding'] !== undefined) {
      return { status: 501, why: 'NotImplemented: transfer-encoding' };
    }
    if (headers['content-length'] !== String(body.length)) {
      return { status: 411, why: `MissingContentLength: ${headers['content-length']} for ${body.length}` };
    }
    const why = whatIsWrong(body);
    return why === undefined ? undefined : { status: 400, why };
  }
}

/** What CloudFormation would not take about an answer. */
function whatIsWrong(body: Buffer): string | undefined {
  if (body.length > MOST_BYTES) {
    return `${body.length} bytes`;
  }
  const answer = JSON.parse(body.toString()) as Record<string, unknown>;
  const { Status, Reason, PhysicalResourceId, Data = {} } = answer;
  if (Status !== 'SUCCESS' && Status !== 'FAILED') {
    return `Status ${String(Status)}`;
  }
  if (Status === 'FAILED' && (typeof Reason !== 'string' || Reason === '')) {
    return 'FAILED without a Reason';
  }
  if (typeof PhysicalResourceId !== 'string' || PhysicalResourceId === '' || Buffer.byteLength(PhysicalResourceId) > MOST_ID_BYTES) {
    return `PhysicalResourceId ${JSON.stringify(PhysicalResourceId)}`;
  }
  const absent = ['StackId', 'RequestId', 'LogicalResourceId'].filter((name) => typeof answer[name] !== 'string');
  if (absent.length > 0) {
    return `no ${absent.join()}`;
  }
  return Object.values(Data as object).every((value) => typeof value === 'string') ? undefined : 'Data that is not text';
}
