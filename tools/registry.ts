/**
 * Serves the packages in dist/ on loopback, as if they were published, until it is interrupted.
 *
 *   npm run registry
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePackages } from './build/digests';
import { DIST, ROOT } from './build/paths';
import { run } from './build/run';
import { flags } from './flags';
import { NpmRegistry } from '../test/registry/npm-registry';
import { MACHINES_INDEX, PythonIndex } from '../test/registry/python-index';

async function main(): Promise<void> {
  flags('npm run registry     serves what "npm run build" made, until it is interrupted', []);
  describePackages();
  run('npm', ['ci', '--prefix', join('test', 'registry'), '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  const directory = mkdtempSync(join(tmpdir(), 'registry-'));
  const npm = await NpmRegistry.start(directory);
  const pip = await startPythonIndex();
  process.once('SIGINT', () => {
    pip?.stop();
    void npm.stop().then(() => rmSync(directory, { recursive: true, force: true }));
  });
  console.log([
    'Set in another terminal:',
    `  export npm_config_registry=${npm.url}`,
    ...(pip ? [`  export PIP_INDEX_URL=${pip.url}`] : []),
    ...(existsSync(join(DIST, 'java')) ? [`Maven: the repository file://${join(DIST, 'java')}`] : []),
    ...(existsSync(join(DIST, 'go')) ? [`Go: go mod edit -replace <module>=${join(DIST, 'go', 'connectsecurityprofiles')}`] : []),
    'Press Ctrl-C to end it.',
  ].join('\n'));
}

/** Where there is a package for it, and a Python. */
async function startPythonIndex(): Promise<PythonIndex | undefined> {
  if (!existsSync(join(DIST, 'python'))) {
    return undefined;
  }
  const { stdout } = spawnSync('python3', ['-c', MACHINES_INDEX], { cwd: ROOT, encoding: 'utf8' });
  return stdout?.trim() ? PythonIndex.start(stdout.trim()) : undefined;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
