import { cellAt, isHeld } from './page-cells';
import type { PageData, PageFinding, PagePermission, PageRole } from './page-data';
import type { PageState } from './page-state';
import type { Search } from '../../search/search';

/** What is chosen of roles. */
type OfRoles = Pick<PageState, 'roles' | 'instance'>;

/**
 * Numbers of the roles that the reader asks for, all of them where none is asked for: by the instance, and by parts of their titles or
 * places with commas between them, or by a whole one in quotation marks.
 */
export function rolesShown({ roles, instances }: Pick<PageData, 'roles' | 'instances'>, wanted: OfRoles): ReadonlySet<number> {
  const parts = (wanted.roles.toLowerCase().match(/\s*"(?:[^"]|"")*"|[^,]+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
  const instance = instances.indexOf(wanted.instance);
  return new Set([...roles.keys()].filter((number) => {
    const role = roles[number]!;
    const texts = [role.title, role.place].map((text) => text.toLowerCase());
    return (instance < 0 || role.instance === instance)
      && (parts.length === 0 || parts.some((part) => texts.some((text) => (/^".*"$/.test(part) ? inQuotes(text) === part : text.includes(part)))));
  }));
}

/** What asks for the one role at a place. */
export function onlyRole({ place }: Pick<PageRole, 'place'>): string {
  return inQuotes(place);
}

function inQuotes(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What is looked through for permissions besides what roles hold. */
export interface LookedThrough {
  readonly search: Pick<Search<PagePermission>, 'positions'>;
  readonly findings: readonly PageFinding[];
}

/**
 * Numbers of the permissions that the reader asks for.
 *
 * @param roles numbers of the roles that are shown: what they differ in depends on which they are
 */
export function permissionsShown(
  { permissions, roles: all }: PageData, { search, findings }: LookedThrough, state: PageState, roles: ReadonlySet<number>,
): ReadonlySet<number> {
  const asked = state.search.trim() === '' ? undefined : search.positions(state.search);
  const cells = [...roles].map((number) => all[number]!.cells);
  const found = new Set(findings
    .filter((one) => one.level !== 'waived' && (one.roles.length === 0 || one.roles.some((role) => roles.has(role))))
    .flatMap((one) => one.permissions));
  return new Set([...permissions.keys()].filter((number) => (
    (asked?.has(number) ?? true) && hasRisk(permissions[number]!, state.risks) && isShown(number, state.show, cells, found))));
}

function hasRisk({ risks }: PagePermission, wanted: readonly string[]): boolean {
  return wanted.length === 0 || risks.some((risk) => wanted.includes(risk));
}

function isShown(permission: number, show: string, cells: readonly string[], found: ReadonlySet<number>): boolean {
  switch (show) {
    case 'all': return true;
    case 'differing': return cells.some((one) => isHeld(one, permission)) && !cells.every((one) => isHeld(one, permission));
    case 'changed': return cells.some((one) => cellAt(one, permission)?.change !== undefined);
    case 'findings': return found.has(permission);
    default: return cells.some((one) => isHeld(one, permission));
  }
}

/** Of some roles, those that have any of some permissions. */
export function rolesHolding({ roles: all }: PageData, roles: ReadonlySet<number>, permissions: ReadonlySet<number>): ReadonlySet<number> {
  const numbers = [...permissions];
  return new Set([...roles].filter((role) => numbers.some((permission) => isHeld(all[role]!.cells, permission))));
}

/** Whether a finding is one that the reader asks for. */
export function isFound({ level, rule, roles }: PageFinding, state: Pick<PageState, 'level' | 'found'>, shown: ReadonlySet<number>, allRoles: boolean): boolean {
  return (state.level === '' || level === state.level) && (state.found === '' || rule === state.found)
    && (allRoles || roles.some((role) => shown.has(role)));
}
