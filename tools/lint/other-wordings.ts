import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

/** What a permission is also known as is neither what it is known as anyway, nor the wording of another one. */
export const otherWordings: LintRule = {
  id: 'other-wordings',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const own = new Map(entries.flatMap(({ permission: { name, uiName } }) => [[keyOf(name), name], [keyOf(uiName), name]] as const));
    return entries.flatMap(({ file, permission: { name, alsoKnownAs = [] } }) => alsoKnownAs.flatMap(({ wording }) => {
      const owner = own.get(keyOf(wording));
      return owner === undefined ? [] : [{ file, name, message: `is also known as "${wording}", which is ${owner === name ? 'its own wording' : `that of ${owner}`}` }];
    }));
  },
};

/** Without regard to case: people read the wordings. */
function keyOf(wording: string): string {
  return wording.toLowerCase();
}
