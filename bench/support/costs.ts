import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { built } from './build';
import { run, spawn, usage, type Command } from './run';

const HAS_VALGRIND = spawnSync('valgrind', ['--version']).status === 0;

/** Runs of each command where only time can be measured. */
const ROUNDS = 9;

/** Makes V8 do all its work in one thread, and the same work in every run. */
const REPEATABLE = ['--single-threaded', '--predictable'];

/** What `costs` counts. */
export const COUNTED = HAS_VALGRIND ? 'instructions' : 'milliseconds';

/** How `costs` counts, for a result's method. */
export const COUNTING = HAS_VALGRIND ? 'instructions: cachegrind, node --single-threaded --predictable, fixed environment'
  : `milliseconds: medians of ${ROUNDS} interleaved runs`;

/** What the functions of V8's optimizing compilers are called. */
const COMPILER = /^fn=.*\bv8::internal::(?:compiler|maglev)::/;

interface Instructions {
  readonly all: number;
  /** Those of V8's optimizing compilers, which run in a thread of their own unless V8 does all its work in one. */
  readonly compiling: number;
}

const counted = new Map<string, Instructions>();

/**
 * What each command costs: instructions where the machine has valgrind, which are the same on every run, otherwise
 * milliseconds. The figures are for comparing commands of one call with each other.
 */
export function costs<K extends string>(commands: Record<K, Command>): Record<K, number> {
  return HAS_VALGRIND ? fromNames(names(commands), (name) => instructions(commands[name]).all) : times(commands, ROUNDS);
}

/** The same without V8's optimizing compilers; nothing where the machine has no valgrind, as only instructions can be told apart. */
export function costsUncompiled<K extends string>(commands: Record<K, Command>): Record<K, number> | undefined {
  return HAS_VALGRIND ? fromNames(names(commands), (name) => {
    const { all, compiling } = instructions(commands[name]);
    return all - compiling;
  }) : undefined;
}

/** Milliseconds that each command takes: medians of interleaved runs. */
export function times<K extends string>(commands: Record<K, Command>, rounds: number): Record<K, number> {
  return medians(commands, rounds, milliseconds);
}

/** Milliseconds of processor time that each command takes, in all threads: medians of interleaved runs. */
export function processorTimes<K extends string>(commands: Record<K, Command>, rounds: number): Record<K, number> {
  return medians(commands, rounds, (command) => usage(command).milliseconds);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function medians<K extends string>(commands: Record<K, Command>, rounds: number, measure: (command: Command) => number): Record<K, number> {
  const all = fromNames(names(commands), (): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    names(commands).forEach((name) => all[name].push(measure(commands[name])));
  }
  return fromNames(names(commands), (name) => median(all[name]));
}

function instructions(command: Command): Instructions {
  const key = JSON.stringify(command);
  const known = counted.get(key) ?? count(command);
  counted.set(key, known);
  return known;
}

function count(command: Command): Instructions {
  const report = built('cachegrind.out');
  const { stderr } = spawn('valgrind', [
    '--tool=cachegrind', '--cache-sim=no', `--cachegrind-out-file=${report}`, process.execPath, ...REPEATABLE, ...command.map(String),
  ]);
  let [all, compiling, inCompiler] = [0, 0, false];
  for (const line of fs.readFileSync(report, 'utf8').split('\n')) {
    if (line.startsWith('fn=')) {
      inCompiler = COMPILER.test(line);
    } else if (/^\d/.test(line)) {
      const instructionsOfLine = Number(line.split(' ')[1]);
      all += instructionsOfLine;
      compiling += inCompiler ? instructionsOfLine : 0;
    }
  }
  if (all === 0) {
    throw new Error(`valgrind did not say how many instructions there were: ${stderr}`);
  }
  return { all, compiling };
}

function milliseconds(command: Command): number {
  const start = performance.now();
  run(command);
  return performance.now() - start;
}

function names<K extends string>(commands: Record<K, Command>): K[] {
  return Object.keys(commands) as K[];
}

function fromNames<K extends string, V>(all: K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(all.map((name) => [name, value(name)])) as Record<K, V>;
}
