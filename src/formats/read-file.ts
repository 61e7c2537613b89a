import { readFileSync, statSync } from 'node:fs';
import { InputError } from './input-error';

/** CloudFormation takes templates of 1 MB; manifests and snapshots of large apps stay far below this. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The text of a file.
 *
 * @param what what the file is expected to be, such as `the template`, for the message
 * @throws InputError if there is no such file, or it is no file, or too large
 */
export function readText(path: string, what: string): string {
  let size: number;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      throw new InputError(`${path} is a directory; ${what} must be a file.`);
    }
    size = stats.size;
  } catch (error) {
    throw unreadable(path, what, error);
  }
  if (size > MOST_BYTES) {
    throw new InputError(`${path} has ${Math.round(size / 1024 / 1024)} MB; ${what} can have at most ${MOST_BYTES / 1024 / 1024} MB.`);
  }
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, what, error);
  }
}

/**
 * @throws InputError if the file cannot be read or is not JSON
 */
export function readJson(path: string, what: string): unknown {
  return parseJson(readText(path, what), path, what);
}

/**
 * @param source where the text is from, for the message
 * @throws InputError if the text is not JSON
 */
export function parseJson(text: string, source: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(`${source} is ${text.trim() === '' ? 'empty' : `not JSON (${(error as Error).message})`}; expected ${what} as JSON.`);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EACCES: 'may not be read' };

function unreadable(path: string, what: string, error: unknown): InputError {
  if (error instanceof InputError) {
    return error;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const why = UNREADABLE[code ?? ''] ?? `cannot be read (${code ?? message})`;
  return new InputError(`${path} ${why}; expected ${what}.`);
}
