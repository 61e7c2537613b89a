import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import type { Bundle } from '../bundle/bundle';
import { bundleFunction, bundleHook } from '../bundle/function';

/** Where constructs look for the code of functions, from the sources and from what is compiled of them. */
export const FUNCTION = join('assets', 'validate.lambda');
export const HOOK = join('assets', 'hook.lambda');

/** What is built of the functions. */
export interface FunctionBundles {
  readonly validation: Bundle;
  readonly hook: Bundle;
}

/** Writes the code of the functions. */
export async function writeFunctions(): Promise<FunctionBundles> {
  const [validation, hook] = await Promise.all([bundleFunction(), bundleHook()]);
  rmSync(join(ROOT, 'assets'), { recursive: true, force: true });
  for (const [folder, { contents }] of [[FUNCTION, validation], [HOOK, hook]] as const) {
    mkdirSync(join(ROOT, folder), { recursive: true });
    writeFileSync(join(ROOT, folder, 'index.js'), contents);
  }
  return { validation, hook };
}
