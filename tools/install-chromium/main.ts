/** Installs Chromium from Debian's packages where it is missing: the tests of the page need it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

if (!existsSync(CHROMIUM)) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  for (const args of [['apt-get', 'update', '-q'], ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...sudo, ...args];
    spawnSync(command, rest, { stdio: 'inherit' });
  }
  if (!existsSync(CHROMIUM)) {
    console.error(`There is no Chromium at ${CHROMIUM}, and apt-get could not install it. Install Chromium, or set CHROMIUM_PATH to where it is.`);
    process.exit(1);
  }
}
