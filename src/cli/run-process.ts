import { spawn, type ChildProcess } from 'node:child_process';

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

/** Milliseconds that a process may take to end itself. */
const PATIENCE = 2_000;

/** Groups of processes can be ended as a whole; Windows has none. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * Runs a process to its end and collects what it writes. When the signal is aborted, it is ended with all that it started.
 *
 * @throws Error if it cannot be started, or the signal is aborted
 */
export function runProcess(command: string, args: readonly string[], { cwd, env, signal, shell = false }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, args, { cwd, env, shell, detached: HAS_GROUPS, stdio: ['ignore', 'pipe', 'pipe'] });
    const abort = () => {
      end(child);
      reject(signal!.reason as Error);
    };
    signal?.addEventListener('abort', abort, { once: true });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', abort);
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') });
    });
  });
}

function end(child: ChildProcess): void {
  const kill = (signal: NodeJS.Signals) => {
    try {
      process.kill(HAS_GROUPS ? -child.pid! : child.pid!, signal);
    } catch {
      // It has ended by itself meanwhile.
    }
  };
  kill('SIGTERM');
  const insist = setTimeout(() => kill('SIGKILL'), PATIENCE);
  child.on('close', () => clearTimeout(insist));
}
