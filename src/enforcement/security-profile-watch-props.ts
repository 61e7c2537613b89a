import type { Duration } from 'aws-cdk-lib';
import type { aws_connect, aws_sns } from 'aws-cdk-lib/interfaces';
import type { Waiver } from '../profiles/waiver';

/**
 * Options for a waiver by the owner of a watch, for a profile that the stack of the watch does not define.
 */
export interface WatchWaiver extends Waiver {
  /**
   * The name of the security profile on the instance.
   */
  readonly profile: string;
}

/**
 * Properties for defining a `SecurityProfileWatch`.
 */
export interface SecurityProfileWatchProps {
  /**
   * The instance whose profiles are watched: those that the stack of the watch defines on it, and those that no code makes.
   */
  readonly instance: aws_connect.IInstanceRef;

  /**
   * The time from one run to the next, in whole minutes, from one minute to one day.
   *
   * @default Duration.hours(1)
   */
  readonly every?: Duration;

  /**
   * The Amazon SNS topic that receives the findings and the changes of the alarm.
   *
   * It must be a standard topic in the Region of the watch, because alarms publish only in their own Region. If it is
   * encrypted, it requires a key of your own, which Amazon CloudWatch and the function can use.
   *
   * @default - a new topic, which is not encrypted with a key
   */
  readonly topic?: aws_sns.ITopicRef;

  /**
   * Whether the watch also runs when AWS CloudTrail records a change. It requires a trail that logs management events.
   *
   * @default false
   */
  readonly cloudTrailEvents?: boolean;

  /**
   * Whether a finding says how many people hold the profile. The function may then search the users of the instance.
   *
   * @default false
   */
  readonly countPeople?: boolean;

  /**
   * The names of security profiles that other code makes. Profiles of other stacks of the app need not be named.
   *
   * @default - every other profile of the instance is a finding
   */
  readonly managedElsewhere?: string[];

  /**
   * The findings to accept, each for one profile and with a reason. Profiles of the stack have waivers of their own.
   *
   * @default - none
   */
  readonly waivers?: WatchWaiver[];
}
