import { factsOf } from '../../permissions/catalog/facts';
import { spellingsOf } from '../../permissions/lookalike';
import { meaningOf, suggestion } from '../../permissions/meaning';
import type { Role } from '../../roles/role';
import { list } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import { adding, removing, replacing, ways } from '../edit';
import type { RoleRule, SingleFinding } from '../rule';

/** Of a permission that the catalog does not have. */
const NEWER = 'if it is newer than this catalog';

export const unknownName: RoleRule = {
  id: 'unknown-name',
  check: (role) => uncatalogued(role)
    .filter((name) => !role.customPermissions.includes(name))
    .map((name) => ({ role: role.id, permissions: [name], ...describe(name, role) })),
};

function describe(name: string, role: Role): Pick<SingleFinding, 'message' | 'fix' | 'ways'> {
  const { renamedTo, advice, nearest } = meaningOf(name);
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
    message: `${unknown} ${nearest.length > 0 ? `Did you mean ${list(nearest.map(suggestion), 'or')}?` : 'The catalog has no similar name.'}`,
    ...ways(
      ...usable.length > 0 ? usable.map((one) => replacing(name, [one])) : [removing([name])],
      ...spellingsOf(name).length > 0 ? [] : [custom],
    ),
  };
}
