import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import type { Bundle } from '../bundle/bundle';
import { bundleFunction } from '../bundle/function';

/** Where constructs look for the function's code, from the sources and from what is compiled of them. */
export const FUNCTION = join('assets', 'validate.lambda');

/** Writes the function's code. */
export async function writeFunction(): Promise<Bundle> {
  const bundle = await bundleFunction();
  rmSync(join(ROOT, 'assets'), { recursive: true, force: true });
  mkdirSync(join(ROOT, FUNCTION), { recursive: true });
  writeFileSync(join(ROOT, FUNCTION, 'index.js'), bundle.contents);
  return bundle;
}
