import { csvOf } from './page-csv.js';
import { byId, make } from './elements.mjs';
import { FindingList } from './finding-list.mjs';
import { findingLines, matrixLines } from './lines.mjs';
import { MatrixView } from './matrix-view.mjs';
import type { PageData, PagePermission } from './page-data.js';
import { permissionsShown, rolesHolding, rolesShown } from './page-filter.js';
import { beside, formatState, linksBeside, parseState, type Beside, type PageState } from './page-state.js';
import { Panel } from './panel.mjs';
import { adviceIn, Search } from '../../search/search.js';

const data = JSON.parse(byId('data').textContent!) as PageData;
const views = [...document.querySelectorAll<HTMLElement>('main > .view')].filter(({ id }) => id !== 'reference');
const ids = views.map(({ id }) => id);
const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-state]')];
const [usual] = [...byId('matrix').querySelectorAll<HTMLOptionElement>('[data-state=show] option')].map(({ value }) => value);
const list = new FindingList();
/** Nobody waits for what is searched with before anything is searched for. */
let search: Search<PagePermission> | undefined;
const looked = { search: { positions: (query: string) => (search ??= new Search(data.permissions, data.sayings)).positions(query) }, findings: list.findings };
const matrix = new MatrixView(data, new Set(list.findings.filter(({ level }) => level !== 'info' && level !== 'waived')
  .flatMap(({ roles, permissions }) => roles.flatMap((role) => permissions.map((permission) => `${role} ${permission}`)))));
const panel = new Panel(data, list, close);

let state = parseState(location.hash, ids);
/** What had the focus before the panel was opened. */
let origin: HTMLElement | null = null;

/** @param isStep whether the reader can come back to what was shown before */
function change(part: Partial<PageState>, isStep = false): void {
  state = { ...state, ...part };
  const hash = formatState(state, ids);
  const address = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (isStep) {
    history.pushState(null, '', address);
  } else {
    history.replaceState(null, '', address);
  }
  render();
}

function open(one: Beside): void {
  if (byId('panel').hidden) {
    origin = document.activeElement as HTMLElement;
  }
  change(one, true);
  panel.focus();
}

function close(): void {
  change(beside({}));
  if (origin?.isConnected) {
    origin.focus();
  } else if (state.view === 'matrix') {
    matrix.focusLast();
  } else {
    byId(state.view).querySelector('h2')!.focus();
  }
  origin = null;
}

function render(): void {
  for (const view of views) {
    view.classList.toggle('current', view.id === state.view);
  }
  document.documentElement.dataset.view = state.view;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    link.ariaCurrent = link.hash === `#${state.view}` ? 'page' : null;
  }
  for (const input of inputs) {
    const value = state[input.dataset.state as 'search'];
    if (input instanceof HTMLInputElement && input.type === 'checkbox') {
      input.checked = value.includes(input.value);
    } else if (input.value !== (value || (input.dataset.state === 'show' ? usual : ''))) {
      input.value = value || (input.dataset.state === 'show' ? usual! : '');
    }
  }
  renderView();
  renderPanel();
}

/** What the current view shows of what is asked for: the others are not looked at. */
function renderView(): void {
  const roles = rolesShown(data, state);
  if (state.view === 'roles') {
    for (const card of byId('roles').querySelectorAll<HTMLElement>('.card')) {
      card.hidden = !roles.has(Number(card.dataset.role));
    }
    tell('roles', `${roles.size} of ${data.roles.length} roles`);
  } else if (state.view === 'findings') {
    const number = list.show(state, roles, roles.size === data.roles.length);
    tell('findings', `${number} ${number === 1 ? 'finding' : 'findings'}`);
  } else if (state.view === 'matrix') {
    const { permissions, holders } = inMatrix();
    matrix.show({
      permissions, roles: holders, permission: data.permissions.findIndex(({ name }) => name === state.permission),
      role: data.roles.findIndex(({ place }) => place === state.role),
    });
    byId('grid').hidden = permissions.size === 0 || holders.size === 0;
    byId('nothing').hidden = !byId('grid').hidden;
    byId('why-nothing').textContent = byId('nothing').hidden ? '' : whyNothing();
    tell('matrix', `${permissions.size} of ${data.permissions.length} permissions, ${holders.size} of ${data.roles.length} roles`);
  }
}

/** Whether there is no such thing at all, or only no role that holds it, or none that is chosen. */
function whyNothing(): string {
  const isAll = state.roles === '' && state.instance === '' && state.risks.length === 0 && (state.show || usual) === 'held';
  const isKnown = state.search.trim() !== '' && looked.search.positions(state.search).size > 0;
  if (isKnown && isAll) {
    return 'There are such permissions, and no role holds any of them.';
  }
  return isKnown ? 'There are such permissions, but none of them is in what is chosen here.' : adviceIn(data.advice, state.search) ?? 'No permission matches.';
}

/** Where one looks for something, roles that hold none of it are not shown. */
function inMatrix() {
  const roles = rolesShown(data, state);
  const permissions = permissionsShown(data, looked, { ...state, show: state.show || usual! }, roles);
  return { permissions, holders: state.search.trim() === '' && state.risks.length === 0 ? roles : rolesHolding(data, roles, permissions) };
}

function tell(view: string, text: string): void {
  const output = byId(view).querySelector('output');
  if (output) {
    output.textContent = text;
  }
}

function renderPanel(): void {
  const permission = data.permissions.findIndex(({ name }) => name === state.permission);
  const role = data.roles.findIndex(({ place }) => place === state.role);
  if (permission >= 0) {
    panel.showPermission(permission);
  } else if (role >= 0) {
    panel.showRole(role);
  } else if (state.rule === undefined || !panel.showRule(state.rule)) {
    panel.hide();
  }
  document.body.classList.toggle('with-panel', !byId('panel').hidden);
}

for (const input of inputs) {
  const key = input.dataset.state as keyof PageState;
  input.addEventListener('input', () => {
    const boxes = inputs.filter((one): one is HTMLInputElement => one.dataset.state === key && (one as HTMLInputElement).type === 'checkbox');
    const value = boxes.length > 0 ? boxes.filter(({ checked }) => checked).map((box) => box.value) : input.value;
    change({ [key]: key === 'show' && value === usual ? '' : value, ...(key === 'search' ? { view: 'matrix' } : {}) });
  });
}
for (const form of document.forms) {
  form.addEventListener('submit', (event) => event.preventDefault());
}
byId('clear').addEventListener('click', () => {
  change({ search: '', roles: '', instance: '', show: 'all', risks: [] });
  byId('search').focus();
});

document.addEventListener('click', (event) => {
  const element = event.target as HTMLElement;
  const link = element.closest<HTMLAnchorElement>('a[href^="#"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    const target = linksBeside(link.hash);
    if (target) {
      open(target);
    } else {
      change(parseState(link.hash, ids), true);
      scrollTo(0, 0);
      // A part of what is shown, such as what could not be determined.
      const part = document.getElementById(link.hash.slice(1));
      if (part?.matches('.view.current .part')) {
        part.scrollIntoView();
        part.querySelector('h2')!.focus({ preventScroll: true });
      }
    }
  }
  const csv = element.closest<HTMLElement>('[data-csv]')?.dataset.csv;
  if (csv !== undefined) {
    download(`${csv}.csv`, csvOf(csv === 'findings' ? findingLines(data, list.shown) : matrixLines(data, inMatrix())));
  }
});

byId('grid').addEventListener('click', ({ target }) => {
  const element = target as HTMLElement;
  const column = element.closest<HTMLElement>('[data-role]');
  const row = element.closest<HTMLElement>('tr[data-row]');
  if (column) {
    matrix.focusRole(Number(column.dataset.role));
    open(beside({ role: data.roles[Number(column.dataset.role)]!.place }));
  } else if (row && (element.closest('button') || element.closest('td')?.textContent)) {
    matrix.focusRow(Number(row.dataset.row));
    open(beside({ permission: data.permissions[Number(row.dataset.row)]!.name }));
  }
});

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  make('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape' && !byId('panel').hidden) {
    close();
  } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    byId('search').focus();
  }
});
addEventListener('hashchange', () => {
  state = parseState(location.hash, ids);
  render();
});

render();
