/**
 * Judges the docstrings of everything public, as .jsii has it: that there is one, and that it says what readers of
 * API.md and of editors need.
 *
 *   tsx tools/api-docs/main.ts
 *
 * Lists what lacks something, and fails if anything does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import type { Assembly } from './assembly';
import { undocumented } from './undocumented';
import { ROOT } from '../build/paths';

function main(): void {
  if (!existsSync(join(ROOT, '.jsii'))) {
    throw new Error('There is no .jsii, which has the docstrings. Run "npx jsii" first.');
  }
  const assembly = loadAssemblyFromPath(ROOT, false) as Assembly;
  const problems = undocumented(assembly, (file) => readFileSync(join(ROOT, file), 'utf8'));
  problems.forEach((problem) => console.error(problem));
  console.log(`${Object.keys(assembly.types).length} public types, ${problems.length} problems with their docstrings`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main();
