import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

/** Every feature that a permission needs, or that implies another, is described, and every one described is needed. */
export const features: LintRule = {
  id: 'features',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const used = new Set(entries.map(({ permission }) => permission.feature));
    return [
      ...entries.flatMap(({ file, permission: { name, feature } }) => (
        feature === undefined || Object.hasOwn(catalog.features, feature) ? []
          : [{ file, name, message: `needs the feature ${feature}, which features.json does not have` }]
      )),
      ...Object.entries(catalog.features)
        .filter(([, { impliedBy }]) => impliedBy !== undefined && !Object.hasOwn(catalog.features, impliedBy))
        .map(([id, { impliedBy }]) => ({ file: 'features.json', name: id, message: `is implied by ${impliedBy}, which features.json does not have` })),
      ...Object.keys(catalog.features).filter((id) => !used.has(id))
        .map((id) => ({ file: 'features.json', name: id, message: 'is needed by nothing' })),
    ];
  },
};
