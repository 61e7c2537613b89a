import type { PageRow } from './page-rows';
import { permissionsOf, type Catalog, type CatalogPermission } from '../support/catalog';

/** The page, as the catalog names it among its sources. */
const PAGE = 'security-profile-list';

/** Something that the page and the catalog say differently. */
export interface Difference {
  readonly kind: 'new' | 'gone' | 'reworded' | 'moved' | 'unnamed';
  readonly text: string;
  /** Whether `corrections.json` has that the page errs about it. */
  readonly corrected: boolean;
}

/** How the rows of the page differ from the catalog, in the order of the page; what is gone is last. */
export function compare(rows: readonly PageRow[], catalog: Catalog): Difference[] {
  const known = new Map(permissionsOf(catalog).map((permission) => [permission.name, permission]));
  const sectionOf = new Map(catalog.sections.flatMap(({ section, permissions }) => (
    permissions.map(({ name }) => [name, section] as const))));
  const corrected = new Set(catalog.corrections.filter(({ source }) => source === PAGE).flatMap(({ permissions }) => permissions));
  const difference = (kind: Difference['kind'], text: string, names: readonly string[]): Difference =>
    ({ kind, text, corrected: names.length > 0 && names.every((name) => corrected.has(name)) });
  const inRows = rows.flatMap((row) => {
    const meant = named(row, [...known.values()]);
    if (row.names.length === 0) {
      return [difference('unnamed', `"${row.uiName}" in "${row.section}" has no name`, meant)];
    }
    const found: Difference[] = [];
    for (const name of row.names) {
      const permission = known.get(name);
      if (!permission) {
        found.push(difference('new', `${name}, "${row.uiName}" in "${row.section}"`, meant));
      } else if (!isWordingOf(row, known)) {
        found.push(difference('reworded', `${name} is "${row.uiName}"; in the catalog it is "${permission.uiName}"`, [name]));
      }
      const section = sectionOf.get(name);
      if (section !== undefined && section !== row.section) {
        found.push(difference('moved', `${name} is in "${row.section}"; in the catalog it is in "${section}"`, [name]));
      }
    }
    return found;
  });
  const printed = new Set(rows.flatMap(({ names }) => names));
  const gone = [...known.values()].filter(({ name, sources }) => sources.includes(PAGE) && !printed.has(name));
  return [...inRows, ...gone.map(({ name, uiName }) => difference('gone', `${name}, "${uiName}"`, [name]))];
}

/** Wordings are the same where they differ in signs, spaces and capitals alone. */
function plain(wording: string): string {
  return wording.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The page often has the name of the resource alone. */
function wordingsOf({ uiName, resource, alsoKnownAs = [] }: CatalogPermission): string[] {
  return [uiName, resource, ...alsoKnownAs.map(({ wording }) => wording)].map(plain);
}

/** A row about several permissions is worded as one of them, or has their resource with all that can be done. */
function isWordingOf({ uiName, names }: PageRow, known: ReadonlyMap<string, CatalogPermission>): boolean {
  const wordings = names.flatMap((name) => (known.has(name) ? wordingsOf(known.get(name)!) : []));
  return wordings.some((wording) => (names.length > 1 ? `${plain(uiName)} `.startsWith(`${wording} `) : wording === plain(uiName)));
}

/** The permissions that the wording of a row is about. */
function named({ uiName }: PageRow, permissions: readonly CatalogPermission[]): string[] {
  return permissions.filter((permission) => wordingsOf(permission).includes(plain(uiName))).map(({ name }) => name);
}
