import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssetStaging, Stack } from 'aws-cdk-lib';
import { bundleFunction } from '../bundle/function';

/** Where the code is in a package. */
const CODE = 'assets/validate.lambda/index.js';

/** What tells one code of the function from another. */
export interface CodeDigests {
  /** SHA-256 of `index.js`. */
  readonly file: string;
  /** What the CDK names the code by: in a template as the S3 key, in a cloud assembly as the folder. */
  readonly asset: string;
}

/** The digests of the code that the sources give. */
export async function codeOfSources(): Promise<CodeDigests> {
  return digestsOf((await bundleFunction()).contents);
}

/**
 * The digests of the code that is given: in a packed package, in the folder of an installed one, or as a file. Of the key of an
 * asset there is nothing but the key.
 *
 * @throws if it is none of these
 */
export function codeGiven(given: string): Partial<CodeDigests> {
  const key = /^(?:asset\.)?([0-9a-f]{64})(?:\.zip)?$/.exec(given)?.[1];
  if (key !== undefined) {
    return { asset: key };
  }
  if (!existsSync(given)) {
    throw new Error(`There is no ${given}. Give a package (.tgz), the folder of an installed one, a file index.js, or the S3 key of the code in a template.`);
  }
  if (given.endsWith('.tgz')) {
    return digestsOf(fromPackage(given));
  }
  const file = statSync(given).isDirectory() ? [join(given, CODE), join(given, 'index.js')].find(existsSync) : given;
  if (file !== undefined && !file.endsWith('.js')) {
    throw new Error(`${given} is neither a package for npm nor a file index.js. Packages for other languages have the one for npm inside: give that (.tgz).`);
  }
  if (file === undefined) {
    throw new Error(`${given} has neither ${CODE} nor index.js. Give the folder of the library, or the one of its code.`);
  }
  return digestsOf(readFileSync(file));
}

function fromPackage(file: string): Buffer {
  try {
    return execFileSync('tar', ['--extract', '--gzip', '--to-stdout', '--file', file, `package/${CODE}`], { maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    throw new Error(`${file} has no ${CODE}. Give a package of the library.`);
  }
}

/** Whether the code that is given is the one of the sources, as far as it can be seen. */
export function isSame(sources: CodeDigests, given: Partial<CodeDigests>): boolean {
  return given.file === undefined ? given.asset === sources.asset : given.file === sources.file;
}

function digestsOf(code: Uint8Array): CodeDigests {
  const directory = mkdtempSync(join(tmpdir(), 'function-'));
  try {
    const sourcePath = join(directory, 'validate.lambda');
    mkdirSync(sourcePath);
    writeFileSync(join(sourcePath, 'index.js'), code);
    return {
      file: createHash('sha256').update(code).digest('hex'),
      asset: new AssetStaging(new Stack(), 'Code', { sourcePath }).assetHash,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
