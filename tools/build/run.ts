import { spawnSync } from 'node:child_process';
import { ROOT } from './paths';

/** jsii says at each start that it does not know a Node.js yet, or no longer, unless it is told not to. */
export const JSII_ANY_NODE = {
  JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1',
  JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: '1',
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0],
};

/**
 * Runs a program of the build to its end; what it says is shown.
 *
 * @throws if it cannot be started, or fails
 */
export function run(command: string, args: readonly string[], { cwd = ROOT, quiet = false } = {}): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...JSII_ANY_NODE,
    },
  });
  if (error || status !== 0) {
    throw new Error(`${[stdout, stderr].filter(Boolean).join('\n')}${command} ${args.join(' ')} ended with ${error?.message ?? status}.`);
  }
}
