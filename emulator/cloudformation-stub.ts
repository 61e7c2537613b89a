import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { denialOf, type RoleOf } from './iam/role';

/** A resource of the stack, as `ListStackResources` tells it. */
export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
}

/** What goes wrong with every request while it is set. */
export type StubFault = 'access-denied' | 'throttle' | 'hang' | 'truncate' | 'repeat-token' | 'unavailable' | 'html';

/** Requests whose signature is older or younger are refused, as the service does. */
const MOST_SKEW_MS = 5 * 60_000;

/**
 * The two actions of CloudFormation's Query API that the validation function uses, for one stack, on the loopback interface.
 */
export class CloudFormationStub {
  /** @param roleOf which keys belong to roles that may do only what their policies allow. `@default` every key may do everything */
  public static async start(roleOf: RoleOf = () => undefined): Promise<CloudFormationStub> {
    const stub = new CloudFormationStub(roleOf);
    await new Promise<void>((resolve) => stub.server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  public stackId = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/11111111-2222-3333-4444-555555555555';
  public status = 'UPDATE_IN_PROGRESS';
  /** When its last change began, where it says so. */
  public lastUpdated?: Date;
  public resources: StackResource[] = [];
  public pageSize = 100;
  public fault?: StubFault;
  /** How far the service's clock is ahead. */
  public skewMs = 0;
  /** Names of the actions asked for, in order. */
  public readonly actions: string[] = [];
  private readonly server: Server;

  private constructor(private readonly roleOf: RoleOf) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.on('connection', (socket) => socket.destroy());
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    this.actions.push(form.get('Action') ?? '');
    const problem = await this.refusal(request, form);
    if (this.fault === 'hang') {
      return;
    }
    if (this.fault === 'html') {
      response.end('<html>Welcome</html>');
    } else if (problem) {
      const { status, code, message } = problem;
      const date = new Date(Date.now() + this.skewMs).toUTCString();
      response.writeHead(status, { 'content-type': 'text/xml', date }).end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`);
    } else {
      const xml = this.result(form);
      response.writeHead(200, { 'content-type': 'text/xml', ...(this.fault === 'truncate' ? { 'content-length': xml.length } : {}) });
      if (this.fault === 'truncate') {
        response.write(xml.slice(0, xml.length / 2), () => response.destroy());
      } else {
        response.end(xml);
      }
    }
  }

  private async refusal(request: IncomingMessage, form: URLSearchParams) {
    const [signed, key] = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[-a-z0-9]+\/cloudformation\/aws4_request/.exec(request.headers.authorization ?? '') ?? [];
    const date = String(request.headers['x-amz-date'] ?? '').replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');
    if (!signed || request.method !== 'POST' || form.get('Version') !== '2010-05-15') {
      return { status: 403, code: 'MissingAuthenticationToken', message: 'The request is not signed for this service.' };
    }
    if (!(Math.abs(Date.parse(date) - Date.now() - this.skewMs) < MOST_SKEW_MS)) {
      return { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired.' };
    }
    const role = await this.roleOf(key);
    const denial = role && denialOf(role, `cloudformation:${form.get('Action')}`, form.get('StackName') ?? '');
    if (denial !== undefined) {
      return { status: 403, code: 'AccessDenied', message: denial };
    }
    if (this.fault === 'access-denied') {
      return { status: 403, code: 'AccessDenied', message: 'The role is not authorized.' };
    }
    if (this.fault === 'throttle') {
      return { status: 400, code: 'Throttling', message: 'Rate exceeded' };
    }
    if (this.fault === 'unavailable') {
      return { status: 503, code: 'ServiceUnavailable', message: 'Later.' };
    }
    return form.get('StackName') === this.stackId ? undefined
      : { status: 400, code: 'ValidationError', message: `Stack with id ${form.get('StackName')} does not exist` };
  }

  private result(form: URLSearchParams): string {
    if (form.get('Action') === 'DescribeStacks') {
      return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackId>${this.stackId}</StackId><StackStatus>${this.status}</StackStatus>`
        + `${this.lastUpdated ? `<LastUpdatedTime>${this.lastUpdated.toISOString()}</LastUpdatedTime>` : ''}`
        + '</member></Stacks></DescribeStacksResult></DescribeStacksResponse>';
    }
    const from = Number(form.get('NextToken') ?? 0);
    const members = this.resources.slice(from, from + this.pageSize).map(({ logicalId, physicalId, type }) =>
      `<member><LogicalResourceId>${logicalId}</LogicalResourceId><PhysicalResourceId>${physicalId.replace(/&/g, '&amp;')}</PhysicalResourceId>`
      + `<ResourceType>${type}</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>`);
    const more = this.fault === 'repeat-token' || from + this.pageSize < this.resources.length;
    const token = more ? `<NextToken>${this.fault === 'repeat-token' ? 0 : from + this.pageSize}</NextToken>` : '';
    return `<ListStackResourcesResponse><ListStackResourcesResult>${token}<StackResourceSummaries>${members.join('')}</StackResourceSummaries>`
      + '</ListStackResourcesResult></ListStackResourcesResponse>';
  }
}
