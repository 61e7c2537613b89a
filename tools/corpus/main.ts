import { parseArgs } from 'node:util';
import { readProfiles, readWrongNames } from './read';
import { reportOn } from './report';

const USAGE = `Runs the rules over profiles that others wrote, and prints what they find.

  npx tsx tools/corpus/main.ts <profiles.json> [<wrong-names.txt>]

profiles.json    a list of { id, provenance, permissions }; *-export are lists that live instances returned
wrong-names.txt  names that do not exist, one a line; after a tab, where known, what was meant: right|also right

Fails if a list that an instance returned has an unknown name or lacks what AWS does not state, or if a wrong name is not found.`;

function main(): void {
  const { positionals: [profiles, wrongNames] } = parseArgs({ allowPositionals: true });
  if (profiles === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { text, problems } = reportOn(readProfiles(profiles), wrongNames === undefined ? [] : readWrongNames(wrongNames));
  console.log(text);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main();
