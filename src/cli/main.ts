import { ExitCode } from './exit-code';
import { run } from './run';
import { processTerminal } from './terminal';

async function main(): Promise<void> {
  const controller = new AbortController();
  let interrupted = false;
  process.on('SIGINT', () => {
    if (interrupted) {
      process.exit(ExitCode.interrupted);
    }
    interrupted = true;
    controller.abort();
  });
  // The reader of a pipe may have seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? ExitCode.clean : ExitCode.couldNotTell));
  process.exitCode = await run(process.argv.slice(2), processTerminal(), controller.signal);
}

void main();
