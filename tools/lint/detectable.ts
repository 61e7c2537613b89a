import type { LintRule } from './lint-rule';

/** Features are detected by attributes, integrations and storage that AWS's model of the API has. */
export const detectable: LintRule = {
  id: 'detectable',
  check: ({ features, detectable: { attribute, integration, storage } }) => Object.entries(features).flatMap(([name, { detect }]) => {
    const named = [
      [detect.attribute, attribute], [detect.orAttribute, attribute], [detect.integration, integration], [detect.storage, storage],
    ] as const;
    return named.flatMap(([value, values]) => (
      value === undefined || values.includes(value) ? []
        : [{ file: 'features.json', name, message: `is detected by ${value}, which facts/connect-api.json does not have` }]));
  }),
};
