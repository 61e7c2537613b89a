import { setTimeout as sleep } from 'node:timers/promises';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { httpRequest, type HttpResponse } from './http-request';
import { readPages } from '../../connect/read-pages';

const API_VERSION = '2010-05-15';
const ATTEMPT_MS = 5_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 200;

/** Answers that another try may turn. */
const WORTH_ANOTHER_TRY = /^(Throttl|RequestLimit|TooManyRequests|InternalFailure|ServiceUnavailable|Unreadable)/;

/** Answers to a signature whose time the service does not believe. */
const CLOCK_IS_OFF = /^(RequestExpired|RequestTimeTooSkewed|SignatureDoesNotMatch|InvalidSignatureException)/;

/** Where endpoints end, by partition, as the SDK's own table of partitions has it; `amazonaws.com` in the others. */
const SUFFIXES: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
};

/** What CloudFormation refused, by its own name for it. */
export class CloudFormationError extends Error {
  constructor(public override readonly name: string, message: string) {
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

  /** The stack's resources of a type: physical id to logical id. */
  public async resources(type: string): Promise<Map<string, string>> {
    const found = await readPages(async (token) => {
      const xml = await this.call(
        { Action: 'ListStackResources', StackName: this.stackId, ...(token ? { NextToken: token } : {}) }, 'ListStackResourcesResult');
      const members = xml.split('<member>').slice(1).filter((member) => valueOf(member, 'ResourceType') === type);
      const items = members.map((member) => [valueOf(member, 'PhysicalResourceId') ?? '', valueOf(member, 'LogicalResourceId') ?? ''] as const);
      return { items, nextToken: valueOf(xml, 'NextToken') };
    });
    return new Map(found.filter(([physicalId]) => physicalId !== ''));
  }

  /** One call; `expected` is the element that a whole answer has. */
  private async call(parameters: Readonly<Record<string, string>>, expected: string): Promise<string> {
    for (let attempt = 1, pause = FIRST_PAUSE_MS; ; attempt += 1, pause *= 2) {
      try {
        return await this.attempt(new URLSearchParams({ ...parameters, Version: API_VERSION }).toString(), expected);
      } catch (error) {
        if (attempt === ATTEMPTS || this.signal.aborted || !isWorthAnotherTry(error, attempt)) {
          throw error;
        }
      }
      await sleep(Math.random() * pause, undefined, { signal: this.signal });
    }
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
    const error = errorOf(answer);
    if (CLOCK_IS_OFF.test(error.name) && answer.headers.date) {
      this.clockOffset = Date.parse(answer.headers.date) - Date.now() || 0;
    }
    throw error;
  }
}

/** Broken connections are; of refusals only some, and a clock can be corrected once. */
function isWorthAnotherTry(error: unknown, attempt: number): boolean {
  return !(error instanceof CloudFormationError) || WORTH_ANOTHER_TRY.test(error.name) || CLOCK_IS_OFF.test(error.name) && attempt === 1;
}

function errorOf({ status, body }: HttpResponse): CloudFormationError {
  const fallback = status >= 500 ? 'ServiceUnavailable' : status === 429 ? 'TooManyRequests' : status === 200 ? 'Unreadable' : `Status${status}`;
  return new CloudFormationError(valueOf(body, 'Code') ?? fallback, valueOf(body, 'Message') ?? '');
}

/** Text of the first element of a name: the few that are read hold no other elements. */
function valueOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' };
