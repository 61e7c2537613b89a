import { factsOf } from '../../permissions/catalog/facts';
import { spellingsOf } from '../../permissions/lookalike';
import { meaningOf, suggestion, type Meaning } from '../../permissions/meaning';
import type { Role } from '../../roles/role';
import { list } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import { adding, removing, replacing, ways } from '../edit';
import type { RolesRule, SingleFinding } from '../rule';

/** Of a permission that the catalog does not have. */
const NEWER = 'if it is newer than this catalog';

/** With more unknown names than these, looking for similar ones takes longer than everything else, and nobody reads them. */
const MOST_LOOKED_UP = 100;

export const unknownName: RolesRule = {
  id: 'unknown-name',
  checkAll: ({ roles }) => {
    const meanings = new Map<string, Meaning>();
    const lookUp = (name: string): Meaning | undefined => {
      if (!meanings.has(name) && meanings.size < MOST_LOOKED_UP) {
        meanings.set(name, meaningOf(name));
      }
      return meanings.get(name);
    };
    return [...roles.values()].filter(({ reading }) => !reading?.isReferred).flatMap((role) => uncatalogued(role)
      .filter((name) => !role.customPermissions.includes(name))
      .map((name): SingleFinding => ({ role: role.id, permissions: [name], ...describe(name, role, lookUp(name)) })));
  },
};

function describe(name: string, role: Role, meaning?: Meaning): Pick<SingleFinding, 'message' | 'fix' | 'ways'> {
  const { renamedTo, advice, nearest } = meaning ?? { renamedTo: [], advice: undefined, nearest: [] };
  const unknown = `Unknown permission "${name}".`;
  if (renamedTo.length > 0) {
    return { message: `${unknown} It is now named ${list(renamedTo)}.`, ...ways(replacing(name, renamedTo)) };
  }
  if (advice !== undefined) {
    return { message: `${unknown} ${advice}`, ...ways(removing([name])) };
  }
  const usable = nearest.filter((one) => factsOf(one)!.status !== 'retired');
  const custom = role.reading?.isTemplateOnly ? `declare it in the metadata of the resource ${NEWER}` : adding([name], NEWER);
  return {
    message: [unknown, ...meaning ? [similar(nearest)] : []].join(' '),
    ...ways(
      ...usable.length > 0 ? usable.map((one) => replacing(name, [one])) : [removing([name])],
      ...spellingsOf(name).length > 0 ? [] : [custom],
    ),
  };
}

function similar(nearest: readonly string[]): string {
  return nearest.length > 0 ? `Did you mean ${list(nearest.map(suggestion), 'or')}?` : 'The catalog has no similar name.';
}
