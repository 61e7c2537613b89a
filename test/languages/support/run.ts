import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..', '..');

/** Where what the tests install and make is kept, so that the next run need not do it again. */
export const MADE = path.join(ROOT, '.languages');

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws if it cannot be started, or fails; the message has what it said
 */
export function run(command: string, args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): string {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      // jsii says at each start that it does not know a Node.js yet, or no longer.
      JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1',
      JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: '1',
      JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1',
      ...env,
    },
  });
  if (error || status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${error?.message ?? signal ?? status}.\n${lastLines(stdout)}\n${lastLines(stderr)}`);
  }
  return stdout;
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

function lastLines(text: string | null): string {
  return (text ?? '').split('\n').slice(-60).join('\n');
}
