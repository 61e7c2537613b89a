import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { run } from '../../tools/registry/run';

/** What a package is when it is downloaded, and when it is unpacked. */
export interface Sizes {
  /** In bytes. */
  readonly packed: number;
  /** In bytes, without what a file system adds. */
  readonly unpacked: number;
  readonly files: number;
}

/** The sizes of a package for npm or of a wheel. */
export function sizesOf(archive: string): Sizes {
  const folder = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
  try {
    const [command, ...args] = archive.endsWith('.whl') ? ['python3', '-m', 'zipfile', '-e', archive, folder] : ['tar', '-xzf', archive, '-C', folder];
    run(command, args, { cwd: folder });
    return { packed: lstatSync(archive).size, ...sizesIn(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is in a folder. */
export function sizesIn(folder: string): Omit<Sizes, 'packed'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => lstatSync(path.join(parentPath, name)).size);
  return { unpacked: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}
