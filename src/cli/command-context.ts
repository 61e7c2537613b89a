import type { ConfigFiles } from './config/config-files';
import type { Terminal } from './terminal';

/** What every command needs. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** What follows the name of the command line. */
  readonly args: readonly string[];
  /** What has been said on standard error and need not be said again. */
  readonly printed: Set<string>;
  /** The day, as waivers name it. */
  readonly today: string;
  /** The configuration file of the call, which is known once its options are. */
  config: ConfigFiles;
  /** Aborted when somebody presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Takes the exit code. */
  finish(code: number): void;
}
