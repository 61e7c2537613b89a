import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files';
import type { Dependency, Leak, PermissionFacts, Saying } from '../../src/permissions/catalog/types';

/** What pages of AWS call something besides. */
export interface CatalogWording {
  readonly wording: string;
  readonly source: string;
  readonly date: string;
}

/** A permission as `catalog/permissions/<section>.json` has it; `catalog/schema.json` says what each member means. */
export interface CatalogPermission {
  readonly name: string;
  readonly number: number;
  readonly constant: string;
  readonly uiName: string;
  readonly alsoKnownAs?: readonly CatalogWording[];
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
  readonly leaksAt?: string;
  readonly leaksWith?: readonly string[];
  readonly disputed?: readonly Leak[];
  readonly ownOnly?: boolean;
  readonly provenance: readonly string[];
  readonly date: string;
  readonly sources: readonly string[];
}

/** One file of `catalog/permissions/`: what becomes one holder class. */
export interface CatalogSection {
  readonly section: string;
  readonly alsoKnownAs?: readonly CatalogWording[];
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
  readonly date: string;
}

export interface CatalogSource {
  readonly title: string;
  readonly page?: string;
  readonly model?: string;
  readonly date: string;
}

/** What people take for a permission, and what to do instead. */
export interface NoPermission {
  readonly wordings: readonly string[];
  readonly advice: string;
  readonly source: string;
  readonly date: string;
}

/** What permissions with a risk let people do. */
export interface CatalogAbility {
  readonly id: string;
  readonly title: string;
  readonly can: string;
  readonly risk: NonNullable<CatalogPermission['risks']>[number];
  readonly sections?: readonly string[];
  readonly permissions?: readonly string[];
  readonly reason: string;
}

/** What people say, and which permissions they mean by it. */
export interface CatalogSaying extends Saying {
  readonly source: string;
}

/** A kind of resource that access control tags can restrict. */
export interface CatalogResourceKind {
  readonly view: string;
  readonly source: string;
  readonly date: string;
  readonly guessed?: boolean;
}

/** A limit of AWS that no package has. */
export interface Quota {
  readonly limit: number;
  readonly what: string;
  readonly code?: string;
  readonly page: string;
  readonly date: string;
}

/** What types, tables and documentation are generated from. */
export interface CatalogData {
  /** In the order of the file names. */
  readonly sections: readonly CatalogSection[];
  readonly features: Readonly<Record<string, CatalogFeature>>;
  readonly renamed: Readonly<Record<string, { readonly names: readonly string[]; readonly source: string; readonly date: string }>>;
  readonly noPermissions: readonly NoPermission[];
  /** The gravest first. */
  readonly abilities: readonly CatalogAbility[];
  readonly sayings: readonly CatalogSaying[];
  readonly tagRestrictedResources: Readonly<Record<string, CatalogResourceKind>>;
  /** The permissions of the profiles that a new instance comes with, by name. */
  readonly defaultProfiles: Readonly<Record<string, readonly string[]>>;
  readonly sources: Readonly<Record<string, CatalogSource>>;
}

/** A file of `catalog/permissions`, by its path below `catalog`. */
export interface SectionFile extends CatalogSection {
  readonly file: string;
}

/** Where AWS errs, and what the catalog holds instead. */
export interface Correction {
  readonly source: string;
  readonly date: string;
  readonly says: string;
  readonly holds: string;
  readonly evidence: string;
  readonly permissions: readonly string[];
}

/** A finding of the lint that is right as it is. */
export interface Exception {
  readonly rule: string;
  readonly name: string;
  readonly reason: string;
}

/** All that is in the files of the catalog, as it is there. */
export interface Catalog extends CatalogData {
  readonly schema: object;
  readonly sections: readonly SectionFile[];
  readonly corrections: readonly Correction[];
  readonly exceptions: readonly Exception[];
  readonly quotas: Readonly<Record<string, Quota>>;
  /** The names of `numbers.txt`: a name's number is its position. */
  readonly numbers: readonly string[];
}

/** Reads the catalog of the project in a folder. */
export function readCatalog(root: string): Catalog {
  const directory = join(root, 'catalog');
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8'));
  return {
    schema: read('schema.json'),
    sections: filesIn(join(directory, 'permissions')).map((name) => ({ file: `permissions/${name}`, ...read(`permissions/${name}`) })),
    sources: read('sources.json'),
    features: read('features.json'),
    renamed: read('renamed.json'),
    noPermissions: read('no-permissions.json'),
    abilities: read('abilities.json'),
    sayings: read('sayings.json'),
    tagRestrictedResources: read('tag-restricted-resources.json'),
    defaultProfiles: read('default-profiles.json'),
    corrections: read('corrections.json'),
    exceptions: read('exceptions.json'),
    quotas: read('quotas.json'),
    numbers: readFileSync(join(directory, 'numbers.txt'), 'utf8').split('\n').slice(0, -1),
  };
}

/** Every permission, sorted by name. */
export function permissionsOf(catalog: CatalogData): CatalogPermission[] {
  return catalog.sections.flatMap((section) => section.permissions).sort((a, b) => (a.name < b.name ? -1 : 1));
}
