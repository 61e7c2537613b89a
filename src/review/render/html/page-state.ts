/** What a reader has chosen; the part of the page's address after `#` says it, so that it can be linked to. */
export interface PageState {
  /** The part of the page that is looked at. */
  readonly view: string;
  /** Words to look for in permissions. */
  readonly search: string;
  /** Parts of titles or places of roles, separated by commas; whole ones in quotation marks. */
  readonly roles: string;
  /** Label of an instance. */
  readonly instance: string;
  /** Which permissions of those that are found. */
  readonly show: string;
  readonly risks: readonly string[];
  /** How grave findings are. */
  readonly level: string;
  /** Rule of findings. */
  readonly found: string;
  /** Name of the permission, place of the role, or id of the rule that is told about beside. */
  readonly permission?: string;
  readonly role?: string;
  readonly rule?: string;
}

/** What is told about beside, of which there is one at most. */
export type Beside = Pick<PageState, 'permission' | 'role' | 'rule'>;

const NOTHING_BESIDE: Beside = { permission: undefined, role: undefined, rule: undefined };

/** Views in which what one looks for is shown: an address that looks for something needs no other word. */
const OF_FILTERS: readonly (readonly [view: string, filters: readonly (keyof PageState)[]])[] = [
  ['findings', ['level', 'found']],
  ['matrix', ['search', 'show', 'risks', 'roles', 'instance']],
];

/**
 * Reads the part after `#`; whatever is not understood is as if it were not there.
 *
 * @param views ids of the views, first the one that is shown where none is named
 */
export function parseState(hash: string, views: readonly string[]): PageState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  // A view has the name of a filter, and no value.
  const textOf = (key: string) => parameters.getAll(key).find((value) => value !== '') ?? '';
  const state = {
    search: textOf('search'),
    roles: textOf('roles'),
    instance: textOf('instance'),
    show: textOf('show'),
    risks: textOf('risk').split(',').filter((risk) => risk !== ''),
    level: textOf('level'),
    found: textOf('found'),
    permission: parameters.get('permission') ?? undefined,
    role: parameters.get('role') ?? undefined,
    rule: parameters.get('rule') ?? undefined,
  };
  const implied = OF_FILTERS.find(([, filters]) => filters.some((filter) => state[filter as keyof typeof state]?.length))?.[0];
  return { view: views.find((view) => parameters.getAll(view).includes('')) ?? implied ?? views[0]!, ...state };
}

/** The part after `#`; empty for what the page shows at first. */
export function formatState(state: PageState, views: readonly string[]): string {
  const { view, search, roles, instance, show, risks, level, found, permission, role, rule } = state;
  const entries: [string, string | undefined][] = [
    ['search', search], ['roles', roles], ['instance', instance], ['show', show], ['risk', risks.join(',')],
    ['level', level], ['found', found], ['permission', permission], ['role', role], ['rule', rule],
  ];
  const rest = new URLSearchParams(entries.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []))).toString();
  return view === parseState(`#${rest}`, views).view ? rest : [encodeURIComponent(view), rest].filter((text) => text !== '').join('&');
}

/** What is told about beside, and nothing else of that. */
export function beside(one: Beside): Beside {
  return { ...NOTHING_BESIDE, ...one };
}

/** Whether a link within the page is to something beside it: what else the reader has chosen stays as it is. */
export function linksBeside(hash: string): Beside | undefined {
  const { permission, role, rule } = parseState(hash, ['']);
  const found = { permission, role, rule };
  return Object.values(found).some((one) => one !== undefined) ? beside(found) : undefined;
}
