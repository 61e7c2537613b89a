import { Option, type Command } from 'commander';
import { ConfigFiles } from './config-files';
import type { FailingCommand } from '../../review/config/config';
import type { CommandContext } from '../command-context';

/** Adds the option that names the configuration file. */
export function withConfig(command: Command): Command {
  return command.addOption(new Option('--config <file>', 'configuration file (default: connect-profiles.config.json or .yaml, of this folder or one above it in the repository)'));
}

/** The configuration file of a call; of a command that takes none, one that says nothing. */
export async function configOf(command: Command, { signal }: CommandContext): Promise<ConfigFiles> {
  const takesOne = command.options.some((option) => option.attributeName() === 'config');
  return takesOne ? ConfigFiles.read(command.opts<{ readonly config?: string }>().config, signal) : ConfigFiles.none();
}

/** Gives a command the options that its call leaves to the configuration file. */
export function applyConfig(command: Command, files: ConfigFiles): void {
  const { snapshots, failOn } = files.here();
  const opts = command.opts<{ readonly live?: boolean; readonly instance?: string }>();
  const isLive = opts.live === true || opts.instance !== undefined;
  const values: Record<string, unknown> = {
    snapshot: isLive ? undefined : snapshots?.map((file) => files.resolve(file)),
    failOn: failOn?.[command.name() as FailingCommand]?.join(','),
  };
  for (const option of command.options) {
    const name = option.attributeName();
    const isOpen = ['default', undefined].includes(command.getOptionValueSource(name));
    if (isOpen && Object.hasOwn(values, name) && values[name] !== undefined) {
      command.setOptionValueWithSource(name, typeof values[name] === 'string' ? parsed(option, values[name]) : values[name], 'config');
    }
  }
}

/** A text as the option takes it from the command line. */
function parsed(option: Option, value: string): unknown {
  return option.parseArg ? option.parseArg(value, undefined as never) : value;
}
