import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { sizesOf } from './support/archives';
import type { Benchmark } from './support/benchmark';
import { built } from './support/build';
import { costs, COUNTED, COUNTING } from './support/costs';
import { whileInstalled, type Installation } from './support/installations';
import { run } from './support/run';
import { describePackages } from '../tools/build/digests';
import { PROJECT } from '../tools/build/manifest';
import { DIST } from '../tools/build/paths';
import type { Result } from '../tools/support/bench-result';

const ROUNDS = 3;
const LIBRARY = PROJECT.name;
const COMMAND = 'connect-profiles';
const LOAD = built('bench/programs/load.ts');
const ONE_ROLE = built('bench/programs/one-role.ts');

/** The lowest that the library supports, which it is developed with. */
const PEERS = ['aws-cdk-lib', 'constructs'].map((name) => `${name}@${(PROJECT.devDependencies as Record<string, string>)[name]}`);

/** A package of a few kilobytes that needs no other one. */
const SMALL = 'picocolors@1.1.1';

/** What is published, as its users get it. */
export const packages: Benchmark = {
  id: 'packages',
  title: 'Packages: what is downloaded, installed and loaded',
  async measure() {
    // Throws unless what is built is as it was built.
    describePackages();
    const sizes = [
      ...sizeResults('library', 'the library for npm', packageIn('js', `${LIBRARY}-`)),
      ...sizeResults('wheel', 'the library for Python', packageIn('python', '.whl')),
      ...sizeResults('command', 'the command', packageIn('js', `${COMMAND}-`)),
    ];
    const wanted = { peers: PEERS, library: [...PEERS, LIBRARY], small: [SMALL], command: [COMMAND] };
    const installed = await whileInstalled(wanted, ROUNDS, (all) => [...installResults(all), ...loadResults(all)]);
    return [...sizes, ...installed];
  },
};

/** @throws if it was not built */
function packageIn(language: 'js' | 'python', part: string): string {
  const folder = path.join(DIST, language);
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith(part) || name.endsWith(part)) : undefined;
  if (file === undefined) {
    throw new Error(`The package for ${language} is not built. Run "npm run build -- js python" first.`);
  }
  return path.join(folder, file);
}

function sizeResults(id: string, title: string, file: string): Result[] {
  const { packed, unpacked, files } = sizesOf(file);
  const method = `${path.relative(DIST, file)} as "npm run build" packs it`;
  return [
    { id: `size ${id}`, what: `${title}, packed`, value: packed / 1000, unit: 'KB', method },
    { id: `size ${id} files`, what: 'files in it', value: files, unit: 'files', method },
    { id: `size ${id} unpacked`, what: 'the same, unpacked', value: unpacked / 1000, unit: 'KB', method },
  ];
}

function installResults({ peers, library, small, command }: Record<'peers' | 'library' | 'small' | 'command', Installation>): Result[] {
  const method = `npm install into an empty folder with an empty cache, from a registry on loopback; fastest of ${ROUNDS} interleaved runs`;
  const against = (one: Installation, other: Installation) => `(${one.seconds.toFixed(1)} s, ${megabytes(one.bytes)} / ${other.seconds.toFixed(1)} s, ${megabytes(other.bytes)})`;
  return [
    {
      id: 'install library', what: `installing the library with its peers / the peers ${against(library, peers)}`, value: library.seconds / peers.seconds,
      unit: 'ratio of seconds', method: `${method}; ${PEERS.join(', ')}`,
    },
    {
      id: 'install command', what: `installing the command / ${SMALL} ${against(command, small)}`, value: command.seconds / small.seconds,
      unit: 'ratio of seconds', method,
    },
  ];
}

function loadResults({ library, command }: Record<'library' | 'command', Installation>): Result[] {
  const modules = path.join(library.folder, 'node_modules');
  const cdk = path.join(modules, 'aws-cdk-lib');
  const cost = costs({
    nothing: [LOAD],
    cdk: [LOAD, cdk],
    library: [LOAD, cdk, path.join(modules, LIBRARY)],
    l1: [ONE_ROLE, library.folder, 'l1'],
    profile: [ONE_ROLE, library.folder, 'profile'],
    command: [path.join(command.folder, 'node_modules', '.bin', COMMAND), '--help'],
  });
  const loaded = JSON.parse(run([ONE_ROLE, library.folder, 'profile'])) as string[];
  const all = readdirSync(path.join(modules, LIBRARY, 'lib'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const unit = `ratio of ${COUNTED}`;
  const less = `less those of an empty program; ${COUNTING}`;
  return [
    { id: 'load library', what: 'importing aws-cdk-lib and the library / aws-cdk-lib', value: (cost.library - cost.nothing) / (cost.cdk - cost.nothing), unit, method: less },
    { id: 'load role', what: 'importing both and making a role / aws-cdk-lib and an L1', value: (cost.profile - cost.nothing) / (cost.l1 - cost.nothing), unit, method: `an AgentProfile, not synthesized; ${less}` },
    { id: 'load role modules', what: `modules of the library that a role loads, of ${all.length}`, value: loaded.length, unit: 'modules', method: 'require.cache after an AgentProfile was made' },
    { id: 'load command', what: 'the command with --help / an empty program', value: cost.command / cost.nothing, unit, method: `whole processes; ${COUNTING}` },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
