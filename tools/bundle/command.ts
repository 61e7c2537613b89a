import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { fileOf, type Bundle } from './bundle';
import { ROOT } from '../build/paths';

const COMMON = { absWorkingDir: ROOT, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', metafile: true, write: false } satisfies BuildOptions;

/** Of what each of its files is made, by their names. The first is what is run. */
const FILES = { 'connect-profiles.js': 'src/cli/start.ts', 'command.js': 'src/cli/main.ts', 'aws.js': 'src/connect/aws.ts' } as const;

/** Their names. */
export const COMMAND_FILES: readonly string[] = Object.keys(FILES);

/** What is imported of these is in a file of its own, which is loaded when the code comes to it. */
const APART: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main$/ }, () => ({ path: './command.js', external: true }));
    onResolve({ filter: /^(?:\.|\.\.\/connect)\/aws$/ }, () => ({ path: './aws.js', external: true }));
  },
};

/** The command as it is packed. */
export interface CommandBundle {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** What all of them were made of. */
  readonly inputs: Bundle['inputs'];
}

/** What makes pages look and react, by the constants that stand for it in the sources. */
export async function pageTexts(): Promise<Record<'PAGE_STYLE' | 'PAGE_SCRIPT' | 'REVIEW_STYLE', string>> {
  const [style, script, reviewStyle] = await pageBundles();
  return { PAGE_STYLE: style!.text, PAGE_SCRIPT: script!.text, REVIEW_STYLE: reviewStyle!.text };
}

async function pageBundles(): Promise<Bundle[]> {
  const results = await Promise.all([
    build({ ...COMMON, entryPoints: ['src/review/render/html/page.css'] }),
    build({ ...COMMON, entryPoints: ['src/review/render/html/page.mts'], format: 'iife', target: 'es2022' }),
    build({ ...COMMON, entryPoints: ['src/review/render/access/page.css'] }),
  ]);
  return results.map(fileOf);
}

/**
 * The command as files that need nothing installed, the same bytes for the same sources. It finds the version in the
 * `package.json` beside it.
 */
export async function bundleCommand(): Promise<CommandBundle> {
  const pages = await pageBundles();
  const [style, script, reviewStyle] = pages.map(({ text }) => JSON.stringify(text));
  const bundles = await Promise.all(Object.entries(FILES).map(async ([name, entry]) => [name, fileOf(await build({
    ...COMMON,
    entryPoints: [entry],
    platform: 'node',
    // The oldest Node.js that the package supports.
    target: 'node20',
    format: 'cjs',
    // ES modules bundle into less than their CommonJS twins.
    mainFields: ['module', 'main'],
    plugins: [APART],
    define: { PAGE_STYLE: style!, PAGE_SCRIPT: script!, REVIEW_STYLE: reviewStyle! },
  }))] as const));
  return {
    files: Object.fromEntries(bundles.map(([name, { contents }]) => [name, contents])),
    inputs: [...new Set([...bundles.map(([, one]) => one), ...pages].flatMap(({ inputs }) => inputs))].sort(),
  };
}

/** Writes the command to a folder, where its `package.json` is to be; gives the file to run as well. */
export async function writeCommand(folder: string): Promise<CommandBundle & { readonly file: string }> {
  const bundle = await bundleCommand();
  mkdirSync(folder, { recursive: true });
  Object.entries(bundle.files).forEach(([name, contents]) => writeFileSync(join(folder, name), contents));
  return { ...bundle, file: join(folder, COMMAND_FILES[0]!) };
}
