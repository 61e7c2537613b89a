import { setTimeout as sleep } from 'node:timers/promises';
import {
  Capability, ChangeSetType, CloudFormationClient, CreateChangeSetCommand, DeleteStackCommand, DescribeChangeSetCommand,
  DescribeStacksCommand, ExecuteChangeSetCommand, paginateDescribeChangeSet, paginateDescribeStackEvents, ResourceChange, Stack,
  StackEvent,
} from '@aws-sdk/client-cloudformation';
import { LocalEngine } from './local-engine';
import { S3 } from './s3';

/** A template as plain data. */
export interface Template {
  readonly Resources: Record<string, unknown>;
  readonly [section: string]: unknown;
}

export interface DeployOptions {
  readonly parameters?: Record<string, string>;
  readonly tags?: Record<string, string>;
}

/** How one operation on a stack ended. */
export interface StackOutcome {
  /** The stack's status at the end, such as UPDATE_ROLLBACK_COMPLETE. */
  readonly status: string;
  readonly stackId: string;
  readonly outputs: Record<string, string>;
  /** What the change set promised; empty when there was nothing to change. */
  readonly changes: ResourceChange[];
  /** The events of this operation, oldest first. */
  readonly events: StackEvent[];
}

const POLL_MS = 40;
const NOTHING_TO_CHANGE = /didn't contain changes|No updates are to be performed/;

/** Deploys templates by change sets and reports what CloudFormation said. */
export class CloudFormation {
  public readonly client: CloudFormationClient;
  private readonly s3: S3;
  private readonly scope: string;

  constructor(engine: LocalEngine, region = 'us-east-1', account = LocalEngine.ACCOUNT) {
    const environment = engine.clientEnvironment(region, account);
    this.client = new CloudFormationClient({
      endpoint: engine.url,
      region,
      credentials: { accessKeyId: environment.AWS_ACCESS_KEY_ID, secretAccessKey: environment.AWS_SECRET_ACCESS_KEY },
    });
    this.s3 = new S3(engine, region, account);
    this.scope = `${account}-${region}`;
  }

  /** Creates or updates a stack through a change set and waits for the end, whatever it is. */
  public async deploy(stackName: string, template: Template, options: DeployOptions = {}): Promise<StackOutcome> {
    const existing = await this.describe(stackName);
    const before = existing ? (await this.events(existing.StackId!)).length : 0;
    const changeSet = await this.client.send(new CreateChangeSetCommand({
      StackName: stackName,
      ChangeSetName: `change-${Date.now()}`,
      ChangeSetType: existing ? ChangeSetType.UPDATE : ChangeSetType.CREATE,
      TemplateURL: await this.s3.put(`templates-${this.scope}`, `${stackName}.json`, JSON.stringify(template)),
      Capabilities: [Capability.CAPABILITY_NAMED_IAM],
      Parameters: Object.entries(options.parameters ?? {}).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      Tags: Object.entries(options.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    }));
    const stackId = changeSet.StackId!;
    const changes = await this.changes(changeSet.Id!);
    if (changes.length === 0) {
      return { ...await this.outcome(stackId, before), changes };
    }
    await this.client.send(new ExecuteChangeSetCommand({ ChangeSetName: changeSet.Id }));
    return { ...await this.settled(stackId, before), changes };
  }

  /** Deletes a stack by ARN and waits for the end. `retain` names resources to leave behind where a delete failed before. */
  public async destroy(stackName: string, options: { readonly retain?: string[] } = {}): Promise<StackOutcome> {
    const stack = await this.describe(stackName);
    if (!stack) {
      throw new Error(`There is no stack "${stackName}" to destroy.`);
    }
    const before = (await this.events(stack.StackId!)).length;
    await this.client.send(new DeleteStackCommand({ StackName: stack.StackId, RetainResources: options.retain }));
    return { ...await this.settled(stack.StackId!, before), changes: [] };
  }

  /** The stack, or undefined where there is none. */
  public async describe(stackNameOrId: string): Promise<Stack | undefined> {
    try {
      return (await this.client.send(new DescribeStacksCommand({ StackName: stackNameOrId }))).Stacks?.[0];
    } catch (error) {
      if (/does not exist/.test((error as Error).message)) {
        return undefined;
      }
      throw error;
    }
  }

  /** All events of a stack, oldest first. */
  public async events(stackId: string): Promise<StackEvent[]> {
    const events: StackEvent[] = [];
    for await (const page of paginateDescribeStackEvents({ client: this.client }, { StackName: stackId })) {
      events.push(...page.StackEvents ?? []);
    }
    return events.reverse();
  }

  private async changes(changeSetId: string): Promise<ResourceChange[]> {
    for (;;) {
      const changeSet = await this.client.send(new DescribeChangeSetCommand({ ChangeSetName: changeSetId }));
      if (changeSet.Status === 'CREATE_COMPLETE') {
        break;
      }
      if (changeSet.Status === 'FAILED') {
        if (NOTHING_TO_CHANGE.test(changeSet.StatusReason ?? '')) {
          return [];
        }
        throw new Error(`CloudFormation refused the template: ${changeSet.StatusReason}`);
      }
      await sleep(POLL_MS);
    }
    const changes: ResourceChange[] = [];
    for await (const page of paginateDescribeChangeSet({ client: this.client }, { ChangeSetName: changeSetId })) {
      changes.push(...(page.Changes ?? []).map((change) => change.ResourceChange!));
    }
    return changes;
  }

  /** The status alone would do, but for a moment after the request it is still that of the operation before. */
  private async settled(stackId: string, before: number): Promise<Omit<StackOutcome, 'changes'>> {
    for (;;) {
      const stack = (await this.describe(stackId))!;
      if (!stack.StackStatus!.endsWith('IN_PROGRESS')) {
        const outcome = await this.outcome(stackId, before);
        const own = outcome.events.filter((event) => event.PhysicalResourceId === stackId);
        if (own.at(-1)?.ResourceStatus === outcome.status) {
          return outcome;
        }
      }
      await sleep(POLL_MS);
    }
  }

  private async outcome(stackId: string, before: number): Promise<Omit<StackOutcome, 'changes'>> {
    const stack = (await this.describe(stackId))!;
    return {
      status: stack.StackStatus!,
      stackId,
      outputs: Object.fromEntries((stack.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue])),
      events: (await this.events(stackId)).slice(before),
    };
  }
}

/** Why resources failed, by logical id, in CloudFormation's own words. */
export function failures(outcome: StackOutcome): Record<string, string> {
  return Object.fromEntries(outcome.events
    .filter((event) => event.ResourceStatus!.endsWith('_FAILED') && event.ResourceType !== 'AWS::CloudFormation::Stack')
    .map((event) => [event.LogicalResourceId, event.ResourceStatusReason]));
}
