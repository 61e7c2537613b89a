import { mkdirSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { InputError } from '../review/input-error';

/** What can be written, by the ending of the file's name. */
const FORMATS: Readonly<Record<string, string>> = {
  '.html': 'html', '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.csv': 'csv', '.json': 'json', '.txt': 'text',
};

/** The options of a command that say how and where it writes. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
  readonly json?: boolean;
}

/**
 * The format that a command is asked for.
 *
 * @param formats what the command can write
 * @throws UsageError if the options contradict each other
 */
export function formatOf(options: OutputOptions, formats: readonly string[], terminal: Terminal): string {
  if (options.json && options.format !== undefined && options.format !== 'json') {
    throw new UsageError(`--json and --format ${options.format} cannot be had at once. Give one of them.`);
  }
  const implied = options.output === undefined ? undefined : FORMATS[extname(options.output).toLowerCase()];
  const format = options.json ? 'json' : options.format ?? (implied !== undefined && formats.includes(implied) ? implied : 'text');
  if (format === 'html' && options.output === undefined && terminal.interactive) {
    throw new UsageError('HTML is for a browser, not for a terminal. Say where to write it: --output report.html');
  }
  return format;
}

/**
 * Writes a result where it was asked for: to the file, as a whole or not at all, or to the terminal.
 *
 * @throws InputError if the file cannot be written
 */
export function writeOutput(text: string, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) {
    terminal.out(text);
    return;
  }
  writeWhole(output, text);
  terminal.err(`${output} written.\n`);
}

/**
 * Writes a file as a whole or not at all, whatever happens meanwhile.
 *
 * @throws InputError if it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, text);
  } catch (error) {
    throw new InputError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
}
