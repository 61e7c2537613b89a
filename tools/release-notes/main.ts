/**
 * Prints what CHANGELOG.md says of a version, and fails where it says nothing: the release workflow starts with it.
 *
 *   tsx tools/release-notes/main.ts 1.2.3
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from '../support/releases';

try {
  console.log(releaseNotes(readFileSync(join(__dirname, '..', '..', 'CHANGELOG.md'), 'utf8'), process.argv[2] ?? ''));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
