import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { httpRequest, type HttpResponse } from './http-request';
import { backoffFor, retry, type Backoff, type Patience } from '../../connect/retry';

const ATTEMPT_MS = 5_000;

/** Without the answers, less can be told and nothing fails: they are not worth waiting for long. */
const BACKOFF: Backoff = { first: 200, longest: 800, tries: 3 };
const PATIENCE: Patience = { throttled: BACKOFF, server: BACKOFF, unreadable: BACKOFF, unreachable: BACKOFF, clock: BACKOFF };

/** Services accept signatures of clocks that are a few minutes off, so less than this is never the reason. */
const SKEW_MS = 60_000;

/** Where endpoints end, by partition, as the SDK's own table of partitions has it; `amazonaws.com` in the others. */
const SUFFIXES: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
};

/**
 * A service that is asked a question or two. The SDK's client for each would add a fifth to the function's size for them, with a
 * protocol and a parser that Connect does not use; what signs the requests is the SDK's.
 */
export class AwsApi {
  /** With the path and the query of every request. */
  protected readonly endpoint: URL;
  private readonly signer: SignatureV4;
  private clockOffset = 0;

  /** @param arn of something that the questions are about: it tells the partition and the Region */
  constructor(service: string, arn: string, private readonly signal: AbortSignal, environment: NodeJS.ProcessEnv = process.env) {
    const [, partition, , ofArn = ''] = arn.split(':');
    const region = environment.AWS_REGION ?? ofArn;
    this.endpoint = new URL(environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || environment.AWS_ENDPOINT_URL
      || `https://${service}.${region}.${SUFFIXES[partition!] ?? 'amazonaws.com'}`);
    this.signer = new SignatureV4({
      service,
      region,
      sha256: Sha256,
      // The function's role, as Lambda hands it to the process.
      credentials: {
        accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
        secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
        sessionToken: environment.AWS_SESSION_TOKEN,
      },
    });
  }

  /**
   * One call, with a form where there are parameters.
   *
   * @param whole what is in an answer that was not cut off
   */
  protected call(whole: string, parameters: Readonly<Record<string, string>> = {}): Promise<string> {
    const body = new URLSearchParams(parameters).toString();
    return retry(() => this.attempt(whole, body), (error) => backoffFor(PATIENCE, error), this.signal);
  }

  /** What an answer says is wrong: the name of it, or a sentence. */
  protected problemIn({ body }: HttpResponse, what: 'Code' | 'Message'): string | undefined {
    return valueOf(body, what);
  }

  private async attempt(whole: string, body: string): Promise<string> {
    const { hostname, host, protocol, port, pathname, searchParams } = this.endpoint;
    const method = body ? 'POST' : 'GET';
    const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
    const request = {
      method, protocol, hostname, port: Number(port) || undefined, path: pathname, query: Object.fromEntries(searchParams), headers, body,
    };
    const signed = await this.signer.sign(request, { signingDate: new Date(Date.now() + this.clockOffset) });
    const answer = await httpRequest(this.endpoint, {
      method, headers: signed.headers, body, signal: AbortSignal.any([this.signal, AbortSignal.timeout(ATTEMPT_MS)]),
    });
    if (answer.status === 200 && answer.body.includes(whole)) {
      return answer.body;
    }
    // As the SDK's own errors are.
    throw Object.assign(new Error(this.problemIn(answer, 'Message')), {
      name: this.problemIn(answer, 'Code') ?? codeOf(answer.status),
      $metadata: { httpStatusCode: answer.status, clockSkewCorrected: this.correctClock(answer) },
    });
  }

  /** Whether the clock was off, so that a signature that was not accepted may be with the next try. */
  private correctClock({ headers }: HttpResponse): boolean {
    const offset = Date.parse(headers.date ?? '') - Date.now() || 0;
    const wasOff = Math.abs(offset - this.clockOffset) > SKEW_MS;
    this.clockOffset = offset;
    return wasOff;
  }
}

/** Of an answer that names no error, such as one of a proxy. */
function codeOf(status: number): string {
  if (status >= 500) {
    return 'ServiceUnavailable';
  }
  return { 429: 'TooManyRequests', 200: 'Unreadable' }[status] ?? `Status${status}`;
}

/** Text of the first element of a name: the few that are read hold no other elements. */
export function valueOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' };
