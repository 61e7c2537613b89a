import { existsSync } from 'node:fs';
import * as path from 'node:path';

/** What people know functions by. */
const TITLES = { validate: 'validation function', enforcement: 'functions of hooks and watches' } as const;

export type FunctionName = keyof typeof TITLES;

/**
 * The folder with the bundled handler, found from where this module is.
 *
 * @param name of the function
 * @param folder of the module; the sources and what is compiled of them are equally far away
 * @throws if it is not there, as in an app that a bundler made one file of
 */
export function functionCode(name: FunctionName = 'validate', folder = __dirname): string {
  const assets = path.join(folder, '..', '..', 'assets');
  const code = path.join(assets, `${name}.lambda`);
  if (!existsSync(code)) {
    throw new Error(`The code of the ${TITLES[name]} is not in ${code}. It is a separate file, which a bundler does not copy when it bundles the library into the app. `
      + `Keep cdk-connect-security-profiles out of the bundle (with esbuild: --packages=external), or copy the folder assets of the package cdk-connect-security-profiles to ${assets}.`);
  }
  return code;
}
