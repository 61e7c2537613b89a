import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLinted } from './catalog';
import { lint } from './run';

/**
 * Judges the data of the catalog. Prints `file: name: message (rule)` for each finding, and fails if there is one.
 */
function main(): void {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  const findings = lint(readLinted(resolve(values.root ?? join(__dirname, '..', '..'))));
  for (const { file, name, message, rule } of findings) {
    console.error(`${file}: ${name}: ${message} (${rule})`);
  }
  if (findings.length > 0) {
    process.exitCode = 1;
  }
}

main();
