import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { withoutLogCommands } from './log-commands';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
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
  writeFile(output, [text], terminal);
}

/**
 * Refuses to write where somebody may have edited what is there.
 *
 * @throws UsageError if there is a file
 */
export function refuseExisting(output: string | undefined): void {
  if (output !== undefined && statSync(output, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`${output} exists. Give another file with --output, or --force to overwrite it.`);
  }
}

/**
 * Writes a result to a file, and says so.
 *
 * @param parts of the result, of which each begins and ends with a line
 * @throws InputError if the file cannot be written
 */
export function writeFile(path: string, parts: Iterable<string>, terminal: Terminal): void {
  // Whoever prints the file in a pipeline has it in the log.
  writeWhole(path, bytesOf(parts));
  terminal.err(`${path} written.\n`);
}

/**
 * Writes a file as a whole or not at all, whatever happens meanwhile. A device or a pipe is written to, not replaced.
 *
 * @throws InputError if it cannot be written
 */
export function writeWhole(path: string, content: string | Buffer): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(path, content);
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, content);
  } catch (error) {
    throw new InputError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
}

/** Bytes take half of what texts do, and none of the heap. */
function bytesOf(parts: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(parts, (part) => Buffer.from(withoutLogCommands(part))));
}
