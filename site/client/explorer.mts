import { stemOf, wordsOf } from '../../tools/site/search-words';
import { find, findAll } from './elements.mjs';

interface Row {
  readonly element: HTMLElement;
  readonly section: string;
  /** Stems of all its words, each between spaces. */
  readonly stems: string;
}

/** Filters the list of permissions. What is chosen is in the address, so that it can be linked to. */
export function startExplorer(): void {
  const form = find<HTMLFormElement>('[data-explorer]');
  if (form === undefined) {
    return;
  }
  const rows = findAll('[data-section]').flatMap((section) => findAll('li', section).map((element): Row => (
    { element, section: section.dataset.section!, stems: ` ${wordsOf(`${element.textContent} ${element.dataset.words}`).map(stemOf).join(' ')} ` })));
  const apply = () => filter(form, rows);
  const read = () => {
    const chosen = new URLSearchParams(location.hash.slice(1));
    const isState = [...chosen].some(([name]) => form.elements.namedItem(name) !== null);
    for (const name of ['words', 'section', 'risk', 'feature', 'role']) {
      (form.elements.namedItem(name) as HTMLInputElement).value = isState ? chosen.get(name) ?? '' : '';
    }
    apply();
  };
  form.addEventListener('input', () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '').map(([name, value]) => [name, String(value)]);
    history.replaceState(null, '', `${location.pathname}${chosen.length > 0 ? `#${new URLSearchParams(chosen)}` : ''}`);
    apply();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('input'))));
  addEventListener('hashchange', read);
  read();
}

function filter(form: HTMLFormElement, rows: readonly Row[]): void {
  const chosen = (name: string) => String(new FormData(form).get(name) ?? '');
  const words = wordsOf(chosen('words')).map(stemOf);
  const [section, risk, feature, role] = ['section', 'risk', 'feature', 'role'].map(chosen);
  const has = (list: string | undefined, value: string | undefined) => value === '' || (list ?? '').split(' ').includes(value!);
  let shown = 0;
  for (const { element, section: own, stems } of rows) {
    const fits = (section === '' || section === own) && has(element.dataset.risks, risk) && has(element.dataset.roles, role)
      && (feature === '' || element.dataset.feature === feature) && words.every((word) => stems.includes(` ${word}`));
    element.hidden = !fits;
    shown += Number(fits);
  }
  findAll('[data-section]').forEach((part) => { part.hidden = findAll('li', part).every((row) => row.hidden); });
  find('.nothing')!.hidden = shown > 0;
  find('output', form)!.textContent = shown === rows.length ? `${shown} permissions` : `${shown} of ${rows.length} permissions`;
}
