/**
 * Compares a saved copy of AWS's page "List of security profile permissions" with the catalog.
 *
 *   tsx tools/permission-list/main.ts PAGE
 *
 * PAGE is HTML, Markdown or text. Prints what differs, and fails if something does that `catalog/corrections.json` does not have.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Difference } from './compare';
import { readPage } from './page-rows';
import { readCatalog } from '../support/catalog';

const TITLES: Readonly<Record<Difference['kind'], string>> = {
  new: 'On the page, and not in the catalog',
  gone: 'In the catalog by this page, and no longer on it',
  reworded: 'Worded in another way than in the catalog',
  moved: 'In another section than in the catalog',
  unnamed: 'Without a name',
};

function main(page: string | undefined): number {
  if (page === undefined) {
    throw new Error('tsx tools/permission-list/main.ts PAGE');
  }
  const rows = readPage(readFileSync(page, 'utf8'));
  const differences = compare(rows, readCatalog(join(__dirname, '..', '..')));
  console.log(`${rows.length} rows.`);
  for (const [kind, title] of Object.entries(TITLES)) {
    const found = differences.filter((one) => one.kind === kind);
    if (found.length > 0) {
      console.log(['', `${title}:`, ...found.map(({ text, corrected }) => `- ${text}${corrected ? ' (see catalog/corrections.json)' : ''}`)].join('\n'));
    }
  }
  return differences.every(({ corrected }) => corrected) ? 0 : 1;
}

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
