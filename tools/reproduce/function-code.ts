import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/deployment/function-asset';
import { bundleFunction } from '../bundle/function';

/** Where the code is in a package. */
const CODE = 'assets/validate.lambda/index.js';

/** The digest of the code that the sources give. */
export async function codeOfSources(): Promise<string> {
  return digestOf((await bundleFunction()).contents);
}

/**
 * The digest of the code that is given: in a packed package, in the folder of an installed one, as a file, or as the key of an
 * asset, which is the digest.
 *
 * @throws if it is none of these
 */
export function codeGiven(given: string): string {
  const key = /^(?:asset\.)?([0-9a-f]{64})(?:\.zip)?$/.exec(given)?.[1];
  if (key !== undefined) {
    return key;
  }
  if (!existsSync(given)) {
    throw new Error(`There is no ${given}. Give a package (.tgz), the folder of an installed one, a file index.js, or the S3 key of the code in a template.`);
  }
  if (given.endsWith('.tgz')) {
    return digestOf(fromPackage(given));
  }
  const file = statSync(given).isDirectory() ? [join(given, CODE), join(given, 'index.js')].find(existsSync) : given;
  if (file !== undefined && !file.endsWith('.js')) {
    throw new Error(`${given} is neither a package for npm nor a file index.js. Packages for other languages have the one for npm inside: give that (.tgz).`);
  }
  if (file === undefined) {
    throw new Error(`${given} has neither ${CODE} nor index.js. Give the folder of the library, or the one of its code.`);
  }
  return digestOf(readFileSync(file));
}

function fromPackage(file: string): Buffer {
  try {
    return execFileSync('tar', ['--extract', '--gzip', '--to-stdout', '--file', file, `package/${CODE}`], { maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    throw new Error(`${file} has no ${CODE}. Give a package of the library.`);
  }
}
