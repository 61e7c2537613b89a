import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedPackage } from './manifest';
import { DIST } from './paths';
import { run } from './run';

/** Packs packages for npm. */
export function packNpm(packages: readonly StagedPackage[]): void {
  const folder = join(DIST, 'js');
  mkdirSync(folder, { recursive: true });
  packages.forEach(({ directory }) => run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: directory, quiet: true }));
}
