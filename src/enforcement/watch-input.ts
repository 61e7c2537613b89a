import { Stack } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { bytes, inWords, sizesOfSettings } from './hook-environment';
import { expectationOf, jsonOf, watchedProfiles } from './watched-profiles';
import type { HookSettingsToWrite } from '../formats/hook-settings';
import { MOST_INPUT_BYTES, writeWatchRequest, type WatchRequest } from '../formats/watch-request';

/** What an ARN that only the deployment knows may have. */
const BYTES_OF_ARN = 160;

/** What the schedule of a watch carries. */
export interface WatchInputOptions extends Pick<WatchRequest, 'countsPeople' | 'periodMinutes' | 'metrics'> {
  readonly watch: IConstruct;
  readonly instance: aws_connect.IInstanceRef;
  readonly topicArn: string;
  readonly settings: () => HookSettingsToWrite;
  readonly managedElsewhere: readonly string[];
}

/** The input of the schedule, with what the stack deploys by the time that its template is written. */
export function watchInput({ watch, instance, settings, managedElsewhere, ...others }: WatchInputOptions): string {
  const stack = Stack.of(watch);
  const { own, ofOtherStacks } = watchedProfiles(watch, instance);
  return jsonOf(stack, writeWatchRequest({
    ...expectationOf(own, stack, instance.instanceRef.instanceArn),
    ...others,
    settings: settings(),
    stackId: stack.stackId,
    managedElsewhere: [...new Set([...managedElsewhere, ...ofOtherStacks])],
  }));
}

/** What keeps a watch from watching. */
export function watchProblems(options: WatchInputOptions): string[] {
  const { watch, instance, settings, managedElsewhere } = options;
  const stack = Stack.of(watch);
  const { own, untold } = watchedProfiles(watch, instance);
  if (untold.length > 0) {
    return [`The watch ${watch.node.path} cannot watch ${untold.join(', ')}: an older copy of cdk-connect-security-profiles made them, which does not tell how they are deployed. `
      + 'Use one version of the library for both.'];
  }
  if (own.length === 0) {
    return [`The watch ${watch.node.path} has nothing to watch: ${stack.node.path} defines no security profiles on the instance ${instance.node.path}. `
      + 'Define the watch in the stack of the profiles, and give it their instance. Apply ValidatedSecurityProfile to profiles that are resources.'];
  }
  const size = bytesOf(stack.resolve(watchInput(options)));
  if (size <= MOST_INPUT_BYTES) {
    return [];
  }
  const names = managedElsewhere.join();
  const profiles = bytesOf(stack.resolve(jsonOf(stack, expectationOf(own, stack, instance.instanceRef.instanceArn))));
  const parts = [`${own.length} profiles ${inWords(profiles)}`, ...sizesOfSettings(settings()), `${managedElsewhere.length} names of others ${inWords(bytes(names))}`];
  return [`The watch ${watch.node.path} expects more than its schedule can carry: ${inWords(size)} bytes, and Amazon EventBridge Scheduler takes ${inWords(MOST_INPUT_BYTES)}. `
    + `By part, in bytes: ${parts.join(', ')}. Define some of the profiles in another stack, with a watch of its own, or shorten what is long.`];
}

/** The size of a text once it is deployed, at most. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') {
    return bytes(value);
  }
  const [[name, given]] = Object.entries(value as object) as [[string, unknown]];
  if (name === 'Fn::Join') {
    const [separator, parts] = given as [string, unknown[]];
    return parts.reduce<number>((sum, part) => sum + bytesOf(part), bytes(separator) * Math.max(0, parts.length - 1));
  }
  return name === 'Fn::If' ? Math.max(...(given as unknown[]).slice(1).map(bytesOf)) : BYTES_OF_ARN;
}
