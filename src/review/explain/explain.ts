import { catalogNames, factsOf, isCatalogued, successorsOf } from '../../permissions/catalog';
import type { DependencyStrength } from '../../permissions/catalog/types';
import { nearest } from '../../permissions/nearest';
import { permissionInfo, type PermissionInfo } from '../app/permission-info';
import type { ReportBase } from '../app/report-base';
import type { Origin, ReviewedApp, ReviewedRole } from '../app/reviewed-app';

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

/** A name that does not exist. */
export interface Unknown extends ReportBase {
  readonly command: 'explain';
  readonly name: string;
  /** What it is called now, where AWS once called it that. */
  readonly renamedTo: readonly string[];
  /** Real names that it may be meant for, best first. */
  readonly nearest: readonly PermissionInfo[];
}

export type ExplainReport = Explanation | Unknown;

const STRENGTHS: readonly DependencyStrength[] = ['needs', 'one-of', 'for', 'recommended'];

/** Explains a permission by its API name, or by its wording in the console. */
export function explain(name: string, app?: ReviewedApp): ExplainReport {
  const base = { command: 'explain', source: app?.source ?? 'the catalog', unread: app?.unread.map(({ text }) => text) ?? [] } as const;
  const known = isCatalogued(name) ? name : byWording(name);
  if (known === undefined) {
    return { ...base, name, renamedTo: successorsOf(name), nearest: nearest(name).map(permissionInfo) };
  }
  return {
    ...base,
    permission: permissionInfo(known),
    dependents: dependentsOf(known),
    ...(app ? { holders: holdersOf(known, app) } : {}),
  };
}

export function isUnknown(result: ExplainReport): result is Unknown {
  return !('permission' in result);
}

/** API names have no spaces; what has some can only be meant as the console's wording. */
function byWording(wording: string): string | undefined {
  const wanted = wording.trim().toLowerCase();
  const matches = wanted.includes(' ') ? catalogNames.filter((name) => permissionInfo(name).uiName.toLowerCase() === wanted) : [];
  // The same wording can occur in two sections.
  return matches.length === 1 ? matches[0] : undefined;
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
