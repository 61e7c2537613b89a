import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { InputError } from '../formats/input-error';
import { list } from '../roles/words';

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
 * @throws UsageError if the options contradict each other, or the file's name has an ending that stands for none of the formats
 */
export function formatOf(options: OutputOptions, formats: readonly string[], terminal: Terminal): string {
  if (options.json && options.format !== undefined && options.format !== 'json') {
    throw new UsageError(`--json and --format ${options.format} cannot be had at once. Give one of them.`);
  }
  const format = options.json ? 'json' : options.format ?? impliedBy(options.output, formats);
  if (format === 'html' && options.output === undefined && terminal.interactive) {
    throw new UsageError('HTML is for a browser, not for a terminal. Say where to write it: --output report.html');
  }
  return format;
}

function impliedBy(output: string | undefined, formats: readonly string[]): string {
  const ending = extname(output ?? '').toLowerCase();
  const format = ending === '' ? 'text' : FORMATS[ending];
  if (format === undefined || !formats.includes(format)) {
    const endings = Object.keys(FORMATS).filter((one) => formats.includes(FORMATS[one]!));
    throw new UsageError(`The ending of ${output} stands for no format that this command writes. Use ${list(endings, 'or')}, or give --format.`);
  }
  return format;
}

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
  writeWhole(output, text);
  terminal.err(`${output} written.\n`);
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
