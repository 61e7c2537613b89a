import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePackages } from '../../../tools/build/digests';
import { NPM_REGISTRY } from '../../../tools/registry/newcomer';
import { NpmRegistry } from '../../../tools/registry/npm-registry';
import setEnvironment from '../environment';

/** Starts the registry for npm, which all tests of a suite install from, and puts its address into their environment. */
export default async function setUp(): Promise<void> {
  setEnvironment();
  // What is tested is whole, and as it was built.
  describePackages();
  const directory = mkdtempSync(join(tmpdir(), 'npm-registry-'));
  const registry = await NpmRegistry.start(directory);
  process.env[NPM_REGISTRY] = registry.url;
  stop = async () => {
    await registry.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}

/** Stops what was started. */
export let stop = async (): Promise<void> => undefined;
