/**
 * Serves the packages in dist/ on loopback, as if they were published, until it is interrupted.
 *
 *   npm run registry
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GoProxy } from './go-proxy';
import { NpmRegistry } from './npm-registry';
import { MACHINES_INDEX, PythonIndex } from './python-index';
import { describePackages } from '../build/digests';
import { PROJECT } from '../build/manifest';
import { DIST, ROOT } from '../build/paths';
import { run } from '../build/run';
import { flags } from '../support/flags';

/** The same at every start, as lock files of trials keep the addresses; others where something else listens there. */
const PORTS = { npm: 4873, pip: 4874 };

const GO_MODULE = `${(PROJECT.jsii.targets as { go: { moduleName: string; packageName: string } }).go.moduleName}/*`;

async function main(): Promise<void> {
  flags('npm run registry     serves what "npm run build" made, until it is interrupted', []);
  describePackages();
  console.log('Preparing the registries …');
  if (!existsSync(join(__dirname, 'node_modules', 'verdaccio'))) {
    run('npm', ['ci', '--prefix', __dirname, '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  }
  const directory = mkdtempSync(join(tmpdir(), 'registry-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const npm = await NpmRegistry.start(join(directory, 'npm'), PORTS.npm);
  const pip = await startPythonIndex();
  const end = () => {
    pip?.stop();
    void npm.stop();
  };
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).forEach((signal) => process.once(signal, end));
  console.log([
    `Version ${PROJECT.version}. Set in another terminal:`,
    `  npm     export npm_config_registry=${npm.url}`,
    ...(pip ? [`  pip     export PIP_INDEX_URL=${pip.url}`] : []),
    ...goSettings(join(directory, 'go')),
    ...(existsSync(join(DIST, 'java')) ? [`For Maven, the repository is file://${join(DIST, 'java')}`] : []),
    'Press Ctrl-C to end it.',
  ].join('\n'));
}

/** Where there is a package for it, and a Python. */
async function startPythonIndex(): Promise<PythonIndex | undefined> {
  const machine = existsSync(join(DIST, 'python')) ? printed('python3', '-c', MACHINES_INDEX) : undefined;
  return machine === undefined ? undefined : PythonIndex.start(machine, PORTS.pip);
}

/** Where there is a module, and a Go. */
function goSettings(directory: string): string[] {
  const machine = existsSync(join(DIST, 'go')) ? printed('go', 'env', 'GOPROXY') : undefined;
  if (machine === undefined) {
    return [];
  }
  mkdirSync(directory, { recursive: true });
  const proxy = new GoProxy(directory);
  proxy.add(`v${PROJECT.version}`, join(DIST, 'go', 'connectsecurityprofiles'));
  return [`  go      export GOPROXY=${proxy.url},${machine} GONOSUMDB=${GO_MODULE}`];
}

function printed(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
