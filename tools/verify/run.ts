import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../support/files';

export interface Outcome {
  passed: number;
  failed: number;
}

/** A command that passes or fails as a whole. */
export interface Check {
  readonly title: string;
  readonly command: readonly string[];
  /** Files and folders that the command writes; with `--ci` they must come out as they were. */
  readonly writes?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A jest configuration, whose tests are counted one by one. */
export interface Suite {
  readonly title: string;
  readonly config: string;
  /** Patterns of the test files to run; all of them where there are none. */
  readonly files?: readonly string[];
  /** What it may take on two idle cores; told of beside what it took, which depends on who else uses the machine. */
  readonly seconds?: number;
}

export async function runCheck(check: Check, { ci }: { ci: boolean }): Promise<Outcome> {
  const before = fingerprint(check.writes ?? []);
  const code = await exec(check.command, check.env);
  if (code !== 0) {
    console.error(`${check.command.join(' ')} ended with ${code}`);
    return { passed: 0, failed: 1 };
  }
  const after = fingerprint(check.writes ?? []);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  if (changed.length > 0) {
    console.error(`${ci ? 'Not up to date' : 'Brought up to date'}: ${changed.join(', ')}. Run "npm run verify" and commit what changed.`);
  }
  return ci && changed.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

export async function runSuite(suite: Suite, { ci }: { ci: boolean }): Promise<Outcome> {
  const report = join('.verify', `${suite.config.replace(/\W/g, '-')}.result.json`);
  mkdirSync('.verify', { recursive: true });
  rmSync(report, { force: true });
  const code = await exec(['npx', 'jest', ...(suite.files ?? []), '--config', suite.config, '--json', '--outputFile', report, ...(ci ? ['--ci'] : [])]);
  if (!existsSync(report)) {
    console.error(`jest ended with ${code} and left no result`);
    return { passed: 0, failed: 1 };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  // A suite that cannot be loaded, a test that did not run, or a run that fails for a reason of its own is a failure too.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  return { passed: result.numPassedTests, failed: failed || (code === 0 && result.numPassedTests > 0 ? 0 : 1) };
}

function exec(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

function fingerprint(paths: readonly string[]): Map<string, string> {
  return new Map(paths.flatMap(files).map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function files(path: string): string[] {
  if (!existsSync(path)) {
    return [];
  }
  return statSync(path).isDirectory() ? filesIn(path).map((name) => join(path, name)) : [path];
}
