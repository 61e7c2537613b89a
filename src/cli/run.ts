import { CommanderError } from 'commander';
import { ConfigFiles } from './config/config-files';
import { ExitCode } from './exit-code';
import { withoutLogCommands } from './log-commands';
import { buildProgram } from './program';
import { QuietableTerminal } from './quiet';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { InputError } from '../formats/input-error';
import { visible } from '../formats/visible';
import { dayOf } from '../roles/waiver-terms';

/**
 * Runs the command line.
 *
 * @param args what follows the name of the command
 * @param signal aborted when somebody presses Ctrl-C
 * @returns the exit code
 */
export async function run(
  args: readonly string[], { out, err, ...where }: Terminal, signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  const loud: Terminal = { ...where, out: (text) => out(withoutLogCommands(text)), err: (text) => err(withoutLogCommands(text)) };
  const terminal = new QuietableTerminal(loud);
  let code: number = ExitCode.clean;
  const context = {
    args,
    printed: new Set<string>(),
    terminal,
    today: dayOf(new Date()),
    config: ConfigFiles.none(),
    signal,
    finish: (result: number) => { code = result; },
  };
  const program = buildProgram(context, () => terminal.beQuiet());
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, loud, signal);
  }
}

/** Whatever went wrong is one line for a person, and below it what another program said of it. */
function explain(error: unknown, terminal: Terminal, signal: AbortSignal): number {
  if (error instanceof CommanderError) {
    // It has said what is wrong; help and version end like this too.
    return error.exitCode === 0 ? ExitCode.clean : ExitCode.usage;
  }
  if (signal.aborted) {
    terminal.err('Interrupted.\n');
    return ExitCode.interrupted;
  }
  const { message } = error instanceof Error ? error : new Error(String(error));
  terminal.err(`${terminal.errStyle.red('error')}: ${error instanceof RangeError ? 'the input is too large, or nested too deeply, to be read.' : visible(message)}\n`);
  if (error instanceof InputError && error.output !== undefined) {
    terminal.err(`${error.output}\n`);
  }
  if (!(error instanceof InputError) && !(error instanceof UsageError) && process.env.DEBUG) {
    terminal.err(`${(error as Error).stack}\n`);
  }
  return error instanceof UsageError ? ExitCode.usage : ExitCode.couldNotTell;
}
