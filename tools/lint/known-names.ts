import { entriesOf, permissionsByName } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';

/** Every name that is referred to is in the catalog; a name that was renamed is not. */
export const knownNames: LintRule = {
  id: 'known-names',
  check: (catalog) => {
    const known = permissionsByName(catalog);
    const unknown = (file: string, name: string, where: string, names: readonly string[]): LintFinding[] => (
      names.filter((one) => !known.has(one)).map((one) => ({ file, name, message: `${where} ${one}, which the catalog does not have` }))
    );
    return [
      ...entriesOf(catalog).flatMap(({ file, permission: { name, dependencies = [], contains = [], successors = [], leaksWith = [] } }) => [
        ...dependencies.flatMap(({ names }) => unknown(file, name, 'depends on', names)),
        ...dependencies.filter(({ names }) => names.includes(name)).map(() => ({ file, name, message: 'depends on itself' })),
        ...unknown(file, name, 'contains', contains),
        ...unknown(file, name, 'shows everything together with', leaksWith),
        ...unknown(file, name, 'is succeeded by', successors),
      ]),
      ...Object.entries(catalog.renamed).flatMap(([name, { names }]) => [
        ...unknown('renamed.json', name, 'became', names),
        ...(known.has(name) ? [{ file: 'renamed.json', name, message: 'is a name of the catalog, so it was not renamed' }] : []),
      ]),
      ...Object.entries(catalog.tagRestrictedResources)
        .flatMap(([name, { view }]) => unknown('tag-restricted-resources.json', name, 'is shown by', [view])),
      ...catalog.corrections.flatMap(({ source, permissions }) => unknown('corrections.json', source, 'is corrected about', permissions)),
    ];
  },
};
