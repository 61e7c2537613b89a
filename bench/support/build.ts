import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { writeCommand } from '../../tools/bundle/command';
import { bundleFunction, bundleEnforcement } from '../../tools/bundle/function';
import { writeModules } from '../../tools/library-modules/write-modules';

export const ROOT = path.join(__dirname, '..', '..');

/** Where what is measured is put, with packages where they are from anywhere in the project. */
const BUILD = path.join(ROOT, '.bench');

/** For what the measured programs write. */
export const SCRATCH = path.join(BUILD, 'scratch');

/** A file of this project as it was built: its path here, with `.js` instead of `.ts`. */
export function built(file: string): string {
  return path.join(BUILD, file.replace(/\.ts$/, '.js'));
}

/**
 * Compiles the measured programs with the options that the package is compiled with, and makes the library's modules and the bundles as
 * they are published, so that no transpiler is measured. Types are not checked: another step does that.
 */
export async function buildAll(): Promise<void> {
  fs.rmSync(BUILD, { recursive: true, force: true });
  write('package.json', JSON.stringify({ type: 'commonjs', version: '0.0.0' }));
  for (const folder of ['src', 'bench/programs', 'examples/fleet']) {
    compile(folder);
  }
  write('assets/validate.lambda/index.js', (await bundleFunction()).contents);
  write('assets/enforcement.lambda/index.js', (await bundleEnforcement()).contents);
  await writeModules(path.join(BUILD, 'lib'));
  await writeCommand(BUILD);
}

/** Puts a file among what was built. */
export function write(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(built(file)), { recursive: true });
  fs.writeFileSync(built(file), content);
}

function compile(folder: string): void {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const compilerOptions = { ...options, module: ts.ModuleKind.CommonJS, moduleResolution: undefined, types: [] };
  const files = fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const file of files.map((name) => path.join(folder, name))) {
    const { outputText } = ts.transpileModule(fs.readFileSync(path.join(ROOT, file), 'utf8'), { fileName: file, compilerOptions });
    // Programs import the library as it is published; only what measures a part of it imports that from what was compiled of the sources.
    write(file, outputText.replace('require("../../src")', 'require("../../lib")'));
  }
}
