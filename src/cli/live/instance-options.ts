import { Option, type Command } from 'commander';

/** Which instances a command is to look at, and how. */
export interface InstanceOptions {
  readonly snapshot?: readonly string[];
  readonly live?: boolean;
  readonly instance?: string;
  readonly users?: boolean;
}

/** Adds the options that say which instances a command looks at. */
export function withInstanceOptions(command: Command): Command {
  return withUsers(withLiveOptions(command
    .addOption(new Option('--snapshot <file...>', 'snapshots of the instances, which need no credentials').conflicts('live')), 'read the live instances'));
}

/** Adds the option that has people counted who hold profiles of live instances. */
export function withUsers(command: Command): Command {
  return command.option('--users', 'count who holds which profiles of the live instances; a snapshot has that where it was recorded with --users');
}

/**
 * Adds those of them that read live instances.
 *
 * @param what what is read of them, or is done with it, as an instruction
 */
export function withLiveOptions(command: Command, what: string): Command {
  return command
    .option('--live', `${what}, with the credentials of the AWS CLI`)
    .addOption(new Option('--instance <arn>', 'ARN of the live instance to read (default with --live: the instances that the app names)').conflicts('snapshot'));
}

/** Whether live instances are asked for: naming one is enough. */
export function isLive({ live, instance }: InstanceOptions): boolean {
  return live === true || instance !== undefined;
}
