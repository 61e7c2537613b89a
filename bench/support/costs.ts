import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { SCRATCH } from './build';

/** A compiled program with its arguments, after options for Node.js if there are any. */
export type Command = readonly [...(string | number)[]];

const HAS_VALGRIND = spawnSync('valgrind', ['--version']).status === 0;

/** Runs of each command where only time can be measured. */
const ROUNDS = 9;

/** Makes V8 do all its work in one thread, and the same work in every run. */
const REPEATABLE = ['--single-threaded', '--predictable'];

/** The same in every run: even the size of the environment would show. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', AWS_REGION: 'us-east-1', CDK_VALIDATION: 'false' };

/** What `costs` counts. */
export const COUNTED = HAS_VALGRIND ? 'instructions' : 'milliseconds';

/** How `costs` counts, for a result's method. */
export const COUNTING = HAS_VALGRIND ? 'instructions: cachegrind, node --single-threaded --predictable, fixed environment'
  : `milliseconds: medians of ${ROUNDS} interleaved runs`;

const counted = new Map<string, number>();

/**
 * What each command costs: instructions where the machine has valgrind, which are the same on every run, otherwise
 * milliseconds. The figures are for comparing commands of one call with each other.
 */
export function costs<K extends string>(commands: Record<K, Command>): Record<K, number> {
  const names = Object.keys(commands) as K[];
  if (HAS_VALGRIND) {
    return fromNames(names, (name) => {
      const key = JSON.stringify(commands[name]);
      const known = counted.get(key) ?? instructions(commands[name]);
      counted.set(key, known);
      return known;
    });
  }
  return times(commands, ROUNDS);
}

/** Milliseconds that each command takes: medians of interleaved runs. */
export function times<K extends string>(commands: Record<K, Command>, rounds: number): Record<K, number> {
  const names = Object.keys(commands) as K[];
  const all = fromNames(names, (): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    names.forEach((name) => all[name].push(milliseconds(commands[name])));
  }
  return fromNames(names, (name) => median(all[name]));
}

/** Runs a command to its end, on an empty scratch folder; gives what it wrote to standard output. */
export function run(command: Command): string {
  return spawn(process.execPath, strings(command)).stdout;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function instructions(command: Command): number {
  const { stderr } = spawn('valgrind', [
    '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', process.execPath, ...REPEATABLE, ...strings(command),
  ]);
  const refs = /I\s+refs:\s+([\d,]+)/.exec(stderr)?.[1];
  if (!refs) {
    throw new Error(`valgrind did not say how many instructions there were: ${stderr}`);
  }
  return Number(refs.replace(/,/g, ''));
}

function milliseconds(command: Command): number {
  const start = performance.now();
  run(command);
  return performance.now() - start;
}

function spawn(executable: string, args: string[]) {
  fs.rmSync(SCRATCH, { recursive: true, force: true });
  fs.mkdirSync(SCRATCH, { recursive: true });
  const { status, stdout, stderr, error } = spawnSync(executable, args, { cwd: SCRATCH, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  }
  return { stdout, stderr };
}

function strings(command: Command): string[] {
  return command.map(String);
}

function fromNames<K extends string, V>(names: K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}
