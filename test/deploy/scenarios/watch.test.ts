import { setTimeout as sleep } from 'node:timers/promises';
import { CfnOutput, CfnResource, Duration, type Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Instance } from '../../../emulator';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, AnalyticsPermissions, ConnectInstance, PermissionSet, SecurityProfileWatch } from '../../../src';
import { customResource, ScriptedProvider } from '../support/scripted-provider';
import { WatchedStack, type MetricsLine } from '../support/watched-stack';

/** A schedule is due a minute after it was made. */
const A_RUN_MS = 75_000;

let fixture: DeployFixture;
let provider: ScriptedProvider;
beforeAll(async () => {
  fixture = await DeployFixture.start({ timesOfClock: true });
  provider = await ScriptedProvider.start();
});
afterAll(async () => {
  await fixture?.stop();
  await provider?.stop();
});

interface Choices {
  readonly every?: Duration;
  readonly cloudTrailEvents?: boolean;
  readonly additional?: PermissionSet;
  /** What is defined besides. */
  readonly besides?: (stack: Stack, watch: SecurityProfileWatch) => void;
}

const watched = (live: Instance, { every, cloudTrailEvents, additional, besides }: Choices = {}) => (stack: Stack) => {
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', live.arn);
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent', additional });
  const watch = new SecurityProfileWatch(stack, 'Watch', { instance, every, cloudTrailEvents, countPeople: true, managedElsewhere: ['Admin', 'Agent'] });
  const queue = new Queue(stack, 'Queue');
  Topic.fromTopicArn(stack, 'Topic', watch.topicArn).addSubscription(new SqsSubscription(queue));
  besides?.(stack, watch);
  const values = { Queue: queue.queueUrl, Function: refOf(watch, 'Function'), Schedule: refOf(watch, 'Schedule') };
  Object.entries(values).forEach(([name, value]) => new CfnOutput(stack, `Watch${name}`, { value }).overrideLogicalId(name));
};

const refOf = (watch: SecurityProfileWatch, id: string) => (watch.node.findChild(id) as CfnResource).ref;

async function deploy(name: string, live: Instance, choices?: Choices) {
  const outcome = await fixture.deploy(name, watched(live, choices));
  expect(outcome.status).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
  return new WatchedStack(fixture, outcome.outputs);
}

const seesContacts = PermissionSet.of(AnalyticsPermissions.REAL_TIME_METRICS_ACCESS);

function changeByHand(live: Instance): void {
  live.changeProfile('Service agent', { permissions: [...live.profile('Service agent')!.permissions, 'Users.View', 'Users.Edit'] });
}

/** The line of the log that CloudWatch reads metrics from. */
async function metricsIn(stackName: string): Promise<MetricsLine> {
  const [line] = /\{"_aws":.*?"CouldNotTell":\d+\}/.exec(await fixture.functionLog(stackName)) ?? [];
  return JSON.parse(line!) as MetricsLine;
}

test('a run finds what was deleted and what nobody\'s code made, and nothing where all is as it was deployed', async () => {
  const live = fixture.connect.addInstance();
  const stack = await deploy('Asked', live);
  expect(await stack.run()).toEqual({ Findings: 0, Changed: 0, Deleted: 0, Unmanaged: 0, CouldNotTell: 0 });

  live.removeProfile('Service agent');
  live.addProfile({ name: 'Made by hand', permissions: ['Users.View', 'Users.Edit'] });
  expect(await stack.run()).toMatchObject({ Changed: 0, Deleted: 1, Unmanaged: 1, CouldNotTell: 0 });
  const [message] = await stack.messages(5_000);
  expect(message!.Message).toMatch(/Made by nobody's code: Made by hand/);
});

test('an event of CloudTrail starts it at once', async () => {
  const live = fixture.connect.addInstance();
  const stack = await deploy('Events', live, { cloudTrailEvents: true });
  changeByHand(live);
  const { id } = live.profile('Service agent')!;
  await stack.record('UpdateSecurityProfile', { InstanceId: '00000000-0000-0000-0000-000000000000', SecurityProfileId: id });
  await stack.record('UpdateSecurityProfile', { InstanceId: live.id, SecurityProfileId: id });
  const messages = await stack.messages(10_000);
  expect(messages.map(({ Subject }) => Subject)).toEqual(['Connect: changed by hand: Service agent']);
  expect(messages[0]!.Message).toMatch(/after a call of UpdateSecurityProfile/);
});

test('a run beside a deployment cries for nothing, and the next one goes by what was deployed', async () => {
  const live = fixture.connect.addInstance();
  const besides = (version: number) => (stack: Stack, watch: SecurityProfileWatch) => {
    const scripted = provider.resources() as Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>;
    for (const [id, { Type, Properties }] of Object.entries(scripted)) {
      new CfnResource(stack, id, { type: Type, properties: Properties });
    }
    const { Properties } = customResource({ Version: version }) as { readonly Properties: Record<string, unknown> };
    const thing = new CfnResource(stack, 'Thing', { type: 'Custom::Scripted', properties: Properties });
    // When it is updated the profile has changed, and the schedule has not.
    thing.addDependency(stack.node.findChild('Agent').node.defaultChild as CfnResource);
    (watch.node.findChild('Schedule') as CfnResource).addDependency(thing);
  };
  const stack = await deploy('Beside', live, { besides: besides(1) });
  const during: unknown[] = [];
  provider.script = async ({ event }) => {
    if (event.RequestType === 'Update') {
      during.push(await stack.run());
    }
    return {};
  };
  await deploy('Beside', live, { besides: besides(2), additional: seesContacts });
  // Not even that there is nothing: the alarm stays as it is.
  expect(during).toEqual([{ CouldNotTell: 1 }]);
  expect(await stack.run()).toMatchObject({ Findings: 0, CouldNotTell: 0 });
  expect(await stack.messages(500)).toEqual([]);
});

test('it goes with its stack', async () => {
  const live = fixture.connect.addInstance();
  const stack = await deploy('Gone', live, { cloudTrailEvents: true });
  expect((await fixture.cloudFormation.destroy('Gone')).status).toBe('DELETE_COMPLETE');
  await expect(stack.input()).rejects.toThrow(/does not exist/);
});

// The last one: alarms of the engine take the metrics of all stacks for theirs.
test('a change by hand is a message in the run after it, and an alarm', async () => {
  const live = fixture.connect.addInstance();
  const stack = await deploy('Scheduled', live, { every: Duration.minutes(1) });
  // The run is a minute after the schedule was made, and looks back as far.
  await sleep(5_000);
  changeByHand(live);

  const [message] = await stack.messages(A_RUN_MS);
  expect(message?.Subject).toBe('Connect: changed by hand: Service agent');
  expect(message!.Message).toMatch(/1 security profile is not what the code of the stack Scheduled says\./);
  expect(message!.Message).toMatch(/Users\.Edit/);

  const metrics = await metricsIn('Scheduled');
  expect(metrics).toMatchObject({ Watch: 'Scheduled/Watch', Changed: 1, Deleted: 0, Unmanaged: 0, CouldNotTell: 0 });
  await stack.putMetric(metrics);
  const [alarm] = await stack.messages(5_000);
  expect(alarm?.Subject).toMatch(/^ALARM: /);
});
