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
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // The reader of a pipe may have seen enough; what was found is the same.
      if (code !== 'EPIPE') {
        process.exit(ExitCode.couldNotTell);
      }
    });
  }
  process.exitCode = await run(process.argv.slice(2), processTerminal(), controller.signal);
}

void main();
