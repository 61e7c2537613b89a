/**
 * Extracts what AWS publishes for programs from the packages that have it, and writes it to facts/.
 *
 *   tsx tools/facts/main.ts             writes facts/ by the packages that tools/facts/packages.ts pins
 *   tsx tools/facts/main.ts --check     fails if facts/ is not, byte for byte, what these packages give
 *   tsx tools/facts/main.ts --newest    prints how the newest packages differ from facts/, and fails if they do; writes nothing
 *
 * With `--from FOLDER`, the wheels and tarballs in a folder are read, and nothing is downloaded.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outdated, readExtracts, writeExtracts } from './committed';
import { derivedFrom, tellDerived, type Derived } from './derived';
import { differences, tell } from './differences';
import { extract } from './extracts';
import { readProject } from './named-in';
import { openPackages } from './packages';
import { WANTED } from './wanted';
import { readCatalog } from '../support/catalog';

const USAGE = 'tsx tools/facts/main.ts [--check | --newest] [--from FOLDER]';

/** Different facts are no failure to find them: whoever runs this without looking has to tell the two apart. */
const DIFFERENT = 1;
const FAILED = 2;

const ROOT = join(__dirname, '..', '..');
const FACTS = join(ROOT, 'facts');

function main(): number {
  const { values: { check, newest, from } } = parseArgs({ options: { check: { type: 'boolean' }, newest: { type: 'boolean' }, from: { type: 'string' } } });
  if (check && newest) {
    throw new Error(USAGE);
  }
  const extracts = extract(openPackages({ from, newest }), WANTED);
  if (newest) {
    const [committed, project] = [readExtracts(FACTS), readProject(ROOT)];
    const found = differences(committed, extracts, project);
    console.log(tell(found));
    if (found.files.length > 0) {
      console.log(`\n${whatFollows(() => derivedFrom(committed, extracts, project, readCatalog(ROOT).quotas))}`);
    }
    return found.files.length > 0 ? DIFFERENT : 0;
  }
  if (check) {
    const files = outdated(FACTS, extracts);
    files.forEach((file) => console.error(`facts/${file} is not what the pinned packages give: run "npm run facts", and read the diff.`));
    return files.length > 0 ? DIFFERENT : 0;
  }
  writeExtracts(FACTS, extracts);
  return 0;
}

/** Facts can change so much that nothing can be made from them as it is. What changed is worth knowing then too. */
function whatFollows(derive: () => Derived): string {
  try {
    return tellDerived(derive());
  } catch (error) {
    return `What follows cannot be worked out before the code is adapted: ${(error as Error).message}`;
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = FAILED;
}
