import { successorsOf } from '../../permissions/catalog/names';
import { constantOf } from '../../permissions/catalog/texts';
import { spellingsOf } from '../../permissions/lookalike';
import { nearest } from '../../permissions/nearest';
import { list } from '../../roles/words';
import { uncatalogued } from '../catalogued';
import type { RoleRule } from '../rule';

export const unknownName: RoleRule = {
  id: 'unknown-name',
  check: (role) => uncatalogued(role)
    .filter((name) => !role.customPermissions.includes(name))
    .map((name) => {
      const renamed = successorsOf(name);
      const near = renamed.length > 0 ? [] : nearest(name);
      return {
        role: role.id,
        permissions: [name],
        message: renamed.length > 0
          ? `Unknown permission "${name}". It is now named ${list(renamed)}.`
          : `Unknown permission "${name}"${isAction(name) ? ', which is the name of an IAM action; security profiles have names of their own' : ''}.${near.length > 0 ? ` Did you mean ${list(near, 'or')}?` : ' The catalog has no similar name.'}`,
        fix: renamed.length > 0
          ? `use ${list(renamed.map(constantOf))}`
          : (near.length > 0 ? `use ${list(near.map(constantOf), 'or')}` : 'remove it')
            + (spellingsOf(name).length > 0 ? '' : `; for a permission newer than this catalog, ${role.reading?.isTemplateOnly ? 'declare it in the metadata of the resource' : constantOf(name)}`),
      };
    }),
};

/** `connect:CreateUser` is what policies have, for programs and not for people. */
function isAction(name: string): boolean {
  return /^[a-z-]+:[A-Z]/.test(name);
}
