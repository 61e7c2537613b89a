import { literal } from './literal';
import type { FactsEntry, Feature, FeatureDetection, PermissionText, ResourceKind } from '../../src/permissions/catalog/types';
import { stringLiteral } from '../../src/permissions/string-literal';
import { permissionsOf, type CatalogData, type CatalogFeature, type CatalogPermission } from '../support/catalog';

export const NOTICE = '// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.\n';

/** `names.ts`: every name by its number. */
export function namesTable(catalog: CatalogData): string {
  const names = permissionsOf(catalog).sort((a, b) => a.number - b.number).map(({ name }) => name);
  return table([], 'names', 'readonly string[]', names);
}

/** `facts.ts`: what the rules judge by. */
export function factsTable(catalog: CatalogData): string {
  const facts = byName(catalog, (permission): FactsEntry => {
    const { level, resource, status, polarity, risks, dependencies, contains, successors } = permission;
    const { leaks, leaksAt, leaksWith, disputed, ownOnly } = permission;
    const restricts = polarity === 'restricts' || undefined;
    return { level, resource, status, restricts, risks, dependencies, contains, successors, leaks, leaksAt, leaksWith, disputed, ownOnly };
  });
  return table(['FactsEntry'], 'facts', 'Readonly<Record<string, FactsEntry>>', facts);
}

/** `texts.ts`: how people know the permissions. */
export function textsTable(catalog: CatalogData): string {
  const places = new Map(catalog.sections.flatMap((section) => section.permissions.map(({ name }) => [name, section] as const)));
  const texts = byName(catalog, ({ name, uiName, alsoKnownAs, description, constant }): PermissionText => {
    const { section, holder } = places.get(name)!;
    return { section, uiName, alsoKnownAs: alsoKnownAs?.map(({ wording }) => wording), description, holder, constant };
  });
  return table(['PermissionText'], 'texts', 'Readonly<Record<string, PermissionText>>', texts, Infinity);
}

/** `sections.ts`: the sections of the console's table, and what else they are called. */
export function sectionsTable(catalog: CatalogData): string {
  const titles = [...new Set(catalog.sections.map(({ section }) => section))].sort();
  return table([], 'sections', 'Readonly<Record<string, readonly string[]>>', Object.fromEntries(titles.map((title) => [
    title,
    catalog.sections.filter(({ section }) => section === title)
      .flatMap(({ alsoKnownAs = [] }) => alsoKnownAs).map(({ wording }) => wording),
  ])));
}

/** `no-permissions.ts`: what people take for a permission, and what to do instead. */
export function noPermissionsTable(catalog: CatalogData): string {
  const advice = catalog.noPermissions.flatMap(({ wordings, advice: text }) => wordings.map((wording) => [wording, `${text}.`] as const));
  return table([], 'noPermissions', 'Readonly<Record<string, string>>', Object.fromEntries([...advice].sort(byKey)));
}

/** `resource-kinds.ts`: what access control tags can restrict, and by which permission it is seen. */
export function resourceKindsTable(catalog: CatalogData): string {
  const kinds = Object.entries(catalog.tagRestrictedResources).sort(byKey)
    .map(([name, { view, guessed }]): [string, ResourceKind] => [name, { view, guessed }]);
  return table(['ResourceKind'], 'resourceKinds', 'Readonly<Record<string, ResourceKind>>', Object.fromEntries(kinds));
}

/** `default-profiles.ts`: the names of the profiles that a new instance comes with. */
export function defaultProfilesTable(catalog: CatalogData): string {
  return table([], 'defaultProfileNames', 'readonly string[]', Object.keys(catalog.defaultProfiles).sort());
}

/** `features.ts`: what instances must have, how they tell, and which permission needs what. */
export function featuresTable(catalog: CatalogData): string {
  const features = Object.fromEntries(Object.entries(catalog.features).sort(byKey).map(([id, feature]) => [id, featureEntry(id, feature)]));
  const needy = permissionsOf(catalog).filter(({ feature }) => feature !== undefined);
  const inferred = needy.filter(({ feature, featureInferred }) => featureInferred || catalog.features[feature!]?.inferred);
  return table(['Feature'], 'features', 'Readonly<Record<string, Feature>>', features)
    + declaration('featuresByPermission', 'Readonly<Record<string, string>>', Object.fromEntries(needy.map(({ name, feature }) => [name, feature])))
    + declaration('inferredFeatures', 'readonly string[]', inferred.map(({ name }) => name))
    + declaration('heldForOthers', 'Readonly<Record<string, readonly string[]>>', Object.fromEntries(needy.map(({ name }) => [
      name, permissionsOf(catalog).filter((other) => other.feature === undefined && needs(other, name)).map((other) => other.name),
    ] as const).filter(([, others]) => others.length > 0)));
}

/** `renamed.ts`: the names to use instead of legacy ones and of ones that were documented wrongly. */
export function renamedTable(catalog: CatalogData): string {
  const legacy = permissionsOf(catalog)
    .flatMap(({ name, successors = [] }) => (successors.length === 0 ? [] : [[name, successors] as const]));
  const wrong = Object.entries(catalog.renamed).map(([name, { names }]) => [name, names] as const);
  return table([], 'renamed', 'Readonly<Record<string, readonly string[]>>', Object.fromEntries([...legacy, ...wrong].sort(byKey)));
}

function needs({ dependencies = [] }: CatalogPermission, name: string): boolean {
  return dependencies.some(({ strength, names }) => strength === 'needs' && names.includes(name));
}

function featureEntry(id: string, { title, enable, detect, impliedBy }: CatalogFeature): Feature {
  return { id, title, enable, detect: detectionOf(detect), ...(impliedBy === undefined ? {} : { impliedBy }) };
}

function detectionOf({ attribute, orAttribute, integration, storage, none }: CatalogFeature['detect']): FeatureDetection {
  if (attribute !== undefined) {
    return { kind: 'attribute', value: attribute, orValue: orAttribute };
  }
  if (integration !== undefined) {
    return { kind: 'integration', value: integration };
  }
  if (storage !== undefined) {
    return { kind: 'storage', value: storage };
  }
  return { kind: 'none', value: '', reason: none };
}

function byName<T>(catalog: CatalogData, entry: (permission: ReturnType<typeof permissionsOf>[number]) => T): Record<string, T> {
  return Object.fromEntries(permissionsOf(catalog).map((permission) => [permission.name, entry(permission)]));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** A table as a module. */
export function table(types: string[], name: string, type: string, value: object, width = 140): string {
  const imports = types.length > 0 ? `import type { ${types.join(', ')} } from '../../catalog/types';\n` : '';
  return `${NOTICE}${imports}${declaration(name, type, value, width)}`;
}

/** One entry a line at least, so that a change of the catalog is a change of few lines. */
function declaration(name: string, type: string, value: object, width = 140): string {
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((item) => `  ${literal(item, width, 2, 1)},\n`)
    : Object.entries(value).map(([key, item]) => `  ${stringLiteral(key)}: ${literal(item, width, 2, key.length + 5)},\n`);
  return `\nexport const ${name}: ${type} = ${open}\n${lines.join('')}${close};\n`;
}
