import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Assembly, loadAssemblyFromPath, replaceAssembly, writeAssembly } from '@jsii/spec';
import { ENFORCEMENT, FUNCTION, type FunctionBundles } from './function';
import { copyInto, emptyStage, manifest, ofProject, PROJECT, type StagedPackage } from './manifest';
import { ROOT } from './paths';
import { reachableTypes } from './reachable-types';
import { packagedDocument } from './readme';
import { licensesOf } from '../bundle/bundled-packages';
import { bundleSettingsReader } from '../bundle/settings-reader';
import { writeModules } from '../library-modules/write-modules';

/** What the library says of the project besides what every package says. */
const KEYS = ['description', 'keywords', 'stability', 'main', 'types', 'exports', 'peerDependencies'];

/** Lays out the library: what apps import, the code of functions, and what jsii makes the other languages' packages of. */
export async function stageLibrary({ validation, enforcement }: FunctionBundles): Promise<StagedPackage> {
  const directory = emptyStage(PROJECT.name);
  const jsii = { outdir: 'dist', targets: PROJECT.jsii.targets };
  writeFileSync(join(directory, 'package.json'), manifest(PROJECT.name, { ...ofProject(KEYS), jsii }));
  ['LICENSE', ...[FUNCTION, ENFORCEMENT].map((folder) => join(folder, 'index.js'))].forEach((file) => copyInto(directory, file));
  // Beside the folders of the functions' code, which are uploaded as they are.
  writeFileSync(join(directory, `${FUNCTION}.LICENSES.txt`), licensesOf(validation));
  writeFileSync(join(directory, `${ENFORCEMENT}.LICENSES.txt`), licensesOf(enforcement));
  const [readme, changelog] = ['README.md', 'CHANGELOG.md'].map((file) => packagedDocument(readFileSync(join(ROOT, file), 'utf8'), file));
  writeFileSync(join(directory, 'CHANGELOG.md'), changelog!);
  writeFileSync(join(directory, 'README.md'), readme!);
  const assembly = loadAssemblyFromPath(ROOT, false);
  await stageModules(join(directory, 'lib'), assembly);
  await stageSettingsReader(join(directory, 'settings-reader'));
  writeAssembly(directory, assembly, { compress: true });
  replaceAssembly({ ...assembly, readme: { markdown: readme! } }, directory);
  // Both hold something of the same packages, which a list of them names once.
  const bundle = { ...validation, inputs: [...new Set([...validation.inputs, ...enforcement.inputs])].sort() };
  return { name: PROJECT.name, directory, bundle };
}

/** The modules, and of their types those that an import of the library comes to. */
async function stageModules(lib: string, assembly: Assembly): Promise<void> {
  await writeModules(lib, assembly);
  for (const file of reachableTypes(join(ROOT, 'lib'), 'index.d.ts')) {
    mkdirSync(dirname(join(lib, file)), { recursive: true });
    copyFileSync(join(ROOT, 'lib', file), join(lib, file));
  }
}

/** The reader for applications, for both kinds of module. What it exports is declared in one file, which imports nothing. */
async function stageSettingsReader(folder: string): Promise<void> {
  mkdirSync(folder);
  const [esm, commonjs] = await Promise.all([bundleSettingsReader('esm'), bundleSettingsReader('cjs')]);
  writeFileSync(join(folder, 'index.mjs'), esm.contents);
  writeFileSync(join(folder, 'index.js'), commonjs.contents);
  const types = join(ROOT, 'lib', 'settings-reader', 'settings-reader.d.ts');
  ['index.d.mts', 'index.d.ts'].forEach((name) => copyFileSync(types, join(folder, name)));
}
