import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const SUPERVISOR = join(__dirname, 'engine', 'supervise.py');

export interface SupervisedProcessOptions {
  readonly command: string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  /** Interpreter for the supervisor. @default python3 */
  readonly python?: string;
  /** Removed with everything in it once the command is gone. @default - nothing is removed */
  readonly remove?: string;
  /** File that gets the command's output. @default - `stdout` and `stderr` of this object */
  readonly log?: string;
}

/**
 * A command whose whole process group ends with this process, even when this process is killed outright: its
 * supervisor waits for the end of a pipe that the kernel closes.
 */
export class SupervisedProcess {
  public readonly child: ChildProcess;
  private readonly exited: Promise<number>;

  constructor(options: SupervisedProcessOptions) {
    this.child = spawn(options.python ?? 'python3', [
      SUPERVISOR,
      ...(options.remove ? ['--remove', options.remove] : []),
      ...(options.log ? ['--log', options.log] : []),
      '--', ...options.command,
    ], { cwd: options.directory, env: options.environment, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    this.exited = once(this.child, 'close').then(([code]) => code as number);
  }

  public get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The command's exit code, once nothing of it runs anymore. */
  public wait(): Promise<number> {
    return this.exited;
  }

  /** Ends the command and all that it started, and waits until they are gone. */
  public async stop(): Promise<void> {
    this.child.stdin!.end();
    await this.exited;
  }
}
