import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { type Assembly, TypeKind } from '@jsii/spec';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import * as ts from 'typescript';
import { ROOT } from '../build/paths';

const SOURCES = path.join(ROOT, 'src');

const COMPILER_OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true };

/** Path of a module in `src/`, without its ending. */
export function moduleName(file: string): string {
  return path.relative(SOURCES, file).replace(/\.ts$/, '').split(path.sep).join('/');
}

/**
 * Reads the sources as ES modules, which rollup can put together. Types are not checked: the compiler has done that.
 *
 * @param assembly names the classes that the CDK and other languages know; without it, they have no names of jsii's
 */
export function sources(assembly?: Assembly): Plugin {
  return {
    name: 'sources',
    resolveId(module, importer) {
      if (importer === undefined || !module.startsWith('.')) {
        return null;
      }
      const file = path.resolve(path.dirname(importer), module);
      return [`${file}.ts`, path.join(file, 'index.ts')].find((candidate) => existsSync(candidate)) ?? null;
    },
    async transform(source, file) {
      // The documentation is in the types, and the reasons are in the repository.
      const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions: COMPILER_OPTIONS });
      // A single character beyond ASCII makes V8 scan a whole file in two bytes a character. Tables that were generated are for no reader.
      const minifyWhitespace = moduleName(file).split('/').includes('generated');
      const { code } = await transform(outputText, { charset: 'ascii', minifyWhitespace });
      return { code: `${code}${jsiiNames(moduleName(file), assembly)}`, map: null };
    },
  };
}

/** What jsii's compiler writes into each class: its name in all languages, by which `tree.json` and the construct's metadata know it. */
function jsiiNames(module: string, assembly?: Assembly): string {
  return Object.values(assembly?.types ?? {})
    .filter(({ kind, symbolId }) => kind === TypeKind.Class && symbolId?.startsWith(`src/${module}:`))
    .map(({ name, fqn }) => `${name}[Symbol.for('jsii.rtti')] = ${JSON.stringify({ fqn, version: assembly!.version })};\n`)
    .join('');
}
