import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StubFault } from './cloudformation-stub';
import { denialOf, type RoleOf } from './iam/role';

/** A message that somebody published. */
export interface PublishedMessage {
  readonly subject: string;
  readonly text: string;
}

/** What SNS takes of a message, in bytes. */
const MOST_BYTES = 262_144;

const HTML = '<html>Welcome</html>';

/** An answer before it is sent. */
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What a watch uses besides Connect and CloudFormation, on the loopback interface: a topic of SNS, and the schedule of EventBridge
 * Scheduler that starts it.
 */
export class WatchStub {
  /** @param roleOf which keys belong to roles that may do only what their policies allow. `@default` every key may do everything */
  public static async start(roleOf: RoleOf = () => undefined): Promise<WatchStub> {
    const stub = new WatchStub(roleOf);
    await new Promise<void>((resolve) => stub.server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  public readonly topicArn = 'arn:aws:sns:us-east-1:111122223333:SecurityProfiles';
  public readonly scheduleArn = 'arn:aws:scheduler:us-east-1:111122223333:schedule/default/Watch-Schedule';
  /** What the schedule hands over, as it is kept. */
  public input: unknown;
  /** When somebody last changed the schedule, where it says so. */
  public lastModified?: Date;
  public readonly messages: PublishedMessage[] = [];
  /** What goes wrong with every request while it is set. */
  public fault?: Exclude<StubFault, 'repeat-token'>;
  private readonly server: Server;

  private constructor(private readonly roleOf: RoleOf) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** What leads a function here. */
  public get environment(): Record<string, string> {
    const url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return { AWS_ENDPOINT_URL_SNS: url, AWS_ENDPOINT_URL_SCHEDULER: url };
  }

  public async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams((await request.toArray()).join(''));
    if (this.fault === 'hang') {
      return;
    }
    const { status, body, headers } = await this.answer(request, form);
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    if (this.fault === 'truncate') {
      response.write(body.slice(0, body.length / 2), () => response.destroy());
    } else {
      response.end(body);
    }
  }

  private async answer(request: IncomingMessage, form: URLSearchParams): Promise<Answer> {
    const isTopic = request.method === 'POST';
    const [action, resource] = isTopic ? ['sns:Publish', this.topicArn] : ['scheduler:GetSchedule', this.scheduleArn];
    const refuse = isTopic ? refuseInXml : refuseInJson;
    const signed = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[-a-z0-9]+\/(\w+)\/aws4_request/.exec(request.headers.authorization ?? '');
    if (signed?.[2] !== action.split(':')[0]) {
      return refuse(403, 'MissingAuthenticationToken', 'The request is not signed for this service.');
    }
    const role = await this.roleOf(signed![1]!);
    const denial = role && denialOf(role, action, resource);
    if (denial !== undefined || this.fault === 'access-denied') {
      return refuse(403, isTopic ? 'AuthorizationError' : 'AccessDeniedException', denial ?? `User: somebody is not authorized to perform: ${action}`);
    }
    switch (this.fault) {
      case 'html': return { status: 200, body: HTML };
      case 'throttle': return refuse(isTopic ? 400 : 429, isTopic ? 'Throttled' : 'ThrottlingException', 'Rate exceeded');
      case 'unavailable': return refuse(503, 'ServiceUnavailable', 'Later.');
      default: return isTopic ? this.publish(form) : this.schedule(request.url ?? '');
    }
  }

  private publish(form: URLSearchParams): Answer {
    const [action, version, topic, subject = '', text = ''] = ['Action', 'Version', 'TopicArn', 'Subject', 'Message'].map((key) => form.get(key) ?? undefined);
    if (action !== 'Publish' || version !== '2010-03-31') {
      return refuseInXml(400, 'InvalidAction', 'There is no such action.');
    }
    if (topic !== this.topicArn) {
      return refuseInXml(404, 'NotFound', 'Topic does not exist');
    }
    if (!/^[ -~]{1,99}$/.test(subject)) {
      return refuseInXml(400, 'InvalidParameter', 'Invalid parameter: Subject');
    }
    if (text === '' || Buffer.byteLength(text) > MOST_BYTES) {
      return refuseInXml(400, 'InvalidParameter', 'Invalid parameter: Message too long');
    }
    this.messages.push({ subject, text });
    return { status: 200, body: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>' };
  }

  private schedule(url: string): Answer {
    if (url !== '/schedules/Watch-Schedule?groupName=default' || this.input === undefined) {
      return refuseInJson(404, 'ResourceNotFoundException', 'Schedule does not exist.');
    }
    const Target = { Arn: 'arn:aws:lambda:us-east-1:111122223333:function:Watch', Input: JSON.stringify(this.input) };
    const modified = this.lastModified ? { LastModificationDate: this.lastModified.getTime() / 1000 } : {};
    return { status: 200, body: JSON.stringify({ Arn: this.scheduleArn, Name: 'Watch-Schedule', State: 'ENABLED', Target, ...modified }) };
  }
}

function refuseInXml(status: number, code: string, message: string): Answer {
  return { status, body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>` };
}

function refuseInJson(status: number, code: string, message: string): Answer {
  return { status, body: JSON.stringify({ Message: message }), headers: { 'x-amzn-errortype': code } };
}
