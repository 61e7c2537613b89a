import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import { Addresses } from './addresses';
import { apiTypes, type ApiType } from './api-model';
import { apiPages, apiUrl } from './api-pages';
import { documentPages, unplaced } from './documents';
import { permissionAnchors, permissionPages, permissionUrl } from './permission-pages';
import { REPLACED, SECTIONS, type SiteSection } from './sections';
import type { SitePage } from './site-page';
import { PROJECT } from '../build/manifest';
import { anchorOf } from '../generate/anchor';
import { readCatalog } from '../support/catalog';

/** All that the site is made of. */
export interface Site {
  readonly sections: readonly SectionPages[];
  /** In the order in which they are read. */
  readonly pages: readonly SitePage[];
  readonly addresses: Addresses;
  /** Where there is more about what code names. */
  readonly names: ReadonlyMap<string, string>;
}

export interface SectionPages extends SiteSection {
  readonly url: string;
  readonly pages: readonly SitePage[];
}

/** Reads what the site is made of. */
export function readSite(root: string): Site {
  const missing = unplaced(root);
  if (missing.length > 0) {
    throw new Error(`tools/site/sections.ts does not say where on the site ${missing.join(', ')} belongs. Add it to a section.`);
  }
  if (!existsSync(join(root, '.jsii'))) {
    throw new Error('There is no .jsii, which the pages of the API are made from. Run `npx jsii` first.');
  }
  const catalog = readCatalog(root);
  const types = apiTypes(loadAssemblyFromPath(root, false));
  const documents = SECTIONS.map((section) => documentPages(root, section));
  const generated: Readonly<Record<string, readonly SitePage[]>> = {
    permissions: permissionPages(catalog),
    api: apiPages(types),
    reviews: [samplesPage()],
  };
  const sections = SECTIONS.map((section, index): SectionPages => {
    const written = documents[index]!.flatMap(({ pages }) => pages).map((page) => (page.layout === 'role' ? withClass(page, types) : page));
    const together = [...written, ...generated[section.folder] ?? []];
    // Whatever is in a group stands below its heading, and nothing else.
    const own = [...together.filter(({ group }) => group === undefined), ...together.filter(({ group }) => group !== undefined)];
    const pages = own.some(({ url }) => url.endsWith('/index.html')) ? own : [overview(section, own), ...own];
    return { ...section, url: `/${section.folder}/index.html`, pages };
  });
  const pages = sections.flatMap((section) => section.pages);
  return {
    sections,
    pages: [homePage(), ...pages],
    addresses: new Addresses(root, documents.flat(), new Map([...Object.entries(REPLACED), ...permissionAnchors(catalog)])),
    names: new Map([
      ...pages.filter(({ layout }) => layout === 'rule').map(({ title, url }) => [title, url] as const),
      ...catalog.sections.flatMap(({ holder, permissions }) => permissions.flatMap(({ name, constant }) => (
        [name, `${holder}.${constant}`].map((code) => [code, permissionUrl(name)] as const)))),
      ...types.map(({ name }) => [name, apiUrl(name)] as const),
    ]),
  };
}

/** The page of a ready role, with the class that makes one. */
function withClass(page: SitePage, types: readonly ApiType[]): SitePage {
  return { ...page, data: { type: types.find(({ name }) => page.url === `/${page.section}/${anchorOf(name)}.html`) } };
}

function homePage(): SitePage {
  return { url: '/index.html', title: 'Security profiles as code', section: '', layout: 'home', about: PROJECT.description };
}

function samplesPage(): SitePage {
  return { url: '/reviews/samples.html', title: 'Samples to open', section: 'reviews', layout: 'samples', about: 'A report, a comparison and an access review, as the command writes them.' };
}

/** What a section is about, where none of its documents says it: its pages, with their parts. */
function overview({ folder, title, about }: SiteSection, pages: readonly SitePage[]): SitePage {
  const parts = pages.map(({ url, title: heading, label, about: sentence, document }) => ({ url, title: label ?? heading, about: sentence, parts: partsOf(document?.markdown ?? '') }));
  return { url: `/${folder}/index.html`, title, label: 'Overview', section: folder, layout: 'overview', about, data: { pages: parts } };
}

function partsOf(markdown: string): string[] {
  return [...markdown.replace(/^```[^]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
}
