import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import { run } from './run';

/** The library as JavaScript with types in lib/, and what jsii knows of it in .jsii; nothing of an earlier compilation is left. */
export function compile(): void {
  for (const made of ['lib', '.jsii', '.jsii.gz']) {
    rmSync(join(ROOT, made), { recursive: true, force: true });
  }
  run('npx', ['jsii', '--silence-warnings=reserved-word']);
}
