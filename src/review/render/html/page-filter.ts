import type { PageData, PagePermission, PageRole } from './page-data';
import type { PageState } from './page-state';
import type { Search } from '../../search/search';

/**
 * Numbers of the roles that the reader asks for, all of them where none is asked for: by parts of their titles or places with
 * commas between them, or by a whole one in quotation marks.
 */
export function rolesShown(roles: readonly PageRole[], wanted: string): ReadonlySet<number> {
  const parts = (wanted.toLowerCase().match(/\s*"(?:[^"]|"")*"|[^,]+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
  return new Set([...roles.keys()].filter((number) => {
    const texts = [roles[number]!.title, roles[number]!.place].map((text) => text.toLowerCase());
    return parts.length === 0 || parts.some((part) => texts.some((text) => (/^".*"$/.test(part) ? inQuotes(text) === part : text.includes(part))));
  }));
}

/** What asks for the one role at a place. */
export function onlyRole({ place }: PageRole): string {
  return inQuotes(place);
}

function inQuotes(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * Numbers of the permissions that the reader asks for.
 *
 * @param roles numbers of the roles that are shown: what they differ in depends on which they are
 */
export function permissionsShown(
  data: PageData, search: Search<PagePermission>, state: PageState, roles: ReadonlySet<number>,
): ReadonlySet<number> {
  const asked = search.positions(state.search);
  const found = new Set(data.findings
    .filter(({ role, waived }) => waived === undefined && (role === undefined || roles.has(role)))
    .flatMap(({ permissions }) => permissions));
  return new Set([...data.permissions.keys()].filter((number) => {
    const permission = data.permissions[number]!;
    return asked.has(number) && hasRisk(permission, state.risks) && isShown(permission, state.show, roles, found);
  }));
}

function hasRisk({ risks }: PagePermission, wanted: readonly string[]): boolean {
  return wanted.length === 0 || risks.some((risk) => wanted.includes(risk));
}

function isShown({ name, held }: PagePermission, show: string, roles: ReadonlySet<number>, found: ReadonlySet<string>): boolean {
  const holders = held.filter(([role]) => roles.has(role));
  switch (show) {
    case 'all': return true;
    case 'differing': return holders.length > 0 && holders.length < roles.size;
    case 'changed': return holders.some(([, , , change]) => change !== undefined);
    case 'findings': return found.has(name);
    default: return holders.length > 0;
  }
}
