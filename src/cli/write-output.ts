import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { withoutLogCommands } from './log-commands';
import type { Terminal } from './terminal';
import { InputError } from '../formats/input-error';

/**
 * Writes a result where it was asked for: to the file, as a whole or not at all, or to the terminal.
 *
 * @throws InputError if the file cannot be written
 */
export function writeOutput(text: string, output: string | undefined, terminal: Terminal): void {
  if (output === undefined || output === '/dev/stdout') {
    terminal.out(text);
    return;
  }
  writeFile(output, text, terminal);
}

/**
 * Writes a result to a file, and says so.
 *
 * @throws InputError if the file cannot be written
 */
export function writeFile(path: string, text: string, terminal: Terminal): void {
  // Whoever prints the file in a pipeline has it in the log.
  writeWhole(path, withoutLogCommands(text));
  terminal.err(`${path} written.\n`);
}

/**
 * Writes a file as a whole or not at all, whatever happens meanwhile. A device or a pipe is written to, not replaced.
 *
 * @throws InputError if it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(path, text);
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, text);
  } catch (error) {
    throw new InputError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
}
