import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { REPLACED, SECTIONS, type DocumentParts, type SiteDocument, type SiteSection } from './sections';
import type { SitePage } from './site-page';
import { capitalized } from '../../src/roles/words';

/** Pages of a document, the one with its beginning first, and where its anchors have gone. */
export interface DocumentPages {
  readonly file: string;
  readonly pages: readonly SitePage[];
  /** Addresses by anchor, of parts that are pages of their own. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** All documents of a section that are there. */
export function documentPages(root: string, section: SiteSection): DocumentPages[] {
  return section.documents.filter(({ file }) => existsSync(join(root, file)))
    .map((document) => pagesOfDocument(document, readFileSync(join(root, document.file), 'utf8'), section.folder));
}

/**
 * Documents in `docs` that no section names.
 *
 * @param given the sections, by default those of the site
 */
export function unplaced(root: string, given: readonly SiteSection[] = SECTIONS): string[] {
  const placed = new Set([...given.flatMap(({ documents }) => documents.map(({ file }) => file)), ...Object.keys(REPLACED)]);
  return readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`).filter((file) => !placed.has(file));
}

/** The pages that a document becomes. */
export function pagesOfDocument(document: SiteDocument, text: string, folder: string): DocumentPages {
  const { file, name = basename(file, '.md').toLowerCase(), parts } = document;
  const markdown = withoutCodeHost(text);
  const found = parts === undefined ? [] : partsOf(markdown, parts, folder, file);
  const rest = found.reduce((left, part) => left.replace(part.whole, ''), markdown);
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  const page: SitePage = {
    url: `/${folder}/${name}.html`,
    title: (heading ?? file).replace(/`/g, ''),
    label: document.label,
    section: folder,
    layout: 'document',
    about: firstSentence(rest),
    document: { file, markdown: rest },
  };
  return {
    file,
    pages: [page, ...found.map((part) => part.page)],
    anchors: new Map(found.map((part) => [part.anchor, part.page.url])),
  };
}

/** A text without what only the code host shows as it is meant: comments, badges from elsewhere, and the label of an alert. */
export function withoutCodeHost(markdown: string): string {
  return markdown.replace(/^<!--[^]*?-->\n/gm, '')
    .replace(/^(?:\[!\[[^\]]*\]\(https:[^)]*\)\]\([^)]*\)\s*)+\n/gm, '')
    .replace(/^> \[!(\w+)\]$/gm, (_, label: string) => `> **${capitalized(label.toLowerCase())}**\n>`);
}

interface Part {
  readonly anchor: string;
  /** With its heading. */
  readonly whole: string;
  readonly page: SitePage;
}

function partsOf(markdown: string, { start, layout, group, rewrite }: DocumentParts, folder: string, file: string): Part[] {
  return [...markdown.matchAll(start)].map(({ 0: head, index, groups }): Part => {
    const { anchor, title } = groups as { readonly anchor: string; readonly title: string };
    const body = markdown.slice(index + head.length);
    // Up to whatever comes next at the level of the heading, or above it.
    const level = /#+(?= )/.exec(head)![0].length;
    const end = new RegExp(`^(?:<a id="[\\w-]+"></a>\\n)?#{1,${level}} `, 'm').exec(outsideOfCode(body))?.index ?? body.length;
    const own = body.slice(0, end);
    const page: SitePage = {
      url: `/${folder}/${anchor}.html`,
      title,
      section: folder,
      group,
      layout,
      about: firstSentence(own),
      document: { file, markdown: rewrite?.(own) ?? own },
    };
    return { anchor, whole: head + own, page };
  });
}

/** The same text with code blanked out: comments in code look like headings. */
function outsideOfCode(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, (code) => code.replace(/[^\n]/g, ' '));
}

/** The first sentence of a text below its headings, without marks. */
export function firstSentence(markdown: string): string | undefined {
  const paragraph = markdown.split(/\n{2,}/).map((one) => one.trim()).find((one) => /^[A-Z*`[]/.test(one));
  return paragraph?.replace(/\s+/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '').replace(/(?<=[.:])\s.*$/, '').replace(/:$/, '.');
}
