import { createHash } from 'node:crypto';
import { entriesOf, repeated, type Catalog } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';

/**
 * Numbers run from 0 without a gap, and those that are in released packages stay with their names: deployed templates
 * hold permissions as numbers.
 */
export const numbers: LintRule = {
  id: 'numbers',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const twice = repeated(entries.map(({ permission }) => permission.number));
    const wrong = entries.flatMap(({ file, permission: { name, number } }) => [
      ...(twice.has(number) ? [{ file, name, message: `the number ${number} is taken twice` }] : []),
      ...(number >= entries.length ? [{ file, name, message: `the number ${number} leaves a gap: there are ${entries.length} permissions` }] : []),
    ]);
    return wrong.length > 0 ? wrong : releasedNumbers(catalog);
  },
};

/** The digest that `released.json` holds, of the first names by number. */
export function digestOf(catalog: Catalog, count: number): string {
  const names = entriesOf(catalog).map(({ permission }) => permission).sort((a, b) => a.number - b.number).slice(0, count);
  return createHash('sha256').update(names.map(({ name }) => `${name}\n`).join('')).digest('hex');
}

function releasedNumbers(catalog: Catalog): LintFinding[] {
  const { count, sha256 } = catalog.released;
  const total = entriesOf(catalog).length;
  if (count > total) {
    return [{ file: 'released.json', name: 'count', message: `${count} numbers were released, but ${total} permissions are left: none may go` }];
  }
  return digestOf(catalog, count) === sha256 ? [] : [{
    file: 'released.json',
    name: 'sha256',
    message: `the first ${count} names by number are not those that were released: restore their names and numbers`,
  }];
}
