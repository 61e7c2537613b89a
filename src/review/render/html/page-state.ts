/** What a reader has chosen; the part of the page's address after `#` says it, so that it can be linked to. */
export interface PageState {
  /** Words to look for in permissions. */
  readonly search: string;
  /** Parts of titles or places of roles, separated by commas; whole ones in quotation marks. */
  readonly roles: string;
  readonly show: string;
  readonly risks: readonly string[];
  /** Name of the permission that is looked at. */
  readonly permission?: string;
  /** Place of the role that is looked at. */
  readonly role?: string;
  /** The list that is looked at. */
  readonly list?: string;
}

/** Reads the part after `#`; whatever is not understood is as if it were not there. */
export function parseState(hash: string, shows: readonly string[]): PageState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const show = parameters.get('show');
  return {
    search: parameters.get('search') ?? '',
    roles: parameters.get('roles') ?? '',
    show: show !== null && shows.includes(show) ? show : shows[0]!,
    risks: (parameters.get('risk') ?? '').split(',').filter((risk) => risk !== ''),
    permission: parameters.get('permission') ?? undefined,
    role: parameters.get('role') ?? undefined,
    list: parameters.get('list') ?? undefined,
  };
}

/** The part after `#`; empty for what the page shows at first. */
export function formatState({ search, roles, show, risks, permission, role, list }: PageState, shows: readonly string[]): string {
  const entries: [string, string | undefined][] = [
    ['search', search], ['roles', roles], ['show', show === shows[0] ? '' : show], ['risk', risks.join(',')],
    ['permission', permission], ['role', role], ['list', list],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []))).toString();
}
