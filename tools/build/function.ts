import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import type { Bundle } from '../bundle/bundle';
import { bundleFunction, bundleEnforcement } from '../bundle/function';

/** Where constructs look for the code of functions, from the sources and from what is compiled of them. */
export const FUNCTION = join('assets', 'validate.lambda');
export const ENFORCEMENT = join('assets', 'enforcement.lambda');

/** What is built of the functions. */
export interface FunctionBundles {
  readonly validation: Bundle;
  readonly enforcement: Bundle;
}

/** Writes the code of the functions. */
export async function writeFunctions(): Promise<FunctionBundles> {
  const [validation, enforcement] = await Promise.all([bundleFunction(), bundleEnforcement()]);
  rmSync(join(ROOT, 'assets'), { recursive: true, force: true });
  for (const [folder, { contents }] of [[FUNCTION, validation], [ENFORCEMENT, enforcement]] as const) {
    mkdirSync(join(ROOT, folder), { recursive: true });
    writeFileSync(join(ROOT, folder, 'index.js'), contents);
  }
  return { validation, enforcement };
}
