import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import { spellingsOf } from '../../permissions/lookalike';
import { meaningOf, suggestion } from '../../permissions/meaning';
import type { Role } from '../../roles/role';
import { list } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import type { RoleRule } from '../rule';

export const unknownName: RoleRule = {
  id: 'unknown-name',
  check: (role) => uncatalogued(role)
    .filter((name) => !role.customPermissions.includes(name))
    .map((name) => ({ role: role.id, permissions: [name], ...describe(name, role) })),
};

function describe(name: string, role: Role): { message: string; fix: string } {
  const { renamedTo, advice, nearest } = meaningOf(name);
  const unknown = `Unknown permission "${name}".`;
  if (renamedTo.length > 0) {
    return { message: `${unknown} It is now named ${list(renamedTo)}.`, fix: `use ${list(renamedTo.map(constantOf))}` };
  }
  if (advice !== undefined) {
    return { message: `${unknown} ${advice}`, fix: 'remove it' };
  }
  const usable = nearest.filter((one) => factsOf(one)!.status !== 'retired');
  const custom = spellingsOf(name).length > 0 ? ''
    : `; for a permission newer than this catalog, ${role.reading?.isTemplateOnly ? 'declare it in the metadata of the resource' : constantOf(name)}`;
  return {
    message: `${unknown} ${nearest.length > 0 ? `Did you mean ${list(nearest.map(suggestion), 'or')}?` : 'The catalog has no similar name.'}`,
    fix: (usable.length > 0 ? `use ${list(usable.map(constantOf), 'or')}` : 'remove it') + custom,
  };
}
