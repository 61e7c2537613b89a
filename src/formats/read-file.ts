import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { InputError } from './input-error';

/** CloudFormation takes templates of 1 MB; manifests and snapshots of large apps stay far below this. */
const MOST_BYTES = 64 * 1024 * 1024;

const CHUNK = 256 * 1024;

/** Bytes by which a file that is no text is known. */
const HEAD = 16;

/** Milliseconds until somebody has to write to a pipe, and between two looks at it. */
const PATIENCE = 5_000;
const PAUSE = 20;

/**
 * The text of a file.
 *
 * @param what what the file is expected to be, such as `the template`, for the message
 * @param mistaken what a file that is no text is, as the end of a sentence, by its bytes as Latin-1; `undefined` where nobody knows
 * @throws InputError if there is no such file, or it is no file, or too large, or not UTF-8
 */
export function readText(path: string, what: string, mistaken?: (bytes: string) => string | undefined): string {
  const bytes = readBytes(path, what);
  const problem = mistaken?.(bytes.toString('latin1', 0, HEAD));
  if (problem !== undefined) {
    throw new InputError(`${path} ${problem}`);
  }
  return decoded(bytes, path, what);
}

/** The text of a file as {@link readText} has it, and the SHA-256 of its bytes in hexadecimal, as `sha256sum` prints it. */
export function readWithDigest(path: string, what: string): { readonly text: string; readonly digest: string } {
  const bytes = readBytes(path, what);
  return { text: decoded(bytes, path, what), digest: createHash('sha256').update(bytes).digest('hex') };
}

function decoded(bytes: Buffer, path: string, what: string): string {
  // Byte order marks of UTF-16, or ASCII as it has that.
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)) || bytes.includes(0)) {
    throw new InputError(`${path} is not UTF-8, but UTF-16 or no text at all; ${what} must be UTF-8. Save it as UTF-8; "Out-File -Encoding utf8" of Windows PowerShell does, and ">" does not.`);
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
    // Otherwise, opening a pipe without a writer takes forever, and nothing but SIGKILL ends it.
    file = openSync(path, constants.O_RDONLY + (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (stats.isDirectory()) {
      throw new InputError(`${path} is a directory; ${what} must be a file.`);
    }
    const parts: Buffer[] = [];
    let { size } = stats;
    let waited = 0;
    for (let total = 0, read: number | undefined = -1; read !== 0 && size <= MOST_BYTES; size = total) {
      const part = Buffer.allocUnsafe(CHUNK);
      read = readAvailable(file, part);
      while (read === undefined || (read === 0 && total === 0 && stats.isFIFO() && waited < PATIENCE)) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        waited += PAUSE;
        read = readAvailable(file, part);
      }
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

/** How much is read; `undefined` where somebody has yet to write it. */
function readAvailable(file: number, into: Buffer): number | undefined {
  try {
    return readSync(file, into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
      return undefined;
    }
    throw error;
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
