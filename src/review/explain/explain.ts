import { catalogNames, factsOf, isCatalogued, successorsOf } from '../../permissions/catalog';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { meaningOf } from '../../permissions/meaning';
import { adviceOn, meantBy, type Meant } from '../../permissions/wordings';
import { permissionInfo, type PermissionInfo } from '../app/permission-info';
import type { ReportBase } from '../app/report-base';
import type { Origin, ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { adviceFor, namesFor } from '../search/catalog-search';

/** Another permission that depends on the one that is explained. */
export interface Dependent {
  readonly permission: PermissionInfo;
  readonly strength: DependencyStrength;
  readonly for?: string;
}

/** A role that holds it. */
export interface Holder {
  readonly role: ReviewedRole;
  readonly origin: Origin;
}

/** All there is to know of a permission. */
export interface Explanation extends ReportBase {
  readonly command: 'explain';
  readonly permission: PermissionInfo;
  /** Those that need it or use it, the most binding first. */
  readonly dependents: readonly Dependent[];
  /** `undefined` where no app was looked at. */
  readonly holders?: readonly Holder[];
}

/**
 * A wording that stands for several permissions: rows or a section of the console's table, several check boxes, how names begin, or what
 * people say.
 */
export interface Several extends ReportBase {
  readonly command: 'explain';
  readonly name: string;
  readonly kind: Meant['kind'] | 'words';
  /** Those that people mean come in the order of how likely that is. */
  readonly permissions: readonly PermissionInfo[];
}

/** A name that does not exist. */
export interface Unknown extends ReportBase {
  readonly command: 'explain';
  readonly name: string;
  /** What it is called now, where AWS once called it that. */
  readonly renamedTo: readonly string[];
  /** Why it is no permission, and what to do instead: a sentence. */
  readonly advice?: string;
  /** Real names that it may be meant for, best first. */
  readonly nearest: readonly PermissionInfo[];
}

export type ExplainReport = Explanation | Several | Unknown;

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of', 'for', 'recommended'];

/** Explains a permission by its API name, its wording in the console or on a page of AWS, or what people say, which can stand for several. */
export function explain(name: string, app?: ReviewedApp): ExplainReport {
  const base = { command: 'explain', source: app?.source ?? 'the catalog', unread: app?.unread.map(({ text }) => text) ?? [] } as const;
  const meant = isCatalogued(name) ? { kind: 'permission', names: [name] } as const : meantBy(name) ?? saidOf(name);
  if (meant === undefined) {
    const { renamedTo, advice = adviceFor(name), nearest } = meaningOf(name);
    return { ...base, name, renamedTo, ...(advice === undefined ? {} : { advice }), nearest: nearest.map(permissionInfo) };
  }
  const [known, ...others] = meant.names;
  if (known === undefined || others.length > 0) {
    return { ...base, name, kind: meant.kind, permissions: meant.names.map(permissionInfo) };
  }
  return {
    ...base,
    permission: permissionInfo(known),
    dependents: dependentsOf(known),
    ...(app ? { holders: holdersOf(known, app) } : {}),
  };
}

/** What people mean who say it; `undefined` for what is no permission, and for what looks like a wrong name of the API. */
function saidOf(text: string): Pick<Several, 'kind'> & { readonly names: readonly string[] } | undefined {
  if (/^\S*(?:[a-z][A-Z]|[.:*_])\S*$/.test(text.trim()) || successorsOf(text).length > 0 || adviceOn(text) !== undefined) {
    return undefined;
  }
  const names = namesFor(text);
  return names.length === 0 ? undefined : { kind: 'words', names };
}

export function isUnknown(result: ExplainReport): result is Unknown {
  return 'nearest' in result;
}

export function isSeveral(result: ExplainReport): result is Several {
  return 'permissions' in result;
}

function dependentsOf(name: string): Dependent[] {
  return catalogNames
    .flatMap((other) => (factsOf(other)?.dependencies ?? [])
      .filter((dependency) => dependency.names.includes(name))
      .map(({ strength, for: purpose }): Dependent => ({
        permission: permissionInfo(other), strength, ...(purpose === undefined ? {} : { for: purpose }),
      })))
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || (a.permission.name < b.permission.name ? -1 : 1));
}

function holdersOf(name: string, { roles }: ReviewedApp): Holder[] {
  return roles.flatMap((role) => {
    const origin = role.origins.get(name);
    return origin ? [{ role, origin }] : [];
  });
}
