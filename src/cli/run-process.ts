import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run one. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Whether the command is a line for the shell. */
  readonly shell?: boolean;
}

/** Milliseconds that a process, with all that it started, may take to end, and between two looks at whether it has. */
const PATIENCE = 2_000;
const PAUSE = 50;

/** Groups of processes can be ended as a whole; Windows has none. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * Runs a process to its end and collects what it writes. When the signal is aborted, it is ended with all that it started, so that
 * nothing of it is there any more when this fails; if this process ends before, at once.
 *
 * @throws Error if it cannot be started, or the signal is aborted
 */
export function runProcess(command: string, args: readonly string[], { cwd, env, signal, shell = false }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, args, { cwd, env, shell, detached: HAS_GROUPS, stdio: ['ignore', 'pipe', 'pipe'] });
    const abort = () => void end(child).then(() => reject(signal!.reason as Error));
    const kill = () => void send('SIGKILL', child);
    signal?.addEventListener('abort', abort, { once: true });
    process.on('exit', kill);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => {
      process.off('exit', kill);
      reject(error);
    });
    child.on('close', (code) => {
      process.off('exit', kill);
      if (!signal?.aborted) {
        signal?.removeEventListener('abort', abort);
        resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') });
      }
    });
  });
}

/** Ends a process and all that it started: those that do not end by themselves, or only after the first of them, are ended all the same. */
async function end(child: ChildProcess): Promise<void> {
  send('SIGTERM', child);
  for (let waited = 0; waited < PATIENCE && send(0, child); waited += PAUSE) {
    await sleep(PAUSE);
  }
  send('SIGKILL', child);
}

/** Whether there was a process to send a signal to. */
function send(signal: NodeJS.Signals | 0, { pid }: ChildProcess): boolean {
  try {
    return process.kill(HAS_GROUPS ? -pid! : pid!, signal);
  } catch {
    return false;
  }
}
