import { spawnSync } from 'node:child_process';
import { JSII_ANY_NODE } from '../build/run';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws if it cannot be started, or fails; the message has what it said
 */
export function run(command: string, args: readonly string[], options: RunOptions): string {
  const { status, stdout, stderr } = attempt(command, args, options);
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}.\n${lastLines(stdout)}\n${lastLines(stderr)}`);
  }
  return stdout;
}

/**
 * Runs a program to its end, however that is.
 *
 * @throws if it cannot be started
 */
export function attempt(command: string, args: readonly string[], { cwd, env = process.env }: RunOptions): Ended {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...env, ...JSII_ANY_NODE }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error || status === null) {
    throw new Error(`${[command, ...args].join(' ')} could not be run: ${error?.message ?? signal}.`);
  }
  return { status, stdout, stderr };
}

/**
 * Makes sure that a tool is there.
 *
 * @param why what needs it
 * @param install where it is to be had
 * @throws if it is not; a test that cannot run is a test that failed
 */
export function requireTool(command: string, args: readonly string[], why: string, install: string): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) {
    throw new Error(`${why} needs "${command}", and "${[command, ...args].join(' ')}" ended with ${error?.message ?? `${status}: ${lastLines(stderr)}`}. ${install}`);
  }
}

function lastLines(text: string): string {
  return text.split('\n').slice(-60).join('\n');
}
