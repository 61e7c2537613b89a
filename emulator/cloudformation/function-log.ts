import { LocalEngine } from './local-engine';

interface LogGroups {
  readonly logGroups: { readonly logGroupName: string }[];
}
interface LogEvents {
  readonly events: { readonly message: string }[];
}

/** Reads what functions have logged. */
export class FunctionLog {
  constructor(private readonly engine: LocalEngine, private readonly region = 'us-east-1') {}

  /** All that the functions of a stack have logged, as one line: reports are broken to a width that does not matter here. */
  public async ofStack(stackName: string): Promise<string> {
    const { logGroups } = await this.call<LogGroups>('DescribeLogGroups', {});
    const own = logGroups.filter(({ logGroupName }) => logGroupName.includes(`/${stackName}/`));
    const logs = await Promise.all(own.map(({ logGroupName }) => this.call<LogEvents>('FilterLogEvents', { logGroupName })));
    return logs.flatMap(({ events }) => events.map(({ message }) => message)).join(' ').replace(/\s+/g, ' ');
  }

  private async call<T>(operation: string, input: object): Promise<T> {
    const response = await this.engine.request('logs', this.region, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Logs_20140328.${operation}` },
    });
    if (!response.ok) {
      throw new Error(`The engine refused ${operation}: ${response.status} ${await response.text()}`);
    }
    return await response.json() as T;
  }
}
