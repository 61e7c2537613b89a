import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dependency, Leak, PermissionFacts } from '../../src/permissions/catalog/types';

/** A permission as `catalog/permissions/<section>.json` has it; `catalog/schema.json` says what each member means. */
export interface CatalogPermission {
  readonly name: string;
  readonly number: number;
  readonly constant: string;
  readonly uiName: string;
  readonly alsoKnownAs?: readonly { readonly wording: string; readonly source: string }[];
  readonly resource: string;
  readonly level: PermissionFacts['level'];
  readonly description: string;
  readonly status: PermissionFacts['status'];
  readonly polarity?: 'grants' | 'restricts';
  readonly risks?: PermissionFacts['risks'];
  readonly dependencies?: readonly Dependency[];
  readonly contains?: readonly string[];
  readonly successors?: readonly string[];
  readonly feature?: string;
  readonly featureInferred?: boolean;
  readonly leaks?: readonly Leak[];
  readonly provenance: readonly string[];
  readonly date: string;
  readonly sources: readonly string[];
}

/** One file of `catalog/permissions/`: what becomes one holder class. */
export interface CatalogSection {
  readonly section: string;
  readonly holder: string;
  readonly permissions: readonly CatalogPermission[];
}

export interface CatalogFeature {
  readonly title: string;
  readonly enable: string;
  readonly impliedBy?: string;
  readonly detect: {
    readonly attribute?: string;
    readonly orAttribute?: string;
    readonly integration?: string;
    readonly storage?: string;
    readonly none?: string;
  };
  readonly inferred?: boolean;
  readonly source: string;
}

export interface CatalogSource {
  readonly title: string;
  readonly page?: string;
  readonly model?: string;
  readonly date: string;
}

export interface CatalogData {
  /** In the order of the file names. */
  readonly sections: readonly CatalogSection[];
  readonly features: Readonly<Record<string, CatalogFeature>>;
  readonly renamed: Readonly<Record<string, { readonly names: readonly string[]; readonly source: string }>>;
  readonly sources: Readonly<Record<string, CatalogSource>>;
}

/** Reads `catalog/`. */
export function readCatalog(directory: string): CatalogData {
  const read = (...path: string[]) => JSON.parse(readFileSync(join(directory, ...path), 'utf8'));
  const files = readdirSync(join(directory, 'permissions')).filter((file) => file.endsWith('.json')).sort();
  return {
    sections: files.map((file) => read('permissions', basename(file))),
    features: read('features.json'),
    renamed: read('renamed.json'),
    sources: read('sources.json'),
  };
}

/** Every permission, sorted by name. */
export function permissionsOf(catalog: CatalogData): CatalogPermission[] {
  return catalog.sections.flatMap((section) => section.permissions).sort((a, b) => (a.name < b.name ? -1 : 1));
}
