import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build/paths';

/** Where the site's own packages are installed, with what it looks like. */
export const SITE = join(ROOT, 'site');

/** Packages of `site/package.json`, which nothing else of the project has: their types are what is used of them. */
export interface SitePackages {
  readonly Eleventy: new (input: string, output: string, options: object) => EleventyRun;
  readonly MiniSearch: new (options: object) => { addAll(documents: readonly object[]): void; toJSON(): object };
  readonly highlight: (code: string, options: { readonly language: string }) => { readonly value: string };
  readonly isHighlighted: (language: string) => boolean;
  readonly Slugger: new () => { slug(text: string): string };
}

export interface EleventyRun {
  write(): Promise<[unknown, readonly EleventyPage[]]>;
}

/** A page as Eleventy wrote it. */
export interface EleventyPage {
  readonly url: string;
  readonly outputPath: string;
  readonly content: string;
}

export async function loadPackages(): Promise<SitePackages> {
  const { resolve } = createRequire(join(SITE, 'package.json'));
  const load = (name: string) => import(pathToFileURL(resolve(name)).href);
  const [eleventy, search, highlighter, slugger] = await Promise.all([
    // Its entry for `require` takes no configuration.
    load('@11ty/eleventy').then(() => import(pathToFileURL(join(SITE, 'node_modules', '@11ty', 'eleventy', 'src', 'Eleventy.js')).href)),
    load('minisearch'), load('highlight.js'), import(pathToFileURL(join(SITE, 'node_modules', 'github-slugger', 'index.js')).href),
  ]);
  const { highlight, getLanguage } = highlighter.default;
  return {
    Eleventy: eleventy.Eleventy ?? eleventy.default,
    MiniSearch: search.default,
    highlight,
    isHighlighted: (language) => getLanguage(language) !== undefined,
    Slugger: slugger.default,
  };
}
