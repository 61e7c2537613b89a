import type { Finder, Found } from './finder.mjs';
import { find, findAll, make } from './elements.mjs';
import { loadFinder, ROOT } from './load-finder.mjs';

const MOST_PERMISSIONS = 8;
const MOST_PAGES = 12;

/** The dialog that finds permissions and pages by what people say. */
export function startSearch(): void {
  const dialog = find<HTMLDialogElement>('.finder')!;
  const input = find<HTMLInputElement>('input', dialog)!;
  const update = () => void loadFinder().then((finder) => show(input.value.trim(), finder, dialog));
  const open = () => {
    dialog.showModal();
    input.select();
    update();
  };
  findAll('[data-search]').forEach((button) => button.addEventListener('click', open));
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (!dialog.open && ((event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey)))) {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener('input', update);
  dialog.addEventListener('keydown', (event) => moveWith(event, dialog, input));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      find('.found a', dialog)?.click();
    }
  });
}

function show(words: string, finder: Finder, dialog: HTMLDialogElement): void {
  const [permissions, pages] = words === '' ? [[], []] : [finder.permissions(words), finder.pages(words)];
  const groups = [
    ...permissions.length > 0 ? [groupOf('Permissions', permissions.slice(0, MOST_PERMISSIONS), moreLink(permissions.length, words))] : [],
    ...pages.length > 0 ? [groupOf('Pages', pages.slice(0, MOST_PAGES))] : [],
  ];
  // Whoever types the title of a page, or how it begins, wants that page.
  const isTitle = titleFit(pages[0], words) > titleFit(permissions[0], words);
  find('.found', dialog)!.replaceChildren(...isTitle ? groups.reverse() : groups);
  const nothing = words !== '' && groups.length === 0 ? `Nothing is about “${words}”.` : '';
  find('.said', dialog)!.textContent = (words === '' ? undefined : finder.advice(words)) ?? nothing;
}

/** How much of a title was typed: its beginning, something in it, or nothing. */
function titleFit(found: Found | undefined, words: string): number {
  const at = found?.title.toLowerCase().indexOf(words.toLowerCase()) ?? -1;
  return at === 0 ? 2 : at > 0 ? 1 : 0;
}

function groupOf(title: string, found: readonly Found[], ...more: readonly HTMLElement[]): HTMLElement {
  return make('section', { 'aria-label': title }, make('h2', {}, title), make('ol', {}, ...found.map(item)), ...more);
}

function item({ title, place, url, excerpt }: Found): HTMLElement {
  return make('li', {}, make('a', { href: new URL(`.${url}`, ROOT).href }, make('b', {}, title), make('small', {}, place), make('span', {}, excerpt)));
}

function moreLink(count: number, words: string): HTMLElement {
  const href = new URL(`./permissions/index.html#${new URLSearchParams({ words })}`, ROOT).href;
  const link = make('a', { href, class: 'more' }, count > MOST_PERMISSIONS ? `All ${count} in the explorer` : 'In the explorer');
  // On the page of the explorer itself, nothing else would close what covers it.
  link.addEventListener('click', () => find<HTMLDialogElement>('.finder')!.close());
  return link;
}

/** The arrow keys go from what is typed through what is found. */
function moveWith(event: KeyboardEvent, dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const stops = [input, ...findAll('.found a', dialog)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[(at + step + stops.length) % stops.length]?.focus();
}
