import { setTimeout as sleep } from 'node:timers/promises';
import type { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';

/** What SNS delivers to a queue, as far as it matters. */
export interface Delivered {
  readonly Subject?: string;
  readonly Message: string;
}

/** A line of a function's log in CloudWatch's embedded metric format. */
export interface MetricsLine {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly [{ readonly Namespace: string; readonly Dimensions: readonly [readonly [string]] }];
  };
  readonly [name: string]: unknown;
}

/** The services around a watch, asked as an account itself, which may do everything. */
export class WatchedStack {
  constructor(private readonly fixture: DeployFixture, private readonly outputs: Readonly<Record<string, string>>) {}

  /** What the topic delivered since the last time, once there is anything. */
  public async messages(patienceMs: number): Promise<Delivered[]> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const { Messages = [] } = await this.sqs('ReceiveMessage', { MaxNumberOfMessages: 10 }) as {
        readonly Messages?: readonly { readonly Body: string; readonly ReceiptHandle: string }[];
      };
      await Promise.all(Messages.map(({ ReceiptHandle }) => this.sqs('DeleteMessage', { ReceiptHandle })));
      if (Messages.length > 0 || Date.now() > end) {
        return Messages.map(({ Body }) => JSON.parse(Body) as Delivered);
      }
      await sleep(100);
    }
  }

  /** What the schedule hands over. */
  public async input(): Promise<unknown> {
    const { Target } = JSON.parse(await this.ask('scheduler', { method: 'GET', path: `/schedules/${this.outputs.Schedule}` })) as {
      readonly Target: { readonly Input: string };
    };
    return JSON.parse(Target.Input);
  }

  /** Has the function do what the schedule would have it do now. */
  public async run(): Promise<unknown> {
    return JSON.parse(await this.ask('lambda', {
      method: 'POST', path: `/2015-03-31/functions/${this.outputs.Function}/invocations`, body: JSON.stringify(await this.input()),
    }));
  }

  /** Records a call as CloudTrail does. */
  public async record(eventName: string, requestParameters: object): Promise<void> {
    const detail = { eventSource: 'connect.amazonaws.com', eventName, eventTime: new Date().toISOString(), requestParameters };
    await this.ask('events', json('AWSEvents.PutEvents', '1.1', {
      Entries: [{ Source: 'aws.connect', DetailType: 'AWS API Call via CloudTrail', Detail: JSON.stringify(detail) }],
    }));
  }

  /** Puts what CloudWatch would read from a line of the log: the engine does not. */
  public async putMetric(line: MetricsLine): Promise<void> {
    const [{ Namespace, Dimensions: [[dimension]] }] = line._aws.CloudWatchMetrics;
    await this.ask('monitoring', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        'Action': 'PutMetricData', 'Version': '2010-08-01', Namespace,
        'MetricData.member.1.MetricName': 'Findings', 'MetricData.member.1.Value': String(line.Findings),
        'MetricData.member.1.Dimensions.member.1.Name': dimension, 'MetricData.member.1.Dimensions.member.1.Value': String(line[dimension]),
      }).toString(),
    });
  }

  private async sqs(operation: string, input: object): Promise<unknown> {
    return JSON.parse(await this.ask('sqs', json(`AmazonSQS.${operation}`, '1.0', { QueueUrl: this.outputs.Queue, ...input })) || '{}');
  }

  private async ask(service: string, request: Parameters<DeployFixture['engine']['request']>[2]): Promise<string> {
    const response = await this.fixture.engine.request(service, 'us-east-1', request);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The engine refused a request to ${service}: ${response.status} ${text}`);
    }
    return text;
  }
}

function json(target: string, version: string, input: object) {
  return {
    method: 'POST' as const, headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target }, body: JSON.stringify(input),
  };
}
