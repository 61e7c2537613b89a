import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { httpRequest, type HttpResponse } from './http-request';
import { readPages } from '../../connect/read-pages';
import { backoffFor, retry, type Backoff, type Patience } from '../../connect/retry';

const API_VERSION = '2010-05-15';
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

/** What CloudFormation refused, by its own name for it, in the form of the SDK's errors. */
export class CloudFormationError extends Error {
  constructor(
    public override readonly name: string, message: string,
    public readonly $metadata: { readonly httpStatusCode: number; readonly clockSkewCorrected: boolean },
  ) {
    super(message);
  }
}

/**
 * Two questions about one stack. The SDK's client for CloudFormation would add a fifth to the function's size for them,
 * with a protocol and a parser that Connect does not use; what signs the requests is the SDK's.
 */
export class CloudFormationApi {
  private readonly endpoint: URL;
  private readonly signer: SignatureV4;
  private clockOffset = 0;

  constructor(private readonly stackId: string, private readonly signal: AbortSignal, environment: NodeJS.ProcessEnv = process.env) {
    const region = environment.AWS_REGION ?? stackId.split(':')[3] ?? '';
    this.endpoint = new URL(environment.AWS_ENDPOINT_URL_CLOUDFORMATION || environment.AWS_ENDPOINT_URL
      || `https://cloudformation.${region}.${SUFFIXES[stackId.split(':')[1]] ?? 'amazonaws.com'}`);
    this.signer = new SignatureV4({
      service: 'cloudformation',
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

  /** Status of the stack, such as `UPDATE_ROLLBACK_IN_PROGRESS`. */
  public async stackStatus(): Promise<string> {
    const xml = await this.call({ Action: 'DescribeStacks', StackName: this.stackId }, 'StackStatus');
    return valueOf(xml, 'StackStatus')!;
  }

  /** The stack's resources of a type: physical ids, each with its logical id. */
  public async resources(type: string): Promise<(readonly [string, string])[]> {
    const found = await readPages(async (token) => {
      const xml = await this.call(
        { Action: 'ListStackResources', StackName: this.stackId, ...(token ? { NextToken: token } : {}) }, 'ListStackResourcesResult');
      const members = xml.split('<member>').slice(1).filter((member) => (
        valueOf(member, 'ResourceType') === type && valueOf(member, 'ResourceStatus') !== 'DELETE_COMPLETE'));
      const items = members.map((member) => [valueOf(member, 'PhysicalResourceId') ?? '', valueOf(member, 'LogicalResourceId') ?? ''] as const);
      return { items, nextToken: valueOf(xml, 'NextToken') };
    });
    return found.filter(([physicalId]) => physicalId !== '');
  }

  /** One call; `expected` is the element that a whole answer has. */
  private call(parameters: Readonly<Record<string, string>>, expected: string): Promise<string> {
    const body = new URLSearchParams({ ...parameters, Version: API_VERSION }).toString();
    return retry(() => this.attempt(body, expected), (error) => backoffFor(PATIENCE, error), this.signal);
  }

  private async attempt(body: string, expected: string): Promise<string> {
    const { hostname, host, protocol, port, pathname } = this.endpoint;
    const headers = { host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', 'content-length': String(Buffer.byteLength(body)) };
    const request = { method: 'POST', protocol, hostname, port: Number(port) || undefined, path: pathname, query: {}, headers, body };
    const signed = await this.signer.sign(request, { signingDate: new Date(Date.now() + this.clockOffset) });
    const answer = await httpRequest(this.endpoint, {
      method: 'POST', headers: signed.headers, body, signal: AbortSignal.any([this.signal, AbortSignal.timeout(ATTEMPT_MS)]),
    });
    if (answer.status === 200 && answer.body.includes(`</${expected}>`)) {
      return answer.body;
    }
    throw errorOf(answer, this.correctClock(answer));
  }

  /** Whether the clock was off, so that a signature that was not accepted may be with the next try. */
  private correctClock({ headers }: HttpResponse): boolean {
    const offset = Date.parse(headers.date ?? '') - Date.now() || 0;
    const wasOff = Math.abs(offset - this.clockOffset) > SKEW_MS;
    this.clockOffset = offset;
    return wasOff;
  }
}

function errorOf({ status, body }: HttpResponse, clockSkewCorrected: boolean): CloudFormationError {
  const code = valueOf(body, 'Code') ?? codeOf(status);
  return new CloudFormationError(code, valueOf(body, 'Message') ?? '', { httpStatusCode: status, clockSkewCorrected });
}

/** Of an answer that names no error, such as one of a proxy. */
function codeOf(status: number): string {
  if (status >= 500) {
    return 'ServiceUnavailable';
  }
  return { 429: 'TooManyRequests', 200: 'Unreadable' }[status] ?? `Status${status}`;
}

/** Text of the first element of a name: the few that are read hold no other elements. */
function valueOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' };
