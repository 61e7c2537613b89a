// Runs a tool on a machine that may have nothing but Node: installs the locked dependencies first, when
// they are not there or not the locked ones.
//
//   node tools/support/with-dependencies.mjs demo [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules', '.locked');
const [script, ...args] = process.argv.slice(2);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node ${process.version} is too old: this project needs Node 20 or later.`);
  process.exit(2);
}

const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the locked dependencies (once; a minute or so) …');
  // Not "npm ci": it refuses a lock file without the optional packages of other platforms, which not every registry has.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'The dependencies could not be installed');
  writeFileSync(stamp, lock);
}
start(process.execPath, [join('node_modules', 'tsx', 'dist', 'cli.mjs'), '--tsconfig', 'tsconfig.dev.json', join('tools', script, 'main.ts'), ...args]);

/** Ends as the script ends, and tells it when somebody ends this. */
function start(command, commandArgs) {
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('close', (code) => process.exit(code ?? 1));
}

function run(command, commandArgs, failure) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${failure}: ${error?.message ?? `${command} ended with ${status}`}. What it said is above; run the command again.`);
    process.exit(status ?? 1);
  }
}
