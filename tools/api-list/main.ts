/**
 * Writes docs/api-list.txt, the public API as a flat list that reviewers diff, from .jsii.
 *
 *   tsx tools/api-list/main.ts
 *
 * Fails if an export does not say what it is for.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import { apiList, withoutPurpose } from './api-list';
import { ROOT } from '../build/paths';

function main(): void {
  if (!existsSync(join(ROOT, '.jsii'))) {
    throw new Error('There is no .jsii, which has the API. Run "npx jsii" first.');
  }
  const assembly = loadAssemblyFromPath(ROOT, false);
  const silent = withoutPurpose(assembly);
  silent.forEach((name) => console.error(`${name}: no docstring says what it is for`));
  writeFileSync(join(ROOT, 'docs', 'api-list.txt'), apiList(assembly));
  process.exitCode = silent.length > 0 ? 1 : 0;
}

main();
