import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Extracts } from './extracts';
import { filesIn } from '../support/files';

/** What people write in the folder. */
const BY_HAND = ['README.md'];

/** The extracts that are in a folder. */
export function readExtracts(folder: string): Extracts {
  return new Map(filesIn(folder).filter((file) => !BY_HAND.includes(file)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Makes a folder have these extracts and no others. */
export function writeExtracts(folder: string, extracts: Extracts): void {
  for (const file of readExtracts(folder).keys()) {
    if (!extracts.has(file)) {rmSync(join(folder, file));}
  }
  for (const [file, text] of extracts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The files that are not, byte for byte, what they should be: changed ones, missing ones, and those that nothing makes. */
export function outdated(folder: string, extracts: Extracts): string[] {
  const committed = readExtracts(folder);
  return [...new Set([...committed.keys(), ...extracts.keys()])].filter((file) => committed.get(file) !== extracts.get(file)).sort();
}
