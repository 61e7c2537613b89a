import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { compactFeatures } from './bundle/compact-features';
import { trimModules } from './bundle/trim-modules';
import { OWN_TRIMS, SDK_TRIMS } from './bundle/trims';

const ROOT = path.join(__dirname, '..');
const ENTRY = path.join(ROOT, 'src', 'validation', 'validate.lambda.ts');
const OUT_DIR = path.join(ROOT, 'assets', 'validate.lambda');

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
  write: false,
} satisfies BuildOptions;

/** The code of the function, the same bytes for the same sources. */
export async function bundleHandler(): Promise<Uint8Array> {
  return onlyFile({ ...OPTIONS, entryPoints: [ENTRY], plugins: [compactFeatures(), trimModules([...SDK_TRIMS, ...OWN_TRIMS])] });
}

/** What the SDK's client costs as it comes: the measure for the handler's size. */
export async function bundlePlainClient(): Promise<Uint8Array> {
  const contents = 'export { ConnectClient } from "@aws-sdk/client-connect"; import { ConnectClient } from "@aws-sdk/client-connect"; export const client = new ConnectClient({});';
  return onlyFile({ ...OPTIONS, stdin: { contents, resolveDir: ROOT } });
}

async function onlyFile(options: BuildOptions & { write: false }): Promise<Uint8Array> {
  const { outputFiles } = await build(options);
  return outputFiles[0].contents;
}

async function main() {
  const { values: { report } } = parseArgs({ options: { report: { type: 'boolean', default: false } } });
  const code = await bundleHandler();
  rmSync(OUT_DIR, { recursive: true, force: true });
  mkdirSync(OUT_DIR, { recursive: true });
  writeFileSync(path.join(OUT_DIR, 'index.js'), code);
  if (report) {
    const plain = await bundlePlainClient();
    console.log(`handler ${code.length} bytes, plain ConnectClient ${plain.length} bytes, ratio ${(code.length / plain.length).toFixed(3)}`);
  }
}

if (require.main === module) {
  void main();
}
