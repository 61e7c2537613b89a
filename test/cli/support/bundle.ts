import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from './run-cli';
import { writeCommand } from '../../../tools/bundle/command';

/** The command as the package ships it, built for the tests of one file. */
export interface Bundle {
  /** Its file. */
  readonly file: string;
  /** Runs it in a process of its own. */
  run(
    args: readonly string[], options?: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly interruptAfter?: RegExp },
  ): Promise<Ran>;
}

/** Builds the command into a package of its own, which has nothing installed. */
export function useBundle(): Bundle {
  const place = { root: '' };
  const fileIn = () => join(place.root, 'connect-profiles.js');
  beforeAll(async () => {
    place.root = mkdtempSync(join(tmpdir(), 'bundled cli '));
    cpSync(join(__dirname, '..', '..', '..', 'package.json'), join(place.root, 'package.json'));
    await writeCommand(place.root);
  }, 60_000);
  afterAll(() => rmSync(place.root, { recursive: true, force: true }));
  return { get file() { return fileIn(); }, run: async (args, options) => runFile(fileIn(), args, options) };
}

function runFile(file: string, args: readonly string[], { cwd, env, interruptAfter }: Parameters<Bundle['run']>[1] = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    let interrupted = false;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
      if (!interrupted && interruptAfter?.test(err)) {
        interrupted = child.kill('SIGINT');
      }
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}
