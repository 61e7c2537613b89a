import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { built, SCRATCH } from './build';

/** A compiled program with its arguments, after options for Node.js if there are any. */
export type Command = readonly [...(string | number)[]];

/** The same in every run: even the size of the environment would show. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', AWS_REGION: 'us-east-1', CDK_VALIDATION: 'false' };

/** Runs a command to its end, on an empty scratch folder; gives what it wrote to standard output. */
export function run(command: Command): string {
  return spawn(process.execPath, command.map(String)).stdout;
}

/** Runs a program to its end; gives what it took. */
export function usage(command: Command): { readonly megabytes: number; readonly milliseconds: number } {
  run(['--require', built('bench/programs/usage.ts'), ...command]);
  return JSON.parse(fs.readFileSync(path.join(SCRATCH, 'usage.json'), 'utf8')) as ReturnType<typeof usage>;
}

/** Runs a command to its end, on an empty scratch folder; throws unless it succeeds. */
export function spawn(executable: string, args: string[]) {
  fs.rmSync(SCRATCH, { recursive: true, force: true });
  fs.mkdirSync(SCRATCH, { recursive: true });
  const { status, stdout, stderr, error } = spawnSync(executable, args, { cwd: SCRATCH, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  }
  return { stdout, stderr };
}
