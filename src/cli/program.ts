import { Command } from 'commander';
import type { CommandContext } from './command-context';
import { accessCommand } from './commands/access';
import { checkCommand } from './commands/check';
import { diffCommand } from './commands/diff';
import { driftCommand } from './commands/drift';
import { explainCommand } from './commands/explain';
import { importCommand } from './commands/import';
import { reportCommand } from './commands/report';
import { snapshotCommand } from './commands/snapshot';
import { applyConfig, configOf } from './config/config-options';
import { version } from './package-json';
import { quietOption } from './quiet';
import { visible } from '../formats/visible';

/**
 * The command line: one file for each command.
 *
 * @param beQuiet called before a command runs that is to print nothing but errors
 */
export function buildProgram(context: CommandContext, beQuiet: () => void): Command {
  const { terminal } = context;
  const program = new Command('connect-profiles')
    .description('Reviews Amazon Connect security profiles in CDK apps, CloudFormation templates and live instances.')
    .version(version())
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(text.split('\n').map(visible).join('\n').replace(/^error/, terminal.errStyle.red('error'))),
    })
    .addHelpText('after', HELP)
    .showSuggestionAfterError()
    .exitOverride()
    .hook('preAction', async (_, command) => {
      if (command.opts<{ quiet?: boolean }>().quiet) {
        beQuiet();
      }
      context.config = await configOf(command, context);
      applyConfig(command, context.config);
    });
  const commands = [reportCommand, diffCommand, explainCommand, checkCommand, snapshotCommand, importCommand, driftCommand, accessCommand];
  for (const define of commands) {
    const command = define(context).addOption(quietOption());
    program.addCommand(command.copyInheritedSettings(program));
  }
  program.addCommand(helpCommand(program));
  return program;
}

/** The one that is built in takes every name for its own. */
function helpCommand(program: Command): Command {
  return new Command('help')
    .description('Shows the options of a command, with examples.')
    .argument('[command]')
    .copyInheritedSettings(program)
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      return command ? command.help() : program.error(`error: unknown command '${name}'`);
    });
}

const HELP = `
Exit codes: 0 no findings, 1 findings, 2 wrong usage, 3 could not be determined,
130 interrupted. NO_COLOR turns colors off.
"npx connect-profiles help <command>" shows examples.`;
