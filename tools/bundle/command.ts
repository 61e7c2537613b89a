import { build, type BuildOptions } from 'esbuild';
import { fileOf, type Bundle } from './bundle';
import { ROOT } from '../build/paths';

const COMMON = { absWorkingDir: ROOT, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', metafile: true, write: false } satisfies BuildOptions;

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
 * The command as one file that needs nothing installed, the same bytes for the same sources. It finds the version in the
 * `package.json` beside it.
 */
export async function bundleCommand(): Promise<Bundle> {
  const pages = await pageBundles();
  const [style, script, reviewStyle] = pages;
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
  return { ...command, inputs: [command, ...pages].flatMap(({ inputs }) => inputs) };
}
