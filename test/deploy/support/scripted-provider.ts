import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/** One call of the function as the function saw it. */
export interface Invocation {
  readonly event: CloudFormationCustomResourceEvent & { PhysicalResourceId?: string; OldResourceProperties?: Record<string, unknown> };
  readonly environment: Record<string, string>;
  readonly context: {
    readonly functionName: string;
    readonly invokedFunctionArn: string;
    readonly logGroupName: string;
    /** Milliseconds left at the start and a little later. */
    readonly remaining: number[];
  };
  readonly node: { readonly version: string; readonly path: string; readonly pid: number };
}

/** What the function answers CloudFormation. */
export interface Answer {
  readonly Status?: 'SUCCESS' | 'FAILED';
  readonly Reason?: string;
  readonly PhysicalResourceId?: string;
  readonly Data?: Record<string, unknown>;
  /** The function ends without an answer: by returning, or by an exception. */
  readonly silently?: 'returns' | 'throws';
}

const HANDLER = `
const version = 'CODE_VERSION';
exports.handler = async (event, context) => {
  const remaining = [context.getRemainingTimeInMillis()];
  await new Promise((done) => setTimeout(done, 20));
  remaining.push(context.getRemainingTimeInMillis());
  const told = await (await fetch(process.env.SCRIPT_URL, { method: 'POST', body: JSON.stringify({
    event,
    environment: { ...process.env, CODE_VERSION: version },
    context: { functionName: context.functionName, invokedFunctionArn: context.invokedFunctionArn, logGroupName: context.logGroupName, remaining },
    node: { version: process.version, path: process.execPath, pid: process.pid },
  }) })).json();
  if (told.silently === 'throws') throw new Error('the function died');
  if (told.silently === 'returns') return;
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify({
    Status: 'SUCCESS',
    PhysicalResourceId: event.PhysicalResourceId ?? event.LogicalResourceId + '-1',
    StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId,
    ...told,
  }) });
};`;

type Script = (invocation: Invocation) => Answer | Promise<Answer>;
const succeed: Script = () => ({});

/** A custom resource's function, of real code on a real Node, whose answers the test decides while it runs. */
export class ScriptedProvider {
  public static async start(): Promise<ScriptedProvider> {
    const provider = new ScriptedProvider();
    await new Promise<void>((done) => provider.server.listen(0, '127.0.0.1', done));
    return provider;
  }

  /** Every call, in order. */
  public readonly invocations: Invocation[] = [];
  /** Decides each answer. @default - success, keeping the physical id */
  public script: Script = succeed;
  private readonly server: Server = createServer(async (request, response) => {
    response.end(JSON.stringify(await this.reply(request)));
  });

  private constructor() {}

  /** Forgets all calls and answers success again. */
  public reset(): void {
    this.invocations.length = 0;
    this.script = succeed;
  }

  /** Calls so far as `RequestType LogicalId`. */
  public get requests(): string[] {
    return this.invocations.map(({ event }) => `${event.RequestType} ${event.LogicalResourceId}`);
  }

  /** The function and its role, for a template. */
  public resources(codeVersion = '1', functionProperties: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
      },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Timeout: 30,
          Code: { ZipFile: HANDLER.replace('CODE_VERSION', codeVersion) },
          Environment: { Variables: { SCRIPT_URL: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/` } },
          ...functionProperties,
        },
      },
    };
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async reply(request: IncomingMessage): Promise<Answer> {
    const invocation = await json(request) as Invocation;
    this.invocations.push(invocation);
    return this.script(invocation);
  }
}

/** A custom resource served by the scripted function. */
export function customResource(
  properties: Record<string, unknown> = {}, attributes: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    Type: 'Custom::Scripted',
    Properties: { ServiceToken: { 'Fn::GetAtt': ['Function', 'Arn'] }, ServiceTimeout: 20, ...properties },
    ...attributes,
  };
}
