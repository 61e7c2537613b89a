import { permissionsByName, repeated } from './catalog';
import type { LintRule } from './lint-rule';
import { namesLike } from '../../src/permissions/catalog/sayings';

/** What people say stands for permissions and abilities that are there. */
export const sayings: LintRule = {
  id: 'sayings',
  check: (catalog) => {
    const names = [...permissionsByName(catalog).keys()];
    const abilities = new Set(catalog.abilities.map(({ id }) => id));
    const found = (name: string, message: string) => ({ file: 'sayings.json', name, message });
    const phrases = catalog.sayings.flatMap(({ said }) => said.map((phrase) => phrase.toLowerCase()));
    return [
      ...[...repeated(phrases)].map((phrase) => found(phrase, 'is said twice')),
      ...catalog.sayings.flatMap(({ said: [name], ability, permissions = [] }) => [
        ...(ability === undefined || abilities.has(ability) ? []
          : [found(name!, `stands for the ability ${ability}, which abilities.json does not have`)]),
        ...permissions.filter((pattern) => namesLike(pattern, names).length === 0)
          .map((pattern) => found(name!, `stands for ${pattern}, which the catalog does not have`)),
      ]),
    ];
  },
};
