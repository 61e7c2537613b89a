import MiniSearch from 'minisearch';
import { permissionTextOf } from '../../src/permissions/catalog';
import { adviceFor, namesFor } from '../../src/review/search/catalog-search';
import { anchorOf } from '../../tools/generate/anchor';
import { PAGE_INDEX } from '../../tools/site/page-index';

/** A page, or a part of it. */
export interface Found {
  readonly title: string;
  readonly place: string;
  readonly url: string;
  readonly excerpt: string;
}

/** Finds permissions as the command does, and pages by their words. */
export interface Finder {
  /** Names of permissions, the likeliest first. */
  names(words: string): string[];
  permissions(words: string): Found[];
  /** Why no permission is meant: a sentence. */
  advice(words: string): string | undefined;
  pages(words: string): Found[];
}

declare global {
  interface Window {
    /** Stands before this script. */
    pageIndex: object;
    finder?: Finder;
  }
}

/** How much more a word counts in a title than in a text. */
const QUERY = {
  boost: { title: 6, words: 5 },
  boostDocument: (_: unknown, __: string, stored?: Record<string, unknown>) => Number(stored?.weight ?? 1),
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
} as const;

const index = MiniSearch.loadJS(window.pageIndex as never, PAGE_INDEX);

window.finder = {
  names: namesFor,
  permissions: (words) => namesFor(words).map((name) => {
    const { uiName, section, description } = permissionTextOf(name)!;
    return { title: uiName, place: `${section} · ${name}`, url: `/permissions/${anchorOf(name)}.html`, excerpt: description };
  }),
  advice: adviceFor,
  pages(words) {
    // What has all the words, or else what has some.
    const all = index.search(words, { ...QUERY, combineWith: 'AND' });
    const found = (all.length > 0 ? all : index.search(words, QUERY)) as unknown as Found[];
    const isNamed = ({ title }: Found) => title.toLowerCase() === words.toLowerCase();
    return [...found.filter(isNamed), ...found.filter((page) => !isNamed(page))];
  },
};
