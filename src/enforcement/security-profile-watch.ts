import { Arn, ArnFormat, CfnResource, Duration, Lazy, Stack, Token } from 'aws-cdk-lib';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { enforcementFunction, type EnforcementFunction } from './enforcement-function';
import { hookSettings } from './hook-environment';
import type { SecurityProfileWatchProps, WatchWaiver } from './security-profile-watch-props';
import { keyProblems } from './topic-key';
import { watchInput, watchProblems, type WatchInputOptions } from './watch-input';
import { followCondition } from '../cdk/follow-condition';
import { definedInstance } from '../cdk/instance-key';
import { asToken, isKnown } from '../cdk/known';
import { idsWithin } from '../cdk/path-in-stage';
import { INSTANCE, TOPIC } from '../deployment/instance-kinds';
import { serviceRole } from '../deployment/service-role';
import { TaggedResource } from '../deployment/tagged-resource';
import type { HookedWaiver } from '../formats/hook-settings';
import {
  WATCH_DIMENSION, WATCH_HOLDER_ACTIONS, WATCH_INSTANCE_ACTIONS, WATCH_INSTANCE_AND_PROFILE_ACTIONS, WATCH_INVOKE_ACTIONS,
  WATCH_KEY_ACTIONS, WATCH_METRICS, WATCH_NAMESPACE, WATCH_PEOPLE_ACTIONS, WATCH_PROFILE_ACTIONS, WATCH_SCHEDULE_ACTIONS,
  WATCH_STACK_ACTIONS, WATCH_TOPIC_ACTIONS, WATCHED_CALLS, writeWatchedEvent,
} from '../formats/watch-request';
import { SECONDS_OF_FUNCTION } from '../permissions/generated/limits/quotas';
import { knownWords, WAIVER } from '../profiles/profile-kinds';
import { roleWaivers } from '../profiles/role-waivers';
import { checked, FLAG, kind, listOf, optional, propsOf, type Kind, type KindsOf } from '../roles/kinds';

/** How long whoever starts a run tries to: the next one finds the same and more. */
const SECONDS_OF_RETRIES = 300;

const DURATION = kind((value) => typeof value?.toMinutes === 'function' && typeof value?.isUnresolved === 'function', 'a Duration, such as Duration.hours(1)');

const PERIOD: Kind = (value, prop, owner) => {
  DURATION(value, prop, owner);
  const minutes = (value as Duration).isUnresolved() ? NaN : (value as Duration).toMinutes({ integral: false });
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1_440) {
    throw new Error(`The ${prop} of ${owner} is ${Number.isNaN(minutes) ? 'a token' : (value as Duration).toHumanString()}. `
      + 'Give whole minutes, from Duration.minutes(1) to Duration.days(1), as the schedule and the alarm take them.');
  }
};

/** The input of a schedule is one text. */
const KNOWN = kind((value) => typeof value === 'string' && isKnown(value), 'a text that is known at synthesis');

const WATCH_WAIVER: KindsOf<WatchWaiver> = { ...WAIVER, ...knownWords(KNOWN), profile: KNOWN };

/** A message to a topic that keeps an order would need a group, and an alarm has none. */
const UNORDERED_TOPIC: Kind = (value, prop, owner) => {
  TOPIC(value, prop, owner);
  if ((value as { readonly fifo?: boolean }).fifo === true || (value as aws_sns.ITopicRef).topicRef.topicArn.endsWith('.fifo')) {
    throw new Error(`The ${prop} of ${owner} is a FIFO topic. Give a standard topic: the watch and its alarm send no message groups.`);
  }
};

const PROPS: KindsOf<SecurityProfileWatchProps> = {
  instance: INSTANCE,
  every: optional(PERIOD),
  topic: optional(UNORDERED_TOPIC),
  cloudTrailEvents: optional(FLAG),
  countPeople: optional(FLAG),
  managedElsewhere: optional(listOf(KNOWN)),
  waivers: optional(listOf(propsOf(WATCH_WAIVER))),
};

/**
 * A watch over the security profiles of a stack on one instance, between its deployments.
 *
 * On a schedule, it compares the profiles of the instance with what the stack deployed, and judges those that differ, by
 * the severities and guardrails that `ProfileRules` sets for the scope of the watch. Profiles that were changed by hand
 * or deleted, and those that no code makes, are messages to an Amazon SNS topic, and an alarm until they are corrected.
 *
 * It only reads. The profiles of the stack are found at the end of the synthesis, so they can be defined later. It
 * watches them also where the validation of the instance is disabled.
 *
 * @example
 * new SecurityProfileWatch(stack, 'Watch', { instance, countPeople: true, managedElsewhere: ['Admin', 'Agent'] });
 */
export class SecurityProfileWatch extends Construct {
  /**
   * The ARN of the function that compares.
   */
  public readonly functionArn: string;

  /**
   * The ARN of the Amazon SNS topic, to subscribe to.
   */
  public readonly topicArn: string;

  /**
   * The ARN of the Amazon CloudWatch alarm. It is in the state `ALARM` as long as there is something to look at, and in
   * `INSUFFICIENT_DATA` if the watch does not run.
   */
  public readonly alarmArn: string;

  constructor(scope: Construct, id: string, props: SecurityProfileWatchProps) {
    super(scope, id);
    const { instance, every = Duration.hours(1), topic, cloudTrailEvents = false, countPeople = false, managedElsewhere = [], waivers = [] }
      = checked(props, `the watch ${this.node.path}`, PROPS);
    const { instanceArn } = instance.instanceRef;
    requireSameRegion(topic, this);
    this.topicArn = topic?.topicRef.topicArn ?? new TaggedResource(this, 'Topic', {
      type: 'AWS::SNS::Topic', properties: { DisplayName: 'Security profile watch' },
    }).ref;

    const watcher = this.defineFunction(instanceArn, every, { topic, countPeople });
    this.functionArn = watcher.arn;
    const options: WatchInputOptions = {
      watch: this,
      instance,
      settings: () => hookSettings(this, waivers.flatMap(ofWatch)),
      managedElsewhere,
      topicArn: this.topicArn,
      countsPeople: countPeople,
      periodMinutes: every.toMinutes(),
      metrics: { namespace: WATCH_NAMESPACE, watch: this.nameInMetrics() },
    };
    const scheduleArn = this.defineSchedule(every, Lazy.uncachedString({ produce: () => watchInput(options) }));
    // A policy of its own, because the schedule needs the function to be there.
    watcher.role.allowApart(this, 'SchedulePolicy', 'ReadSchedule', [{ actions: WATCH_SCHEDULE_ACTIONS, resources: [scheduleArn] }]);
    if (cloudTrailEvents) {
      this.defineRule(instanceArn, scheduleArn, watcher, every);
    }
    this.alarmArn = this.defineAlarm(every);

    // Of an instance that is not made, nothing may be named.
    this.node.findAll().filter(CfnResource.isCfnResource).forEach((one) => followCondition(one, definedInstance(instanceArn)));
    this.node.addValidation({ validate: () => [...watchProblems(options), ...keyProblems(topic, this)] });
  }

  private defineFunction(
    instanceArn: string, every: Duration, { topic, countPeople }: { readonly topic?: aws_sns.ITopicRef; readonly countPeople: boolean },
  ): EnforcementFunction {
    const watcher = enforcementFunction(this, {
      description: 'Compares Amazon Connect security profiles with what was deployed',
      handler: 'index.watch',
      // One run ends before the next one begins.
      timeoutSeconds: Math.min(every.toSeconds(), SECONDS_OF_FUNCTION),
    });
    const { role } = watcher;
    const profiles = `${instanceArn}/security-profile/*`;
    role.allow({ actions: WATCH_INSTANCE_ACTIONS, resources: [instanceArn] });
    role.allow({ actions: WATCH_PROFILE_ACTIONS, resources: [profiles] });
    role.allow({ actions: WATCH_INSTANCE_AND_PROFILE_ACTIONS, resources: [instanceArn, profiles] });
    // Whether a profile is to be held by AI agents may be said after the watch is defined.
    role.allow({ actions: WATCH_HOLDER_ACTIONS, resources: [instanceArn, profiles, this.aiAgents()] });
    role.allow({ actions: WATCH_STACK_ACTIONS, resources: [Stack.of(this).stackId] });
    role.allow({ actions: WATCH_TOPIC_ACTIONS, resources: [this.topicArn] });
    const keyArn = keyOf(topic);
    if (keyArn !== undefined) {
      role.allow({ actions: WATCH_KEY_ACTIONS, resources: [keyArn] });
    }
    if (countPeople) {
      role.allow({ actions: WATCH_PEOPLE_ACTIONS, resources: [instanceArn, `${instanceArn}/agent/*`] });
    }
    new CfnResource(this, 'Retries', {
      type: 'AWS::Lambda::EventInvokeConfig',
      properties: { FunctionName: watcher.resource.ref, Qualifier: '$LATEST', MaximumEventAgeInSeconds: this.secondsOfRetries(every) },
    });
    return watcher;
  }

  private defineSchedule(every: Duration, input: string): string {
    // Schedules of other accounts must not have it assumed.
    const role = serviceRole(this, 'ScheduleRole', 'scheduler.amazonaws.com', { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } });
    role.allow({ actions: WATCH_INVOKE_ACTIONS, resources: [this.functionArn] });
    const minutes = every.toMinutes();
    const schedule = new CfnResource(this, 'Schedule', {
      type: 'AWS::Scheduler::Schedule',
      properties: {
        Description: 'Runs the watch over Amazon Connect security profiles, with what it expects',
        ScheduleExpression: `rate(${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`,
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: this.functionArn,
          RoleArn: role.arn,
          Input: input,
          RetryPolicy: { MaximumEventAgeInSeconds: this.secondsOfRetries(every) },
        },
      },
    });
    return Token.asString(schedule.getAtt('Arn'));
  }

  private defineRule(instanceArn: string, scheduleArn: string, { resource }: EnforcementFunction, every: Duration): void {
    const instances = [Arn.split(asToken(instanceArn), ArnFormat.SLASH_RESOURCE_NAME).resourceName, instanceArn];
    const rule = new TaggedResource(this, 'Rule', {
      type: 'AWS::Events::Rule',
      properties: {
        Description: 'Runs the watch over Amazon Connect security profiles when AWS CloudTrail records a change',
        EventPattern: {
          'source': ['aws.connect'],
          'detail-type': ['AWS API Call via CloudTrail'],
          'detail': {
            eventSource: ['connect.amazonaws.com'],
            eventName: WATCHED_CALLS,
            errorCode: [{ exists: false }],
            // AWS documents records of Connect with either spelling.
            $or: [{ requestParameters: { instanceId: instances } }, { requestParameters: { InstanceId: instances } }],
          },
        },
        Targets: [{
          Id: 'Watch',
          Arn: this.functionArn,
          InputTransformer: writeWatchedEvent(scheduleArn),
          RetryPolicy: { MaximumEventAgeInSeconds: this.secondsOfRetries(every) },
        }],
      },
    });
    new CfnResource(this, 'Permission', {
      type: 'AWS::Lambda::Permission',
      properties: {
        Action: WATCH_INVOKE_ACTIONS[0],
        FunctionName: resource.ref,
        Principal: 'events.amazonaws.com',
        SourceArn: rule.getAtt('Arn'),
      },
    });
  }

  /** It is not `breaching` where data are missing: a new alarm would notify before the first run can have ended. */
  private defineAlarm(every: Duration): string {
    const actions = [this.topicArn];
    const alarm = new TaggedResource(this, 'Alarm', {
      type: 'AWS::CloudWatch::Alarm',
      properties: {
        AlarmDescription: 'ALARM: security profiles of Amazon Connect are not as they were deployed, or no code makes them; the log of the function says which. '
          + 'INSUFFICIENT_DATA: the watch does not run.',
        Namespace: WATCH_NAMESPACE,
        MetricName: WATCH_METRICS.findings,
        Dimensions: [{ Name: WATCH_DIMENSION, Value: this.nameInMetrics() }],
        Statistic: 'Maximum',
        Period: every.toSeconds(),
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'missing',
        AlarmActions: actions,
        OKActions: actions,
        InsufficientDataActions: actions,
      },
    });
    return Token.asString(alarm.getAtt('Arn'));
  }

  /** Names of stacks are unique in an account and Region, and paths in a stack. CloudWatch takes no characters but those of ASCII. */
  private nameInMetrics(): string {
    const stack = Stack.of(this);
    return [stack.stackName, ...idsWithin(stack, this)].join('/').replace(/[^ -~]+/g, (text) => encodeURIComponent(text));
  }

  /** What is older has a successor, and may be of an earlier deployment. */
  private secondsOfRetries(every: Duration): number {
    return Math.min(every.toSeconds(), SECONDS_OF_RETRIES);
  }

  private aiAgents(): string {
    return Arn.format({ service: 'wisdom', resource: 'ai-agent', resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME }, Stack.of(this));
  }
}

function ofWatch({ profile, ...waiver }: WatchWaiver): HookedWaiver[] {
  return roleWaivers([waiver]).map((one) => ({ profile, ...one }));
}

/** The key that a topic is encrypted with, where its construct tells it: whoever publishes needs it too. */
function keyOf(topic: aws_sns.ITopicRef | undefined): string | undefined {
  return (topic as { readonly masterKey?: { readonly keyArn: string } } | undefined)?.masterKey?.keyArn;
}

/** Neither an alarm nor the function publishes to another Region. */
function requireSameRegion(topic: aws_sns.ITopicRef | undefined, watch: Construct): void {
  const [{ region }, ofTopic] = [Stack.of(watch), topic?.topicRef.topicArn.split(':')[3]];
  if (topic && isKnown(topic.topicRef.topicArn) && isKnown(region) && ofTopic !== region) {
    throw new Error(`The topic of the watch ${watch.node.path} is in the Region "${ofTopic}", and the watch is in ${region}: CloudWatch alarms `
      + 'publish only in their own Region. Give a topic of this Region, or none, and the watch makes one.');
  }
}
