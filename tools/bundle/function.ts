import * as path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { fileOf, type Bundle } from './bundle';
import { compactFeatures } from './compact-features';
import { compactTexts } from './compact-texts';
import { deploymentSeverities } from './deployment-severities';
import { trimModules } from './trim-modules';
import { TRIMS } from './trims';
import { ROOT } from '../build/paths';

const ENTRY = path.join(ROOT, 'src', 'deployment', 'validate.lambda.ts');

const ENFORCEMENT_ENTRY = path.join(ROOT, 'src', 'enforcement', 'enforcement.lambda.ts');

/** Node.js 20 is the oldest that the package supports, and the function's code is tested on it; Lambda runs a newer one. */
const OPTIONS = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  // The SDK's ES modules can be trimmed; its CommonJS ones cannot.
  mainFields: ['module', 'main'],
  // The only modules that are imported late are Node.js's own, which are there already.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  absWorkingDir: ROOT,
  metafile: true,
  write: false,
} satisfies BuildOptions;

/** The code of the function, the same bytes for the same sources. */
export async function bundleFunction(): Promise<Bundle> {
  const plugins = [compactFeatures(), deploymentSeverities(), trimModules(TRIMS)];
  return fileOf(await build({ ...OPTIONS, entryPoints: [ENTRY], plugins }));
}

/** The code of the functions behind hooks and watches: they judge by all rules. */
export async function bundleEnforcement(): Promise<Bundle> {
  const plugins = [compactFeatures(), compactTexts(), trimModules(TRIMS)];
  return fileOf(await build({ ...OPTIONS, entryPoints: [ENFORCEMENT_ENTRY], plugins }));
}

/** What the SDK's client costs as it comes: the measure for the function's size. */
export async function bundlePlainClient(): Promise<Bundle> {
  const contents = 'export { ConnectClient } from "@aws-sdk/client-connect"; import { ConnectClient } from "@aws-sdk/client-connect"; export const client = new ConnectClient({});';
  return fileOf(await build({ ...OPTIONS, stdin: { contents, resolveDir: ROOT } }));
}
