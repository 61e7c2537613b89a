import type { Plugin } from 'esbuild';
import { rewrittenModule } from './rewritten-module';
import { texts } from '../../src/permissions/generated/tables/texts';

/**
 * The table of texts as rows, without the names of their members: sections and holder classes stand there once instead of for every
 * permission.
 */
export function compactTexts(): Plugin {
  return rewrittenModule('src/permissions/generated/tables/texts.ts', write);
}

function write(): string {
  const places = [...new Map(Object.values(texts).map(({ section, holder }) => [`${section}\n${holder}`, { section, holder }])).values()];
  const rows = Object.entries(texts).map(([name, { section, holder, ...others }]) => {
    const { uiName, description, constant, ...rare } = others;
    const place = places.findIndex((one) => one.section === section && one.holder === holder);
    return [name, place, uiName, description, constant, ...(Object.keys(rare).length > 0 ? [rare] : [])];
  });
  return `
    export const texts = /* @__PURE__ */ (() => {
      const places = ${JSON.stringify(places)};
      return Object.fromEntries(${JSON.stringify(rows)}.map(([name, place, uiName, description, constant, rare]) => [
        name, { ...places[place], uiName, description, constant, ...rare },
      ]));
    })();`;
}
