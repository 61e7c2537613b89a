import type { ApiType } from './api-model';
import type { SitePage } from './site-page';

/** What is found: a page, or a part of one. */
export interface SearchEntry {
  readonly id: number;
  readonly title: string;
  /** What people call it besides. */
  readonly words: string;
  readonly text: string;
  /** The page, or the section, that it is in. */
  readonly place: string;
  readonly url: string;
  readonly excerpt: string;
  /** How much more it counts than a page that is only looked up. */
  readonly weight: number;
}

const EXCERPT = 150;

/** Layouts of pages that are read, whose parts are found as well. */
const READ = ['document', 'rule', 'role'];

/** What is found on a page: the page, and of a page that is read, each of its parts with a heading. */
export function entriesOf(page: SitePage, html: string, section: string): Omit<SearchEntry, 'id'>[] {
  const { type } = (page.data ?? {}) as { readonly type?: ApiType };
  const { title, label = '', url, isUnlisted } = page;
  // Permissions are found as by the command, and what a constructor takes is found by its class.
  if (isUnlisted) {
    return [];
  }
  const excerpt = (page.about ?? '').replace(/`/g, '');
  if (!READ.includes(page.layout)) {
    const words = type === undefined ? label : memberNames(type);
    return [{ title, words, text: `${excerpt} ${type?.docs.remarks ?? ''}`, place: section, url, excerpt, weight: 1 }];
  }
  const [article = ''] = /<article[^]*<\/article>/.exec(html) ?? [];
  const [first = '', ...parts] = article.split(/(?=<h[23] id=")/);
  const whole = { title, words: label, place: section, url, weight: page.layout === 'document' ? 3 : 2 };
  // Of a page and a part of another page with the same heading, the page says more.
  const ofParts = { ...whole, words: '', weight: 2.5 };
  // What is wrong and what is right is no matter of its own.
  return page.layout !== 'document' ? [{ ...whole, ...textOf(article), excerpt }] : [
    { ...whole, ...textOf(first) },
    ...parts.map((part) => {
      const [, id, heading, rest] = /^<h[23] id="([^"]+)"[^>]*>([^]*?)<\/h[23]>([^]*)$/.exec(part)!;
      const ofPart = plain(heading!.replace(/<a class="anchor"[^]*?<\/a>/, ''));
      return { ...ofParts, title: ofPart, ...textOf(rest!), place: `${section} · ${label || title}`, url: `${url}#${id}` };
    }),
  ];
}

/** Constants for permissions are found as permissions. */
function memberNames({ props, properties, methods }: ApiType): string {
  return [...props, ...properties, ...methods].map(({ name }) => name).join(' ');
}

function textOf(html: string): Pick<SearchEntry, 'text' | 'excerpt'> {
  const text = plain(html.replace(/<(pre|nav|h1)[^]*?<\/\1>/g, ' '));
  return { text, excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/\s\S*$/, '')} …` : text };
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, '\'').replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ').replace(/ (?=[.,:;)])/g, '').trim();
}
