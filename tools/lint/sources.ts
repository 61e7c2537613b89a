import { entriesOf, type LintedCatalog } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';

/** Every fact has a source that is described, and every source that is described has a fact. */
export const sources: LintRule = {
  id: 'sources',
  check: (catalog) => {
    const uses = usesOf(catalog);
    const used = new Set(uses.map(({ id }) => id));
    return [
      ...uses.filter(({ id }) => !Object.hasOwn(catalog.sources, id))
        .map(({ id, file, name }): LintFinding => ({ file, name, message: `names the source ${id}, which sources.json does not have` })),
      ...Object.keys(catalog.sources).filter((id) => !used.has(id))
        .map((id): LintFinding => ({ file: 'sources.json', name: id, message: 'is the source of nothing' })),
    ];
  },
};

function usesOf(catalog: LintedCatalog): { id: string; file: string; name: string }[] {
  return [
    ...entriesOf(catalog).flatMap(({ file, permission: { name, sources: own, alsoKnownAs = [], dependencies = [] } }) => (
      [...own, ...[...alsoKnownAs, ...dependencies].map(({ source }) => source)].map((id) => ({ id, file, name }))
    )),
    ...Object.entries(catalog.features).map(([name, { source: id }]) => ({ id, file: 'features.json', name })),
    ...Object.entries(catalog.renamed).map(([name, { source: id }]) => ({ id, file: 'renamed.json', name })),
    ...catalog.noPermissions.map(({ source: id, wordings }) => ({ id, file: 'no-permissions.json', name: wordings.join(', ') })),
    ...catalog.sayings.map(({ source: id, said }) => ({ id, file: 'sayings.json', name: said[0]! })),
    ...catalog.sections.flatMap(({ file, section: name, alsoKnownAs = [] }) => alsoKnownAs.map(({ source: id }) => ({ id, file, name }))),
    ...Object.entries(catalog.tagRestrictedResources).map(([name, { source: id }]) => ({ id, file: 'tag-restricted-resources.json', name })),
    ...catalog.corrections.map(({ source: id, permissions }) => ({ id, file: 'corrections.json', name: permissions.join(', ') })),
    ...Object.entries(catalog.ruleSources).flatMap(([rule, ids]) => ids.map((id) => ({ id, file: `../src/rules/${rule}.md`, name: 'Sources' }))),
  ];
}
