import { ExitCode } from './exit-code';
import { run } from './run';
import { processTerminal } from './terminal';

/** What ends the command: Ctrl-C, whoever started it, and a terminal that is closed; with the exit codes that shells have for them. */
const INTERRUPTS = { SIGINT: ExitCode.interrupted, SIGTERM: 143, SIGHUP: 129 };

async function main(): Promise<void> {
  const controller = new AbortController();
  let interrupted: number | undefined;
  for (const [signal, code] of Object.entries(INTERRUPTS)) {
    process.on(signal, () => {
      if (interrupted !== undefined) {
        process.exit(code);
      }
      interrupted = code;
      controller.abort();
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // The reader of a pipe may have seen enough; what was found is the same.
      if (code !== 'EPIPE') {
        process.exit(ExitCode.couldNotTell);
      }
    });
  }
  const code = await run(process.argv.slice(2), processTerminal(), controller.signal);
  process.exitCode = code === ExitCode.interrupted ? interrupted : code;
}

void main();
