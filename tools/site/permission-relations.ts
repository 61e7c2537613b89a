import type { Link } from './permission-pages';
import type { Dependency } from '../../src/permissions/catalog/types';
import { anchorOf } from '../generate/anchor';
import { permissionsOf, type CatalogData, type CatalogPermission } from '../support/catalog';

/** How a permission is related to others: in words, with the others, and with what else there is to say of it. */
export interface Relation {
  readonly title: string;
  readonly permissions: readonly Link[];
  readonly remark?: string;
}

/** What a permission depends on, what depends on it, what it includes, and what took its place. */
export function relationsOf(permission: CatalogPermission, catalog: CatalogData): Relation[] {
  const all = permissionsOf(catalog);
  const links = (names: readonly string[]): Link[] => names.map((name) => (
    { title: all.find((one) => one.name === name)?.uiName ?? name, url: `/permissions/${anchorOf(name)}.html` }));
  const others = (has: (other: CatalogPermission) => boolean) => links(all.filter(has).map(({ name }) => name));
  const dependsOnIt = (strengths: readonly string[]) => others(({ dependencies = [] }) => (
    dependencies.some(({ names, strength }) => strengths.includes(strength) && names.includes(permission.name))));
  return [
    ...(permission.dependencies ?? []).map((dependency): Relation => (
      { title: titleOf(dependency), permissions: links(dependency.names), remark: remarkOn(dependency) })),
    { title: 'Needed by', permissions: dependsOnIt(['needs', 'one-of']), remark: 'or another permission in its place, where several are enough' },
    { title: 'Needed for a part of', permissions: dependsOnIt(['for']) },
    { title: 'Recommended with', permissions: dependsOnIt(['recommended']) },
    { title: 'Includes', permissions: links(permission.contains ?? []) },
    { title: 'Included in', permissions: others(({ contains = [] }) => contains.includes(permission.name)) },
    { title: 'Use instead', permissions: links(permission.successors ?? []) },
    { title: 'Takes the place of', permissions: others(({ successors = [] }) => successors.includes(permission.name)) },
  ].filter(({ permissions }) => permissions.length > 0);
}

function titleOf({ strength, names, anyOf }: Dependency): string {
  const several = names.length > 1;
  const which = strength === 'one-of' || anyOf ? ' one of' : ' all of';
  const titles = { 'needs': 'Needs', 'one-of': 'Needs', 'for': 'Partly needs', 'recommended': 'Works best with' };
  return `${titles[strength]}${several ? which : ''}`;
}

function remarkOn({ for: purpose, perUser, inferred }: Dependency): string | undefined {
  const remarks = [
    purpose === undefined ? '' : `for ${purpose}`,
    perUser ? 'or another profile of the same user has it' : '',
    inferred ? 'inferred, not stated by AWS' : '',
  ].filter((remark) => remark !== '');
  return remarks.length === 0 ? undefined : remarks.join('; ');
}
