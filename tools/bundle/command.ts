import { build, type BuildOptions } from 'esbuild';
import { fileOf, type Bundle } from './bundle';
import { ROOT } from '../build/paths';

const COMMON = { absWorkingDir: ROOT, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', metafile: true, write: false } satisfies BuildOptions;

/**
 * The command as one file that needs nothing installed, the same bytes for the same sources. It finds the version in the
 * `package.json` beside it.
 */
export async function bundleCommand(): Promise<Bundle> {
  const [style, script, reviewStyle] = await Promise.all([
    build({ ...COMMON, entryPoints: ['src/review/render/html/page.css'] }),
    build({ ...COMMON, entryPoints: ['src/review/render/html/page.mts'], format: 'iife', target: 'es2022' }),
    build({ ...COMMON, entryPoints: ['src/review/render/access/page.css'] }),
  ]).then((results) => results.map(fileOf));
  const command = fileOf(await build({
    ...COMMON,
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    // The oldest Node.js that the package supports.
    target: 'node20',
    // ES modules bundle into less than their CommonJS twins.
    mainFields: ['module', 'main'],
    banner: { js: '#!/usr/bin/env node' },
    define: {
      PAGE_STYLE: JSON.stringify(style!.text), PAGE_SCRIPT: JSON.stringify(script!.text), REVIEW_STYLE: JSON.stringify(reviewStyle!.text),
    },
  }));
  return { ...command, inputs: [command, style!, script!, reviewStyle!].flatMap(({ inputs }) => inputs) };
}
