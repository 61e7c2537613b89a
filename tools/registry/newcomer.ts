import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt, run, type Ended } from './run';

/** What of the machine a newcomer has as well: where programs are, and how the network is reached. */
const MACHINE = /^(?:PATH|LANG|LC_\w+|TZ|TMPDIR|SystemRoot|JAVA_HOME|(?:https?|no|all)_proxy|\w+_(?:CA|CERT|CAINFO|CA_BUNDLE|CERTS|CERT_FILE)|PIP_\w+|GOPROXY|GOSUMDB|GONOSUMDB|GOINSECURE|CDK_VALIDATION)$/i;

/** Somebody on this machine who has nothing yet: an empty home, empty caches, an empty folder outside of the clone. */
export class Newcomer {
  public readonly home: string;
  public readonly folder: string;
  private readonly root: string;

  constructor() {
    // Programs tell where they were loaded from by the real path.
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'newcomer-')));
    [this.home, this.folder] = [join(this.root, 'home'), join(this.root, 'app')];
    [this.home, this.folder].forEach((directory) => mkdirSync(directory));
  }

  /** Runs a program in the folder, or in another one; gives what it printed. */
  public run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = this.folder): string {
    return run(command, args, { cwd, env: { ...this.environment(), ...env } });
  }

  /** Runs a program in the folder, however it ends. */
  public attempt(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ended {
    return attempt(command, args, { cwd: this.folder, env: { ...this.environment(), ...env } });
  }

  /** Runs a program in the folder that asks servers of this process. */
  public async runWhileServing(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
    const child = spawn(command, args, { cwd: this.folder, env: { ...this.environment(), ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    const [status] = await once(child, 'close');
    if (status !== 0) {
      throw new Error(`${[command, ...args].join(' ')} ended with ${status}. What it said is above.`);
    }
  }

  /** Installs packages with npm from the registry on loopback. */
  public npmInstall(...packages: readonly string[]): void {
    this.run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
  }

  public leave(): void {
    // Caches of Go are read-only.
    attempt('chmod', ['-R', 'u+w', this.root], { cwd: tmpdir() });
    rmSync(this.root, { recursive: true, force: true });
  }

  private environment(): NodeJS.ProcessEnv {
    const machine = Object.entries(process.env).filter(([name]) => MACHINE.test(name));
    return {
      ...Object.fromEntries(machine),
      HOME: this.home,
      XDG_CACHE_HOME: join(this.home, '.cache'),
      npm_config_registry: process.env[NPM_REGISTRY],
      npm_config_update_notifier: 'false',
    };
  }
}

/** Where the global set-up says that the registry for npm is. */
export const NPM_REGISTRY = 'NPM_REGISTRY_ON_LOOPBACK';
