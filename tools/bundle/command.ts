import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { rollup } from 'rollup';
import { fileOf, inputsOf, type Bundle } from './bundle';
import { ROOT } from '../build/paths';
import { onlyWarnings } from '../support/rollup-warnings';

const COMMON = { absWorkingDir: ROOT, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', metafile: true, write: false } satisfies BuildOptions;

const FOR_NODE = {
  ...COMMON,
  platform: 'node',
  // The oldest Node.js that the package supports.
  target: 'node20',
  // ES modules bundle into less than their CommonJS twins.
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

/** The file that is run. It loads what every call needs, and an action of the command what that needs. */
export const COMMAND_FILE = 'connect-profiles.js';

/** All of the AWS SDK, which itself would be split into dozens of files. */
const AWS = './aws.js';

const APART: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/aws$/ }, () => ({ path: AWS, external: true })),
};

/** The command as it is packed. */
export interface CommandBundle {
  readonly files: Readonly<Record<string, string>>;
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
 * The command as files that need nothing installed, the same for the same sources: one for each `import()` of them, and for what several
 * have in common. It finds the version in the `package.json` beside it.
 */
export async function bundleCommand(): Promise<CommandBundle> {
  const pages = await pageBundles();
  const [style, script, reviewStyle] = pages.map(({ text }) => JSON.stringify(text));
  const aws = fileOf(await build({ ...FOR_NODE, entryPoints: ['src/connect/aws.ts'], format: 'cjs' }));
  const { outputFiles, metafile } = await build({
    ...FOR_NODE,
    entryPoints: { [COMMAND_FILE.replace(/\.js$/, '')]: 'src/cli/start.ts' },
    outdir: ROOT,
    format: 'esm',
    splitting: true,
    plugins: [APART],
    define: { PAGE_STYLE: style!, PAGE_SCRIPT: script!, REVIEW_STYLE: reviewStyle! },
  });
  const modules = new Map(outputFiles.map(({ path, text }) => [`./${relative(ROOT, path)}`, text]));
  return {
    files: { ...await joined(modules), [basename(AWS)]: aws.text },
    inputs: [...new Set([aws, ...pages].flatMap(({ inputs }) => inputs).concat(inputsOf(metafile)))].sort(),
  };
}

/**
 * What esbuild split the command into, as fewer files and in CommonJS: Node.js starts it sooner than ES modules, and esbuild splits
 * nothing else.
 */
async function joined(modules: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const command = await rollup({
    input: `./${COMMAND_FILE}`,
    external: (module) => !modules.has(module),
    makeAbsoluteExternalsRelative: false,
    treeshake: false,
    // Not all that the functions call AWS for is in the command.
    onwarn: onlyWarnings('UNUSED_EXTERNAL_IMPORT'),
    plugins: [{ name: 'modules', resolveId: (module) => (modules.has(module) ? module : null), load: (module) => modules.get(module) }],
  });
  const { output } = await command.generate({
    format: 'cjs',
    compact: true,
    dynamicImportInCjs: false,
    externalLiveBindings: false,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    interop: 'default',
    // Without the hashes that esbuild appends.
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z0-9]{8}$/, '')}.js`,
  });
  await command.close();
  return Object.fromEntries(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

/** Writes the command to a folder, where its `package.json` is to be; gives the file to run as well. */
export async function writeCommand(folder: string): Promise<CommandBundle & { readonly file: string }> {
  const bundle = await bundleCommand();
  mkdirSync(folder, { recursive: true });
  Object.entries(bundle.files).forEach(([name, contents]) => writeFileSync(join(folder, name), contents));
  return { ...bundle, file: join(folder, COMMAND_FILE) };
}
