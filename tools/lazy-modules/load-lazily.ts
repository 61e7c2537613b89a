import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { lazyExports } from './lazy-exports';
import { lazyImports } from './lazy-imports';

/** Rewrites the compiled modules of a folder; those that are lazy already stay as they are. */
export function loadLazily(folder: string): void {
  const root = path.resolve(folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => path.join(root, name));
  // Names are asked of the modules before any of them is changed.
  const lazy = files.map((file) => [file, lazyImports(lazyExports(readFileSync(file, 'utf8'), createRequire(file)))] as const);
  lazy.forEach(([file, source]) => writeFileSync(file, source));
}
