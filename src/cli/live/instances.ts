import { instancePlace } from './instance-id';
import { isLive, type InstanceOptions } from './instance-options';
import { readInstance } from './read-instance';
import { readSnapshot } from '../../formats/instance-snapshot';
import { readText } from '../../formats/read-file';
import { instancesOf } from '../../review/app/instances';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { instanceApp } from '../../review/inputs/live';
import { joined } from '../../review/inputs/profile-app';
import { list } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { CommandContext } from '../command-context';
import { judgedApp } from '../config/judged-app';
import { UsageError } from '../usage-error';

/**
 * The profiles of live instances as an app: of the one that the options name, or of those that an app names.
 *
 * @throws UsageError if neither names one
 * @throws InputError if one cannot be reached
 */
export async function liveApp(
  { instance, users }: InstanceOptions, open: () => Promise<ReviewedApp>, context: CommandContext,
): Promise<ReviewedApp> {
  const arns = await instancesToRead(instance, open);
  const apps: ReviewedApp[] = [];
  for (const arn of arns) {
    apps.push(instanceApp(await readInstance(arn, context, { holders: { users } }), arn));
  }
  return judgedApp(joined(apps, list(arns)), context);
}

/** The profiles of live instances where the options ask for them, and otherwise the app that is opened. */
export function liveOrOpened(options: InstanceOptions, open: () => Promise<ReviewedApp>, context: CommandContext): Promise<ReviewedApp> {
  return isLive(options) ? liveApp(options, open, context) : open();
}

async function instancesToRead(instance: string | undefined, open: () => Promise<ReviewedApp>): Promise<string[]> {
  if (instance !== undefined) {
    return [instancePlace(instance).arn];
  }
  const app = await open();
  const arns = instancesOf(app);
  if (arns.length === 0) {
    throw new UsageError(`The instance of the roles in ${app.source} is not known. Give it with --instance <arn>.`);
  }
  return arns;
}

/**
 * The facts that the options ask for.
 *
 * @throws UsageError if they ask for none, or the app does not say of which instance it is
 * @throws InputError if a snapshot cannot be read, or an instance cannot be reached
 */
export async function factsFor(options: InstanceOptions, app: ReviewedApp, context: CommandContext): Promise<InstanceFacts[]> {
  const { snapshot, instance, users } = options;
  if (snapshot) {
    return snapshotsIn(snapshot);
  }
  if (!isLive(options)) {
    throw new UsageError('Give the instance to compare with: --snapshot <file>, or --live.');
  }
  const arns = await instancesToRead(instance, () => Promise.resolve(app));
  const facts: InstanceFacts[] = [];
  for (const arn of arns) {
    facts.push(await readInstance(arn, context, { holders: { users } }));
  }
  return facts;
}

/** @throws InputError if one cannot be read */
export function snapshotsIn(files: readonly string[]): InstanceFacts[] {
  return files.map((file) => readSnapshot(readText(file, 'a snapshot of an instance'), file));
}
