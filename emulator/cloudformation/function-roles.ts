import { createHash } from 'node:crypto';
import type { Role, Statement } from '..';
import { LocalEngine } from './local-engine';

interface Functions {
  readonly Functions: { readonly FunctionName: string; readonly FunctionArn: string; readonly Role: string }[];
}

/** The roles of the functions that the engine runs, with the policies that its IAM has for them at the moment. */
export class FunctionRoles {
  constructor(private readonly engine: LocalEngine, private readonly region = 'us-east-1') {}

  /**
   * The role that a key belongs to; none where it is an account's own.
   *
   * @throws if no function has the key
   */
  public async of(accessKeyId: string): Promise<Role | undefined> {
    if (/^\d{12}$/.test(accessKeyId)) {
      return undefined;
    }
    const { Functions: functions } = JSON.parse(await this.ask('lambda', { method: 'GET', path: '/2015-03-31/functions' })) as Functions;
    const signer = functions.find(({ FunctionArn, Role: role }) => accessKeyId === keyOf(FunctionArn, role));
    if (!signer) {
      throw new Error(`None of ${functions.map(({ FunctionName }) => FunctionName).join(', ')} signs with ${accessKeyId}.`);
    }
    const name = signer.Role.split('/').pop()!;
    const policies = valuesOf(await this.iam('ListRolePolicies', { RoleName: name }), 'member');
    const documents = await Promise.all(policies.map((PolicyName) => this.iam('GetRolePolicy', { RoleName: name, PolicyName })));
    return {
      arn: `arn:aws:sts::${LocalEngine.ACCOUNT}:assumed-role/${name}/${signer.FunctionName}`,
      statements: documents.flatMap((xml) => statementsOf(decodeURIComponent(valuesOf(xml, 'PolicyDocument')[0]))),
    };
  }

  private iam(action: string, parameters: Record<string, string>): Promise<string> {
    return this.ask('iam', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ Action: action, Version: '2010-05-08', ...parameters }).toString(),
    });
  }

  private async ask(service: string, request: Parameters<LocalEngine['request']>[2]): Promise<string> {
    const response = await this.engine.request(service, this.region, request);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The engine refused a request to ${service}: ${response.status} ${text}`);
    }
    return text;
  }
}

/** How the engine makes up the key of a function's session: the same for as long as the function has the role. */
function keyOf(functionArn: string, roleArn: string): string {
  return `ASIA${createHash('sha256').update(`${functionArn}:${roleArn}`).digest('hex').slice(0, 16).toUpperCase()}`;
}

function valuesOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, value]) => value);
}

function statementsOf(document: string): Statement[] {
  return [(JSON.parse(document) as { Statement: Statement | Statement[] }).Statement].flat();
}
