import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { sizesIn } from './archives';
import { Newcomer, NPM_REGISTRY } from '../../tools/registry/newcomer';
import { NpmRegistry } from '../../tools/registry/npm-registry';

/** What somebody has who installed packages. */
export interface Installation {
  /** The folder of the app that has them. */
  readonly folder: string;
  /** How long it took. */
  readonly seconds: number;
  /** All that was installed. */
  readonly bytes: number;
}

/**
 * Installs packages as newcomers do, with empty caches and into an empty folder each, from a registry on loopback that has
 * everything. It is done in rounds of alternating order, of which the fastest counts: whatever else a machine writes to its disk
 * makes some of them take twice as long, and none of them less.
 *
 * @param wanted the packages that each installation asks for
 * @param use works with what is installed, which is gone afterwards
 */
export async function whileInstalled<K extends string, R>(
  wanted: Record<K, readonly string[]>, rounds: number, use: (installed: Record<K, Installation>) => R,
): Promise<R> {
  const storage = mkdtempSync(path.join(tmpdir(), 'npm-registry-'));
  const registry = await NpmRegistry.start(storage);
  const names = Object.keys(wanted) as K[];
  const seconds = new Map(names.map((name) => [name, Infinity]));
  const newcomers = new Map<K, Newcomer>();
  try {
    process.env[NPM_REGISTRY] = registry.url;
    // In the first round the registry fetches what it does not have yet.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        newcomers.get(name)?.leave();
        const newcomer = new Newcomer();
        newcomers.set(name, newcomer);
        const took = install(newcomer, wanted[name]);
        seconds.set(name, round === 0 ? Infinity : Math.min(seconds.get(name)!, took));
      }
    }
    return use(Object.fromEntries([...newcomers].map(([name, { folder }]): [K, Installation] => (
      [name, { folder, seconds: seconds.get(name)!, bytes: sizesIn(folder).unpacked }]
    ))) as Record<K, Installation>);
  } finally {
    newcomers.forEach((newcomer) => newcomer.leave());
    await registry.stop();
    rmSync(storage, { recursive: true, force: true });
  }
}

/** Gives the seconds that it took. */
function install(newcomer: Newcomer, packages: readonly string[]): number {
  writeFileSync(path.join(newcomer.folder, 'package.json'), '{ "private": true }\n');
  const start = performance.now();
  newcomer.npmInstall(...packages);
  return (performance.now() - start) / 1000;
}
