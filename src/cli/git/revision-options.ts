import { Option, type Command } from 'commander';

/** How the code of revisions is run, as far as every command that takes one lets it be said. */
export interface RevisionOptions {
  readonly passEnv?: readonly string[];
}

/** Adds the options that say how the code of revisions is run. */
export function withRevisionOptions(command: Command): Command {
  return command.addOption(new Option('--pass-env <names>', 'variables, separated by commas, that the code of a revision is given although they may hold secrets')
    .argParser((value) => value.split(',').map((name) => name.trim()).filter((name) => name !== '')));
}
