import { abilitiesTable } from './abilities';
import { apiConstant, BY_API_NAME, byApiNameClass } from './by-api-name';
import { holderClass, holderFile, holderIndex } from './holders';
import { permissionsPage } from './permissions-page';
import { sayingsTable } from './sayings';
import { defaultProfilesTable, factsTable, featuresTable, namesTable, noPermissionsTable, renamedTable, resourceKindsTable, sectionsTable, textsTable } from './tables';
import { permissionsOf, type CatalogData } from '../support/catalog';

/** The folder that has generated files only: anything else in it is stale. */
export const GENERATED = 'src/permissions/generated';

/** Every generated file: its text by its path from the project's root. */
export function outputsOf(catalog: CatalogData): Map<string, string> {
  refuseInconsistent(catalog);
  return new Map([
    ...catalog.sections.map((section) => [`${GENERATED}/holders/${holderFile(section.holder)}.ts`, holderClass(section, catalog)] as const),
    [`${GENERATED}/holders/index.ts`, holderIndex(catalog)],
    [`${GENERATED}/permissions-by-api-name.ts`, byApiNameClass(catalog)],
    [`${GENERATED}/tables/names.ts`, namesTable(catalog)],
    [`${GENERATED}/tables/facts.ts`, factsTable(catalog)],
    [`${GENERATED}/tables/texts.ts`, textsTable(catalog)],
    [`${GENERATED}/tables/features.ts`, featuresTable(catalog)],
    [`${GENERATED}/tables/renamed.ts`, renamedTable(catalog)],
    [`${GENERATED}/tables/sections.ts`, sectionsTable(catalog)],
    [`${GENERATED}/tables/resource-kinds.ts`, resourceKindsTable(catalog)],
    [`${GENERATED}/tables/default-profiles.ts`, defaultProfilesTable(catalog)],
    [`${GENERATED}/tables/abilities.ts`, abilitiesTable(catalog)],
    [`${GENERATED}/tables/no-permissions.ts`, noPermissionsTable(catalog)],
    [`${GENERATED}/tables/sayings.ts`, sayingsTable(catalog)],
    ['catalog/permissions.txt', permissionsOf(catalog).map(({ name }) => `${name}\n`).join('')],
    ['docs/permissions.md', permissionsPage(catalog)],
  ]);
}

/** What would generate code that does not compile, or that changes the meaning of deployed templates. */
function refuseInconsistent(catalog: CatalogData): void {
  const permissions = permissionsOf(catalog);
  refuseTwice('permission', permissions.map(({ name }) => name));
  refuseTwice('holder', catalog.sections.map(({ holder }) => holder));
  refuseTwice(`constant of ${BY_API_NAME}`, permissions.map(({ name }) => apiConstant(name)));
  for (const { holder, permissions: own } of catalog.sections) {
    refuseTwice(`constant of ${holder}`, own.map(({ constant }) => constant));
  }
  const numbers = permissions.map(({ number }) => number).sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index);
  if (gap >= 0) {
    throw new Error(`The numbers of the catalog must run from 0 to ${numbers.length - 1}, each once, but ${gap} is ${
      numbers.includes(gap) ? 'there twice' : 'missing'}. Numbers are in deployed templates: never change one, give new permissions the next.`);
  }
  const dangling = permissions.find(({ feature }) => feature !== undefined && !(feature in catalog.features));
  if (dangling) {
    throw new Error(`${dangling.name} needs the feature "${dangling.feature}", which is not in catalog/features.json.`);
  }
}

function refuseTwice(what: string, values: string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) {
    throw new Error(`The ${what} "${twice}" is in the catalog twice.`);
  }
}
