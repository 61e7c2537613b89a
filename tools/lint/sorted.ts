import { entriesOf } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';

/** Lists whose order means nothing are in code-unit order, so that a change is where one looks for it. */
export const sorted: LintRule = {
  id: 'sorted',
  check: (catalog) => [
    ...catalog.sections.flatMap(({ file, permissions }) => misplaced(file, '', permissions.map(({ name }) => name))),
    ...entriesOf(catalog).flatMap(({ file, permission: { name, dependencies = [], contains = [], successors = [], sources } }) => [
      // Alternatives are in the order of preference.
      ...dependencies.filter(({ strength, anyOf }) => strength !== 'one-of' && !anyOf).flatMap(({ names }) => misplaced(file, name, names)),
      ...misplaced(file, name, contains),
      ...misplaced(file, name, successors),
      ...misplaced(file, name, sources),
    ]),
    ...([['features', 'features'], ['renamed', 'renamed'], ['sources', 'sources'], ['tagRestrictedResources', 'tag-restricted-resources']] as const)
      .flatMap(([part, file]) => misplaced(`${file}.json`, '', Object.keys(catalog[part]))),
  ],
};

function misplaced(file: string, name: string, list: readonly string[]): LintFinding[] {
  const index = list.findIndex((item, position) => position > 0 && item < list[position - 1]!);
  return index < 0 ? [] : [{ file, name: name || list[index]!, message: `${list[index]} belongs before ${list[index - 1]}` }];
}
