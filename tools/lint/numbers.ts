import { entriesOf, repeated } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';

const LEDGER = 'numbers.txt';

/**
 * Numbers are those of the ledger, to which names are only ever added: deployed templates hold permissions as numbers,
 * so a number that changed its meaning would silently change what is checked.
 */
export const numbers: LintRule = {
  id: 'numbers',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const present = new Set(entries.map(({ permission }) => permission.name));
    const twice = repeated(catalog.numbers);
    return [
      ...entries.flatMap(({ file, permission: { name, number } }) => misnumbered(catalog.numbers, file, name, number)),
      ...catalog.numbers.filter((name) => !present.has(name))
        .map((name) => ({ file: LEDGER, name, message: 'has a number, but is not in the catalog any more: no name may go' })),
      ...[...twice].map((name) => ({ file: LEDGER, name, message: 'is there twice' })),
    ];
  },
};

function misnumbered(ledger: readonly string[], file: string, name: string, number: number): LintFinding[] {
  const position = ledger.indexOf(name);
  if (position === number) {
    return [];
  }
  const message = position < 0
    ? `has the number ${number}, but ${LEDGER} does not have the name: add it at the end, where it gets the number ${ledger.length}`
    : `has the number ${number}, but ${LEDGER} gave it ${position}, which never changes`;
  return [{ file, name, message }];
}
