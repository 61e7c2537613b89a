import { entriesOf, repeated } from './catalog';
import type { LintRule } from './lint-rule';

/** A console wording stands for one permission in its section, and begins with the row that it is in. */
export const uiNames: LintRule = {
  id: 'ui-names',
  check: (catalog) => {
    const wordings = catalog.sections.flatMap(({ section, permissions }) => permissions.map(({ uiName }) => keyOf(section, uiName)));
    const twice = repeated(wordings);
    const sectionOf = new Map(catalog.sections.map(({ file, section }) => [file, section]));
    return entriesOf(catalog).flatMap(({ file, permission: { name, uiName, resource } }) => [
      ...(twice.has(keyOf(sectionOf.get(file)!, uiName)) ? [`"${uiName}" is in its section twice`] : []),
      ...(uiName === resource || uiName.startsWith(`${resource} - `) ? [] : [`"${uiName}" does not begin with its resource "${resource}"`]),
    ].map((message) => ({ file, name, message })));
  },
};

/** Without regard to case: people read the wordings. */
function keyOf(section: string, uiName: string): string {
  return `${section}\n${uiName}`.toLowerCase();
}
