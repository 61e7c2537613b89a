import { AwsApi, valueOf } from './aws-api';
import { readPages } from '../../connect/read-pages';

/** Questions about one stack. */
export class CloudFormationApi extends AwsApi {
  constructor(private readonly stackId: string, signal: AbortSignal, environment?: NodeJS.ProcessEnv) {
    super('cloudformation', stackId, signal, environment);
  }

  /** Status of the stack, such as `UPDATE_ROLLBACK_IN_PROGRESS`. */
  public async stackStatus(): Promise<string> {
    return valueOf(await this.ask('</StackStatus>', { Action: 'DescribeStacks' }), 'StackStatus')!;
  }

  /** The same with when its last change began; `undefined` where the answer does not say so. */
  public async lastChange(): Promise<{ readonly status: string; readonly began?: Date }> {
    const xml = await this.ask('</StackStatus>', { Action: 'DescribeStacks' });
    const time = Date.parse(valueOf(xml, 'LastUpdatedTime') ?? valueOf(xml, 'CreationTime') ?? '');
    return { status: valueOf(xml, 'StackStatus')!, ...(Number.isNaN(time) ? {} : { began: new Date(time) }) };
  }

  /** The stack's resources of a type: physical ids, each with its logical id. */
  public async resources(type: string): Promise<(readonly [string, string])[]> {
    const found = await readPages(async (token) => {
      const xml = await this.ask('</ListStackResourcesResult>', { Action: 'ListStackResources', ...(token ? { NextToken: token } : {}) });
      const members = xml.split('<member>').slice(1).filter((member) => (
        valueOf(member, 'ResourceType') === type && valueOf(member, 'ResourceStatus') !== 'DELETE_COMPLETE'));
      const items = members.map((member) => [valueOf(member, 'PhysicalResourceId') ?? '', valueOf(member, 'LogicalResourceId') ?? ''] as const);
      return { items, nextToken: valueOf(xml, 'NextToken') };
    });
    return found.filter(([physicalId]) => physicalId !== '');
  }

  private ask(whole: string, parameters: Readonly<Record<string, string>>): Promise<string> {
    return this.call(whole, { StackName: this.stackId, Version: '2010-05-15', ...parameters });
  }
}
