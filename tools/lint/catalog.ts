import { join } from 'node:path';
import { readRuleTexts } from '../generate/rule-texts';
import { readCatalog, type Catalog, type CatalogPermission } from '../support/catalog';
import { readFacts } from '../support/facts';

/** All that the lint looks at. */
export interface LintedCatalog extends Catalog {
  /** Ids of sources that the rules over roles name, by the file of the rule. */
  readonly ruleSources: Readonly<Record<string, readonly string[]>>;
  /** What AWS's model of the API has for each way to detect a feature. */
  readonly detectable: Readonly<Record<'attribute' | 'integration' | 'storage', readonly string[]>>;
}

/** A permission and the file that it is in. */
export interface Entry {
  readonly file: string;
  readonly permission: CatalogPermission;
}

/** Reads the catalog of the project in a folder, and what the rules there name of it. */
export function readLinted(root: string): LintedCatalog {
  const texts = readRuleTexts(join(root, 'src', 'rules'));
  const { api: { shapes } } = readFacts(root);
  return {
    ...readCatalog(root),
    ruleSources: Object.fromEntries(Object.entries(texts).map(([id, { sources }]) => [id, sources])),
    detectable: {
      attribute: shapes.InstanceAttributeType.enum!,
      integration: shapes.IntegrationType.enum!,
      storage: shapes.InstanceStorageResourceType.enum!,
    },
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
