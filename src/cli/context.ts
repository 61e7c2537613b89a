import type { Terminal } from './terminal';

/** What every command needs. */
export interface Context {
  readonly terminal: Terminal;
  /** Aborted when somebody presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Takes the exit code. */
  finish(code: number): void;
}
