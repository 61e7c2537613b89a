import { byId } from './elements.mjs';
import { MatrixView } from './matrix-view.mjs';
import type { PageData } from './page-data.js';
import { onlyRole, permissionsShown, rolesShown } from './page-filter.js';
import { formatState, parseState, type PageState } from './page-state.js';
import { Panel } from './panel.mjs';
import { Search } from '../../search/search.js';

const data = JSON.parse(byId('data').textContent!) as PageData;
const [search, roles, show] = [byId<HTMLInputElement>('search'), byId<HTMLInputElement>('roles'), byId<HTMLSelectElement>('show')];
const risks = [...byId('risks').querySelectorAll<HTMLInputElement>('input')];
const shows = [...show.options].map(({ value }) => value);
const words = new Search(data.permissions, data.sayings);
const matrix = new MatrixView(data.roles.length);

let state = parseState(location.hash, shows);
/** What had the focus before the panel was opened. */
let origin: HTMLElement | null = null;

const panel = new Panel(data, {
  openPermission: (name) => open({ permission: name }),
  openRole: (place) => open({ role: place }),
  showOnly: (role) => change({ roles: onlyRole(role) }),
  close: () => close(),
});

function change(part: Partial<PageState>): void {
  state = { ...state, ...part };
  const hash = formatState(state, shows);
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  render();
}

function open(target: Pick<PageState, 'permission' | 'role' | 'list'>): void {
  if (byId('panel').hidden) {
    origin = document.activeElement as HTMLElement;
  }
  change({ permission: undefined, role: undefined, list: undefined, ...target });
  panel.focus();
}

function close(): void {
  change({ permission: undefined, role: undefined, list: undefined });
  (origin?.isConnected ? origin : byId('matrix')).focus();
  origin = null;
}

function render(): void {
  [search.value, roles.value, show.value] = [state.search, state.roles, state.show];
  risks.forEach((risk) => { risk.checked = state.risks.includes(risk.value); });
  const columns = rolesShown(data.roles, state.roles);
  const rows = permissionsShown(data, words, state, columns);
  const permission = data.permissions.findIndex(({ name }) => name === state.permission);
  const role = data.roles.findIndex(({ place }) => place === state.role);
  matrix.show(rows, columns, { permission: permission < 0 ? undefined : permission, role: role < 0 ? undefined : role });
  byId('count').textContent = `${rows.size} of ${data.permissions.length} permissions, ${columns.size} of ${data.roles.length} roles`;
  if (permission >= 0) {
    panel.showPermission(permission, columns);
  } else if (role >= 0) {
    panel.showRole(role);
  } else if (state.list === undefined || !panel.showList(state.list)) {
    panel.hide();
  }
}

search.addEventListener('input', () => change({ search: search.value }));
roles.addEventListener('input', () => change({ roles: roles.value }));
show.addEventListener('change', () => change({ show: show.value }));
byId('risks').addEventListener('change', () => change({ risks: risks.filter(({ checked }) => checked).map(({ value }) => value) }));
byId('bar').addEventListener('submit', (event) => event.preventDefault());
byId('clear').addEventListener('click', () => {
  change({ search: '', roles: '', show: 'all', risks: [] });
  search.focus();
});

byId('matrix').addEventListener('click', ({ target }) => {
  const element = target as HTMLElement;
  const column = element.closest<HTMLElement>('[data-role]');
  const row = element.closest<HTMLElement>('tr[data-row]');
  if (column) {
    open({ role: data.roles[Number(column.dataset.role)]!.place });
  } else if (row && (element.closest('button') || element.closest('td')?.className)) {
    matrix.buttonOf(Number(row.dataset.row))?.focus();
    open({ permission: data.permissions[Number(row.dataset.row)]!.name });
  }
});
for (const button of document.querySelectorAll<HTMLElement>('[data-list]')) {
  button.addEventListener('click', () => open({ list: button.dataset.list }));
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape' && !byId('panel').hidden) {
    close();
  } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});
addEventListener('hashchange', () => {
  state = parseState(location.hash, shows);
  render();
});

render();
document.querySelector('tr.at')?.scrollIntoView({ block: 'center' });
