import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { COPIED, HOME } from './addresses';
import { configureMarkdown, codeBlock, type MarkdownIt } from './markdown';
import { loadPackages, SITE, type EleventyPage, type SitePackages } from './packages';
import { PAGE_INDEX } from './page-index';
import { RISKS } from './permission-pages';
import { withRelativeLinks } from './relative-links';
import { entriesOf, type SearchEntry } from './search-entries';
import type { SitePage } from './site-page';
import { readSite, type Site } from './site-pages';
import { ROOT } from '../build/paths';

/** What is used of the configuration of Eleventy. */
interface EleventyConfig {
  setIncludesDirectory(folder: string): void;
  setLayoutsDirectory(folder: string): void;
  addTemplate(path: string, content: string, data: object): void;
  addGlobalData(name: string, data: unknown): void;
  addFilter(name: string, filter: (...args: never[]) => unknown): void;
  addTransform(name: string, transform: (this: { readonly page: { readonly url: string } }, html: string) => string): void;
  amendLibrary(name: 'md', change: (markdown: MarkdownIt) => void): void;
}

/** How much was built. */
export interface Built {
  readonly pages: number;
  /** What the search finds. */
  readonly entries: number;
}

/** Builds the site into a folder, without its samples. */
export async function buildSite(output: string): Promise<Built> {
  const packages = await loadPackages();
  const site = readSite(ROOT);
  rmSync(output, { recursive: true, force: true });
  const config = (given: EleventyConfig) => configure(given, site, packages);
  const eleventy = new packages.Eleventy(join('site', 'static'), output, { quietMode: true, config });
  const [, written] = await eleventy.write();
  for (const [from, to] of Object.entries(COPIED)) {
    cpSync(join(ROOT, from), join(output, to), { recursive: true });
  }
  cpSync(join(SITE, 'static'), output, { recursive: true });
  const entries = searchEntries(site, written);
  await writeAssets(output, pageIndex(entries, packages));
  return { pages: written.length, entries: entries.length };
}

function configure(config: EleventyConfig, site: Site, packages: SitePackages): void {
  config.setLayoutsDirectory('../layouts');
  config.setIncludesDirectory('../layouts');
  config.addGlobalData('sections', site.sections);
  config.addGlobalData('risks', RISKS);
  config.addGlobalData('repository', HOME);
  config.addGlobalData('figures', figuresOf(site));
  config.addGlobalData('markdownTemplateEngine', false);
  const titles = new Map(site.pages.map(({ url, title }) => [url, title]));
  let markdown: MarkdownIt | undefined;
  config.amendLibrary('md', (library) => {
    const address = (file: string, href: string) => site.addresses.of(file, href);
    const titleOf = (url: string) => titles.get(url.replace(/#.*/, ''));
    markdown = configureMarkdown(library, { packages, address, titleOf, about: (code) => site.names.get(code) });
  });
  config.addFilter('markdown', (text: string) => markdown!.render(text));
  config.addFilter('inline', (text: string) => markdown!.renderInline(text));
  config.addFilter('code', (text: string, language: string) => codeBlock(text, language, packages, markdown!));
  config.addFilter('types', (text: string) => linkedTypes(text, site.names, markdown!));
  config.addFilter('breakable', (text: string) => breakable(markdown!.utils.escapeHtml(text)));
  config.addFilter('constant', (code: string) => linkedConstant(code, site.names));
  config.addFilter('anchor', (text: string) => new packages.Slugger().slug(text.replace(/`/g, '')));
  config.addFilter('contents', contentsOf);
  config.addTransform('relative links', function (html) { return withRelativeLinks(html, fileOf(this.page.url)); });
  site.pages.forEach((page, index) => addPage(config, page, neighbors(site.pages, index)));
}

function addPage(config: EleventyConfig, page: SitePage, around: object): void {
  const { url, title, section, group, about, layout, document, data } = page;
  config.addTemplate(`${url.slice(1).replace(/\.html$/, '')}.md`, document?.markdown ?? '', {
    ...data, ...around, layout: `${layout}.njk`, permalink: url, here: url, kind: layout, title, about, section, group, file: document?.file, templateEngineOverride: 'md',
  });
}

function neighbors(pages: readonly SitePage[], index: number): object {
  const beside = (page: SitePage | undefined) => (page?.section === pages[index]!.section ? page : undefined);
  return { previous: beside(pages[index - 1]), next: beside(pages[index + 1]) };
}

/** The address of a page with its file, which Eleventy leaves out where it is an index: a folder shows its files instead. */
function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

/** The headings of a page, as its table of contents has them. */
function contentsOf(html: string): object[] {
  return [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>([^]*?)<\/h\1>/g)]
    .map(([, level, id, text]) => ({ level, id, title: text!.replace(/<a class="anchor"[^]*?<\/a>/, '').replace(/<(?!\/?code)[^>]*>/g, '') }));
}

/** A signature in which names of types lead to them. */
function linkedTypes(text: string, names: ReadonlyMap<string, string>, { utils }: MarkdownIt): string {
  return utils.escapeHtml(text).replace(/\b[A-Z]\w+\b/g, (name) => (names.has(name) ? `<a href="${names.get(name)}">${name}</a>` : name));
}

/** How many there are of what a section is about. */
function figuresOf({ sections }: Site): Record<string, number> {
  const pages = sections.flatMap((section) => section.pages);
  const count = (layout: string) => pages.filter((page) => page.layout === layout).length;
  return { permissions: count('permission'), roles: count('role'), rules: count('rule'), api: count('type') };
}

/** A long name that may be broken where a word of it begins. */
function breakable(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=_)/g, '<wbr>');
}

/** The name of a constant, which leads to the permission that it is for. */
function linkedConstant(code: string, names: ReadonlyMap<string, string>): string {
  const constant = code.replace(/^.*\./, '');
  return names.has(code) ? `<a href="${names.get(code)}">${breakable(constant)}</a>` : breakable(constant);
}

function searchEntries(site: Site, written: readonly EleventyPage[]): SearchEntry[] {
  const titles = new Map(site.sections.map(({ folder, title }) => [folder, title]));
  const html = new Map(written.map(({ url, content }) => [fileOf(url), content]));
  return site.pages.filter(({ section }) => section !== '')
    .flatMap((page) => entriesOf(page, html.get(page.url)!, titles.get(page.section)!))
    .map((entry, id) => ({ ...entry, id }));
}

/** The index of the search as code: a folder without a server has no other way to load it. */
function pageIndex(entries: readonly SearchEntry[], { MiniSearch }: SitePackages): string {
  const index = new MiniSearch(PAGE_INDEX);
  index.addAll(entries);
  return `window.pageIndex=${JSON.stringify(index.toJSON())};`;
}

async function writeAssets(output: string, index: string): Promise<void> {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning', legalComments: 'none', outdir: output } as const;
  const client = (name: string) => join(SITE, 'client', name);
  await Promise.all([
    build({ ...options, entryPoints: { site: client('main.mts'), style: join(SITE, 'style', 'style.css') } }),
    build({ ...options, entryPoints: { finder: client('finder.mts') }, banner: { js: index } }),
  ]);
}
