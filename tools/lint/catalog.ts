import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog, type Catalog, type CatalogPermission } from '../support/catalog';

/** All that the lint looks at. */
export interface LintedCatalog extends Catalog {
  /** Ids of sources that the rules over roles name, by the file of the rule. */
  readonly ruleSources: Readonly<Record<string, readonly string[]>>;
}

/** A permission and the file that it is in. */
export interface Entry {
  readonly file: string;
  readonly permission: CatalogPermission;
}

/** Reads the catalog of the project in a folder, and what the rules there name of it. */
export function readLinted(root: string): LintedCatalog {
  return { ...readCatalog(root), ruleSources: readRuleSources(join(root, 'src', 'rules')) };
}

/** Every permission, in the order of the files. */
export function entriesOf({ sections }: Catalog): Entry[] {
  return sections.flatMap(({ file, permissions }) => permissions.map((permission) => ({ file, permission })));
}

/** The permissions by name. */
export function permissionsByName(catalog: Catalog): Map<string, CatalogPermission> {
  return new Map(entriesOf(catalog).map(({ permission }) => [permission.name, permission]));
}

/** Values that occur more than once. */
export function repeated<T>(values: readonly T[]): Set<T> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index));
}

/** Read as text: a rule over roles says `sources: ['a', 'b']`, and importing it would take the generated tables. */
function readRuleSources(directory: string): Record<string, string[]> {
  return Object.fromEntries(readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort().map((file) => {
    const lists = [...readFileSync(join(directory, file), 'utf8').matchAll(/\bsources: \[([^\]]*)\]/g)];
    return [file, lists.flatMap(([, list]) => [...list!.matchAll(/'([^']+)'/g)].map(([, id]) => id!))];
  }));
}
