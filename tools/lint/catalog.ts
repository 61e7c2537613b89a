import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogFeature, CatalogPermission, CatalogSection, CatalogSource } from '../generate/catalog-data';
import { readRuleTexts } from '../generate/rule-texts';

/** A file of `catalog/permissions`, by its path below `catalog`. */
export interface SectionFile extends CatalogSection {
  readonly file: string;
}

/** Where AWS errs, and what the catalog holds instead. */
export interface Correction {
  readonly source: string;
  readonly says: string;
  readonly holds: string;
  readonly evidence: string;
  readonly permissions: readonly string[];
}

/** A finding that is right as it is. */
export interface Exception {
  readonly rule: string;
  readonly name: string;
  readonly reason: string;
}

/** All that the lint looks at, as it is in the files. */
export interface Catalog {
  readonly schema: object;
  readonly sections: readonly SectionFile[];
  readonly sources: Readonly<Record<string, CatalogSource>>;
  readonly features: Readonly<Record<string, CatalogFeature>>;
  readonly renamed: Readonly<Record<string, { readonly names: readonly string[]; readonly source: string }>>;
  readonly corrections: readonly Correction[];
  readonly exceptions: readonly Exception[];
  /** The names of `numbers.txt`: a name's number is its position. */
  readonly numbers: readonly string[];
  /** Ids of sources that the rules over roles name, by the file of the rule. */
  readonly ruleSources: Readonly<Record<string, readonly string[]>>;
}

/** A permission and the file that it is in. */
export interface Entry {
  readonly file: string;
  readonly permission: CatalogPermission;
}

/** Reads the catalog of the project in a folder. */
export function readCatalog(root: string): Catalog {
  const catalog = join(root, 'catalog');
  const read = (file: string) => JSON.parse(readFileSync(join(catalog, file), 'utf8'));
  return {
    schema: read('schema.json'),
    sections: jsonFiles(join(catalog, 'permissions')).map((name) => {
      const file = `permissions/${name}`;
      return { file, ...read(file) };
    }),
    sources: read('sources.json'),
    features: read('features.json'),
    renamed: read('renamed.json'),
    corrections: read('corrections.json'),
    exceptions: read('exceptions.json'),
    numbers: readFileSync(join(catalog, 'numbers.txt'), 'utf8').split('\n').slice(0, -1),
    ruleSources: Object.fromEntries(Object.entries(readRuleTexts(join(root, 'src', 'rules'))).map(([id, { sources }]) => [id, sources])),
  };
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

function jsonFiles(directory: string): string[] {
  return readdirSync(directory).filter((file) => file.endsWith('.json')).sort();
}
