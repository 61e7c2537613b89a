import { table } from './tables';
import type { Ability } from '../../src/permissions/catalog/types';
import { permissionsOf, type CatalogAbility, type CatalogData } from '../support/catalog';

/** `abilities.ts`: what permissions let people do, in the words of whoever reviews access, and which permissions give it. */
export function abilitiesTable(catalog: CatalogData): string {
  const abilities = catalog.abilities.map((ability): Ability => {
    const { id, title, can, reason } = ability;
    return { id, title, can, reason, permissions: givenBy(ability, catalog) };
  });
  return table(['Ability'], 'abilities', 'readonly Ability[]', abilities);
}

/** The permissions with the risk of the ability. Where several abilities are of one risk, the one that names none has those that no other has. */
function givenBy(ability: CatalogAbility, catalog: CatalogData): string[] {
  const carrying = permissionsOf(catalog).map(({ name }) => name).filter((name) => risksOf(name, catalog).includes(ability.risk));
  const others = catalog.abilities.filter(({ risk }) => risk === ability.risk).filter(isNarrow);
  return isNarrow(ability) ? carrying.filter((name) => names(ability, name, catalog))
    : carrying.filter((name) => !others.some((other) => names(other, name, catalog)));
}

function isNarrow({ sections, permissions }: CatalogAbility): boolean {
  return sections !== undefined || permissions !== undefined;
}

function names({ sections = [], permissions = [] }: CatalogAbility, name: string, catalog: CatalogData): boolean {
  const { section } = catalog.sections.find((one) => one.permissions.some((permission) => permission.name === name))!;
  return permissions.includes(name) || sections.includes(section);
}

function risksOf(name: string, catalog: CatalogData): readonly string[] {
  return permissionsOf(catalog).find((one) => one.name === name)!.risks ?? [];
}
