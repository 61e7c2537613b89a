import type { ApiType } from './api-model';
import type { ShownPermission } from './permission-pages';
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
}

const EXCERPT = 150;

/** Layouts of pages that are read, whose parts are found as well. */
const READ = ['document', 'rule', 'role'];

/** What is found on a page: the page, and of a page that is read, each of its parts with a heading. */
export function entriesOf(page: SitePage, html: string, section: string): Omit<SearchEntry, 'id'>[] {
  const { permission, type } = (page.data ?? {}) as { readonly permission?: ShownPermission; readonly type?: ApiType };
  const { title, url, about = '' } = page;
  if (permission !== undefined) {
    const { words, description, notes, section: place } = permission;
    return [{ title, words, text: [description, place, ...notes].join(' '), place: `Permission · ${place}`, url, excerpt: description }];
  }
  if (!READ.includes(page.layout)) {
    return [{ title, words: type === undefined ? '' : memberNames(type), text: [about, type?.docs.remarks ?? ''].join(' '), place: section, url, excerpt: about }];
  }
  const [article = ''] = /<article[^]*<\/article>/.exec(html) ?? [];
  const [first = '', ...parts] = article.split(/(?=<h[23] id=")/);
  const whole = { title, words: '', place: section, url };
  // What is wrong and what is right is no matter of its own.
  return page.layout !== 'document' ? [{ ...whole, ...textOf(article), excerpt: about }] : [
    { ...whole, ...textOf(first) },
    ...parts.map((part) => {
      const [, id, heading, rest] = /^<h[23] id="([^"]+)"[^>]*>([^]*?)<\/h[23]>([^]*)$/.exec(part)!;
      return { title: plain(heading!.replace(/<a class="anchor"[^]*?<\/a>/, '')), words: '', ...textOf(rest!), place: `${section} · ${title}`, url: `${url}#${id}` };
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
