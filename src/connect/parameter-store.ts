import type { ConnectClientConfig } from '@aws-sdk/client-connect';
import { ConnectClient, Sha256, SignatureV4 } from './aws';
import { PATIENCE } from './connect-api';
import { backoffFor, retry, type Patience } from './retry';

/** As many as one request may name. */
const MOST_NAMES = 10;

/** What somebody may do has been known for long. */
const AS_OF_CONNECT: Patience = { ...PATIENCE, denied: undefined };

/** What Parameter Store refused, by its own name for it, in the form of the SDK's errors. */
export class ParameterStoreError extends Error {
  constructor(public override readonly name: string, message: string, public readonly $metadata: { readonly httpStatusCode: number }) {
    super(message);
  }
}

/**
 * Texts of parameters by their names; those that are not there have none.
 *
 * Credentials, connections and the partition of the endpoint are those of the client of Connect: a client of its own would be a second
 * one for a single question.
 *
 * @throws ParameterStoreError if Parameter Store refuses to answer
 */
export async function readParameters(
  names: readonly string[], config: ConnectClientConfig & { readonly region: string }, signal?: AbortSignal,
  patience: Patience = AS_OF_CONNECT,
): Promise<Map<string, string>> {
  const client = new ConnectClient(config);
  const found = new Map<string, string>();
  try {
    for (let start = 0; start < names.length; start += MOST_NAMES) {
      const question = { Names: names.slice(start, start + MOST_NAMES) };
      const answer = await retry(() => call(client, config.region, question, signal), (error) => backoffFor(patience, error), signal);
      answer.Parameters?.forEach(({ Name, Value }) => found.set(Name, Value));
    }
    return found;
  } finally {
    client.destroy();
  }
}

interface Answer {
  readonly Parameters?: readonly { readonly Name: string; readonly Value: string }[];
}

async function call({ config }: ConnectClient, region: string, question: object, signal?: AbortSignal): Promise<Answer> {
  const { hostname, host, protocol, port } = endpointOf(config.endpointProvider({ Region: region }).url);
  const body = JSON.stringify(question);
  const headers = {
    host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameters', 'content-length': String(Buffer.byteLength(body)),
  };
  const signer = new SignatureV4({ service: 'ssm', region, sha256: Sha256, credentials: config.credentials });
  const request = { method: 'POST', protocol, hostname, port: Number(port) || undefined, path: '/', query: {}, headers, body };
  const { response } = await config.requestHandler.handle(await signer.sign(request) as never, { abortSignal: signal });
  const chunks: Buffer[] = [];
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  if (response.statusCode !== 200) {
    throw errorOf(response.statusCode, text);
  }
  return JSON.parse(text) as Answer;
}

/** The partition of the Region decides on how endpoints end; the SDK has the table. */
function endpointOf(ofConnect: URL): URL {
  const given = process.env.AWS_ENDPOINT_URL_SSM || process.env.AWS_ENDPOINT_URL;
  return new URL(given || `https://${ofConnect.hostname.replace(/^connect/, 'ssm')}`);
}

function errorOf(httpStatusCode: number, text: string): ParameterStoreError {
  const { __type = '', message, Message } = parsed(text);
  return new ParameterStoreError(__type.split('#').pop() || `Status${httpStatusCode}`, message ?? Message ?? '', { httpStatusCode });
}

function parsed(text: string): { readonly __type?: string; readonly message?: string; readonly Message?: string } {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}
