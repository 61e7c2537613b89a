import type { Plugin } from 'esbuild';
import { rewrittenModule } from './rewritten-module';
import { features, featuresByPermission, heldForOthers, inferredFeatures } from '../../src/permissions/generated/tables/features';
import { names } from '../../src/permissions/generated/tables/names';

/**
 * The table of features with numbers instead of names: the bundle has every name once already.
 */
export function compactFeatures(): Plugin {
  return rewrittenModule('src/permissions/generated/tables/features.ts', write);
}

function write(): string {
  const numbers: Record<string, number[]> = {};
  for (const [name, feature] of Object.entries(featuresByPermission)) {
    (numbers[feature] ??= []).push(numberOf(name));
  }
  return `
    import { names } from './names';
    export const heldForOthers = ${JSON.stringify(heldForOthers)};
    export const features = ${JSON.stringify(features)};
    export const featuresByPermission = /* @__PURE__ */ (() => {
      const table = {};
      for (const [feature, numbers] of Object.entries(${JSON.stringify(numbers)})) for (const number of numbers) table[names[number]] = feature;
      return table;
    })();
    export const inferredFeatures = /* @__PURE__ */ ${JSON.stringify(inferredFeatures.map(numberOf))}.map((number) => names[number]);`;
}

function numberOf(name: string): number {
  const number = names.indexOf(name);
  if (number < 0) {
    throw new Error(`${name} has a feature and no number. Generate the catalog's tables again.`);
  }
  return number;
}
