import { join } from 'node:path';
import { type LintedCatalog, readLinted } from '../../../tools/lint/catalog';
import type { LintRule } from '../../../tools/lint/lint-rule';
import type { CatalogPermission, CatalogSection } from '../../../tools/support/catalog';

export const ROOT = join(__dirname, '..', '..', '..');
const { schema } = readLinted(ROOT);

/** A permission without fault: `Things.View` unless said otherwise. */
export function aPermission(own: Partial<CatalogPermission> = {}): CatalogPermission {
  const name = own.name ?? 'Things.View';
  const [resource, action] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  return {
    name,
    number: 0,
    constant: name.replace(/\./g, '_').toUpperCase(),
    uiName: `${resource} - ${action}`,
    resource,
    level: 'view',
    description: `Do with things what ${name} says`,
    status: 'current',
    provenance: ['guide'],
    date: '2026',
    sources: ['a-page'],
    ...own,
  };
}

/** A catalog without fault, of one file with the given permissions, numbered as they come. */
export function aCatalog(permissions: Partial<CatalogPermission>[] = [{}], own: Partial<LintedCatalog> = {}): LintedCatalog {
  const section: CatalogSection = {
    section: 'Things',
    holder: 'ThingsPermissions',
    permissions: permissions.map((permission, number) => aPermission({ number, ...permission })),
  };
  const catalog: LintedCatalog = {
    schema,
    sections: [{ file: 'permissions/things.json', ...section }],
    sources: { 'a-page': { title: 'A page', page: 'a-page', date: '2026' } },
    features: {},
    renamed: {},
    noPermissions: [],
    abilities: [],
    sayings: [],
    tagRestrictedResources: {},
    defaultProfiles: { Admin: ['Things.View'] },
    corrections: [],
    exceptions: [],
    quotas: {},
    numbers: section.permissions.map(({ name }) => name),
    ruleSources: {},
    detectable: { attribute: ['FAST_LINES'], integration: ['DESK'], storage: ['TAPES'] },
  };
  return { ...catalog, ...own };
}

/** What a rule finds, as `name: message`. */
export function found(rule: LintRule, catalog: LintedCatalog): string[] {
  return rule.check(catalog).map(({ name, message }) => `${name}: ${message}`);
}
