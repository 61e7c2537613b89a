/** Builds the documentation site, which is opened from its folder or from a server. Fails where a link leads nowhere. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build';
import { brokenLinks } from './check-links';
import { SITE } from './packages';
import { ROOT } from '../build/paths';
import { writeSamples } from '../samples/samples';
import { flags } from '../support/flags';

const USAGE = 'npm run site                 writes site/dist/; open site/dist/index.html';

async function main(): Promise<void> {
  flags(USAGE, []);
  if (!existsSync(join(SITE, 'node_modules'))) {
    execFileSync('npm', ['ci', '--prefix', SITE, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  }
  // The pages of the API are made from what jsii knows of it, and an example from which a sample is made imports the library.
  if (!['.jsii', 'lib', 'assets'].every((made) => existsSync(join(ROOT, made)))) {
    execFileSync(process.execPath, [require.resolve('tsx/cli'), join('tools', 'build', 'main.ts'), 'js'], { cwd: ROOT, stdio: 'inherit' });
  }
  const output = join(SITE, 'dist');
  const { pages, entries } = await buildSite(output);
  await writeSamples(join(output, 'samples'));
  const problems = brokenLinks(output);
  problems.forEach((problem) => console.error(problem));
  console.log(`${pages} pages, ${entries} entries of the search: site/dist/index.html`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
