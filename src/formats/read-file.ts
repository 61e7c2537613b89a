import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { InputError } from './input-error';

/** CloudFormation takes templates of 1 MB; manifests and snapshots of large apps stay far below this. */
const MOST_BYTES = 64 * 1024 * 1024;

const CHUNK = 256 * 1024;

/**
 * The text of a file.
 *
 * @param what what the file is expected to be, such as `the template`, for the message
 * @throws InputError if there is no such file, or it is no file, or too large, or not UTF-8
 */
export function readText(path: string, what: string): string {
  const bytes = readBytes(path, what);
  // Byte order marks of UTF-16, or ASCII as it has that.
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)) || bytes.includes(0)) {
    throw new InputError(`${path} is not UTF-8, but UTF-16 or no text at all; ${what} must be UTF-8. Save it as UTF-8.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not UTF-8; ${what} must be. Save it as UTF-8.`);
  }
}

/** Reads no more than it may: a device has no size, and no end. */
function readBytes(path: string, what: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (stats.isDirectory()) {
      throw new InputError(`${path} is a directory; ${what} must be a file.`);
    }
    const parts: Buffer[] = [];
    let { size } = stats;
    for (let total = 0, read = -1; read !== 0 && size <= MOST_BYTES; size = total) {
      const part = Buffer.allocUnsafe(CHUNK);
      read = readSync(file, part);
      total += read;
      parts.push(part.subarray(0, read));
    }
    if (size > MOST_BYTES) {
      throw new InputError(`${path} has more than ${MOST_BYTES / 1024 / 1024} MB, which is the most that ${what} can have.`);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw unreadable(path, what, error);
  } finally {
    if (file !== undefined) {
      closeSync(file);
    }
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
