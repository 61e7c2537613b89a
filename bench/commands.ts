import { cpSync } from 'node:fs';
import * as path from 'node:path';
import type { Benchmark } from './support/benchmark';
import { built, SCRATCH, write } from './support/build';
import { times } from './support/costs';
import { run, type Command } from './support/run';
import { writeWorkload } from './support/workload';
import { writeSnapshot } from '../src/formats/instance-snapshot';

const CLI = built('connect-profiles.js');
const ROUNDS = 5;
const ROLES = 60;
const IMPORTED = 100;
const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** What a reviewer waits for. */
export const commands: Benchmark = {
  id: 'commands',
  title: 'The command line',
  measure() {
    const before = assembly('before', ROLES);
    const after = assembly('after', ROLES - 1);
    const snapshot = writeImported();
    const waited = times({
      help: [CLI, '--help'],
      report: [CLI, 'report', before, '--format', 'html', '--output', 'report.html'],
      diff: [CLI, 'diff', before, after],
      import: [CLI, 'import', snapshot, '--output', 'roles.ts'],
    } satisfies Record<string, Command>, ROUNDS);
    const method = `wall time of the bundled command, median of ${ROUNDS} interleaved runs; of that its start, as --help shows, ${(waited.help / 1000).toFixed(2)} s`;
    return [
      { id: 'report', what: `page of an app with ${ROLES} roles`, value: waited.report / 1000, unit: 'seconds', method },
      { id: 'diff', what: `difference of apps with ${ROLES} and ${ROLES - 1} roles`, value: waited.diff / 1000, unit: 'seconds', method },
      { id: 'import', what: `code for ${IMPORTED} profiles of a snapshot`, value: waited.import / 1000, unit: 'seconds', method },
    ];
  },
};

/** A cloud assembly, kept where the next program does not clear it away. */
function assembly(name: string, roles: number): string {
  run([built('bench/programs/profiles.ts'), roles, 'default']);
  const kept = built(`assemblies/${name}`);
  cpSync(path.join(SCRATCH, 'cdk.out'), kept, { recursive: true });
  return kept;
}

function writeImported(): string {
  const profiles = writeWorkload().slice(0, IMPORTED).map(({ name, permissions }, index) => {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return { id, arn: `${INSTANCE}/security-profile/${id}`, name, permissions };
  });
  write('snapshot.json', writeSnapshot({ arn: INSTANCE, status: 'ACTIVE', profiles, unreadable: {} }));
  return built('snapshot.json');
}
