import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_OPTIONS } from '../../tools/site/search-words';
import { find, findAll, make } from './elements.mjs';

declare global {
  interface Window {
    /** What `search-index.js` has. */
    searchIndex?: object;
  }
}

const MOST = 30;

/** How much more a word counts in a title than in a text. */
const QUERY = { boost: { title: 6, words: 3 }, prefix: (term: string) => term.length > 2, fuzzy: (term: string) => (term.length > 5 ? 0.2 : false) } as const;

/** Where the site begins, on a server or in a folder. */
const ROOT = new URL('.', find<HTMLLinkElement>('link[rel=stylesheet]')!.href);

/** The dialog that finds pages by their words. */
export function startSearch(): void {
  const dialog = find<HTMLDialogElement>('.finder')!;
  const input = find<HTMLInputElement>('input', dialog)!;
  const open = () => {
    dialog.showModal();
    input.select();
    void load().then(() => show(input.value, dialog));
  };
  findAll('[data-search]').forEach((button) => button.addEventListener('click', open));
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (!dialog.open && ((event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey)))) {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener('input', () => show(input.value, dialog));
  dialog.addEventListener('keydown', (event) => moveWith(event, dialog, input));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  find('form', dialog)!.addEventListener('submit', (event) => {
    if ((event as SubmitEvent).submitter === null) {
      event.preventDefault();
      find('#results a', dialog)?.click();
    }
  });
}

let index: MiniSearch | undefined;

/** Loads the index once somebody searches: a script, as a folder answers no requests. */
async function load(): Promise<void> {
  if (index === undefined) {
    await new Promise((resolve, reject) => {
      const script = make('script', { src: new URL('search-index.js', ROOT).href });
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    index = MiniSearch.loadJS(window.searchIndex as never, SEARCH_OPTIONS);
  }
}

/** What has all the words, or else what has some. */
function search(words: string): SearchResult[] {
  const all = index!.search(words, { ...QUERY, combineWith: 'AND' });
  return (all.length > 0 ? all : index!.search(words, QUERY)).slice(0, MOST);
}

function show(words: string, dialog: HTMLDialogElement): void {
  if (index === undefined) {
    return;
  }
  const results = words.trim() === '' ? [] : search(words);
  const status = words.trim() !== '' && results.length === 0 ? `Nothing is about “${words.trim()}”.` : '';
  find('.none', dialog)!.textContent = status;
  find('#results', dialog)!.replaceChildren(...results.map(({ title, place, url, excerpt }) => (
    make('li', {}, make('a', { href: new URL(`.${url}`, ROOT).href }, make('b', {}, title), make('small', {}, place), make('span', {}, excerpt))))));
}

/** The arrow keys go from what is typed through what is found. */
function moveWith(event: KeyboardEvent, dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const stops = [input, ...findAll('#results a', dialog)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + step + stops.length) % stops.length]?.focus();
}
