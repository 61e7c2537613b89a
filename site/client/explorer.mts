import { find, findAll } from './elements.mjs';
import { loadFinder } from './load-finder.mjs';

interface Row {
  readonly element: HTMLElement;
  readonly section: string;
}

const FILTERS = ['words', 'section', 'risk', 'feature', 'role'] as const;

type Chosen = Readonly<Record<typeof FILTERS[number], string>>;

/** Filters the list of permissions. What is chosen is in the address, so that it can be linked to. */
export function startExplorer(): void {
  const form = find<HTMLFormElement>('[data-explorer]');
  if (form === undefined) {
    return;
  }
  const rows = findAll('[data-section]').flatMap((section) => findAll('li', section).map((element): Row => ({ element, section: section.dataset.section! })));
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const apply = async () => {
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, field(name).value.trim()])) as Chosen;
    const found = chosen.words === '' ? undefined : new Set((await loadFinder()).names(chosen.words));
    // Something else may have been typed in the meantime.
    if (field('words').value.trim() === chosen.words) {
      filter(rows, chosen, found);
    }
  };
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    const isState = FILTERS.some((name) => given.has(name));
    if (isState || location.hash === '') {
      FILTERS.forEach((name) => { field(name).value = given.get(name) ?? ''; });
    }
    void apply();
  };
  form.addEventListener('input', () => {
    const given = FILTERS.map((name) => [name, field(name).value]).filter(([, value]) => value !== '');
    history.replaceState(null, '', `${location.pathname}${given.length > 0 ? `#${new URLSearchParams(given)}` : ''}`);
    void apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('input'))));
  addEventListener('hashchange', read);
  read();
}

function filter(rows: readonly Row[], { section, risk, feature, role }: Chosen, found: ReadonlySet<string> | undefined): void {
  const has = (list: string | undefined, value: string) => value === '' || (list ?? '').split(' ').includes(value);
  for (const { element, section: own } of rows) {
    const { name, risks, roles, feature: needed } = element.dataset;
    element.hidden = !((section === '' || section === own) && has(risks, risk) && has(roles, role) && (feature === '' || feature === needed)
      && (found === undefined || found.has(name!)));
  }
  const shown = rows.filter(({ element }) => !element.hidden).length;
  findAll('[data-section]').forEach((part) => { part.hidden = findAll('li', part).every((row) => row.hidden); });
  find('.nothing')!.hidden = shown > 0;
  find('[data-explorer] output')!.textContent = shown === rows.length ? `${shown} permissions` : `${shown} of ${rows.length} permissions`;
}
