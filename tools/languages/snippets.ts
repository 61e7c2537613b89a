import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import { documentsOf, joinDocuments } from './documents';
import { languagesPage } from './languages-page';
import { ROOT } from '../build/paths';

/** What jsii-rosetta calls it. */
const EXTRACTED = '.jsii.tabl.json';

/** Where the translations are. */
export const TABLET = join('.build', 'snippets.tabl.json');

/** A compiler's line about a snippet, which rosetta names by its line in the README. */
const PLACE = /cdk-connect-security-profiles-README-L(\d+)\.ts:(\d+):(\d+)/g;

/**
 * Compiles every piece of TypeScript in README and docs, and in the examples of docstrings, and translates it, with the types of
 * the compiled library. Writes the translations where jsii-pacmak is told to look for those of the README, and docs/languages.md.
 *
 * @throws if a snippet does not compile; the message says where it is
 */
export async function translateSnippets(): Promise<void> {
  const assembly = loadAssemblyFromPath(ROOT, false);
  const { markdown, locate } = joinDocuments(ROOT, documentsOf(ROOT));
  const directory = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    writeFileSync(join(directory, '.jsii'), JSON.stringify({ ...assembly, readme: { markdown } }));
    for (const name of ['package.json', 'lib', 'rosetta', 'node_modules']) {
      symlinkSync(join(ROOT, name), join(directory, name));
    }
    const { status, stdout, stderr } = spawnSync('npx', ['jsii-rosetta', 'extract', '--strict', directory], { cwd: ROOT, encoding: 'utf8' });
    const said = `${stdout}${stderr}`.replace(PLACE, (_, snippet, line, column) => `${locate(Number(snippet) + Number(line) - 1)}:${column}`);
    if (status !== 0) {
      throw new Error('Not every snippet compiles. A snippet with imports of its own starts with ```ts nofixture; others see what '
        + `rosetta/default.ts-fixture declares.\n${said}`);
    }
    mkdirSync(dirname(join(ROOT, TABLET)), { recursive: true });
    copyFileSync(join(directory, EXTRACTED), join(ROOT, TABLET));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  writeFileSync(join(ROOT, 'docs', 'languages.md'), await languagesPage(ROOT, join(ROOT, TABLET), assembly));
}
