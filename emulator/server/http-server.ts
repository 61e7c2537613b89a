import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A reply, or what becomes of the connection without a proper one. */
export type Outcome = Reply | { readonly cut: Reply } | 'closed' | 'unanswered';

/** Listens on the loopback interface only. */
export async function listen(port: number, answer: (request: HttpRequest) => Promise<Outcome>): Promise<Server> {
  const server = createServer((message, response) => {
    void read(message).then(answer).then((outcome) => deliver(outcome, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function read(message: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(chunk);
  }
  const [path, query] = message.url!.split('?');
  return {
    method: message.method!,
    path,
    query: new URLSearchParams(query),
    headers: message.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function deliver(outcome: Outcome, response: ServerResponse): void {
  if (outcome === 'unanswered') {
    return;
  }
  if (outcome === 'closed') {
    response.destroy();
    return;
  }
  const { status, headers, body } = 'cut' in outcome ? outcome.cut : outcome;
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  if ('cut' in outcome) {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  } else {
    response.end(bytes);
  }
}
