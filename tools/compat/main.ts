/**
 * Compares the API and the catalog with those of the last release, as docs/versioning.md promises.
 *
 *   tsx tools/compat/main.ts
 *
 * The last release is the highest tag `v<version>` that leads here. Its API is compiled from its own sources. What breaks
 * must be listed in .compatignore, and announced in CHANGELOG.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcesBreak, lastRelease, lostLines, movedLines, type Release } from '../support/releases';

/** The names of the catalog, none of which may go. */
const NAMES = 'catalog/permissions.txt';

/** The same names, each in the line that is its number in deployed templates. */
const NUMBERS = 'catalog/numbers.txt';

const root = process.cwd();
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

function main() {
  const release = lastRelease(git('tag', '--merged', 'HEAD').split('\n'));
  if (!release) {
    console.log('There is no release yet (no tag v<version> leads here), so there is nothing to be compatible with.');
    return;
  }
  const problems = [...catalogProblems(release), ...apiProblems(release)];
  problems.forEach((problem) => console.error(problem));
  console.log(`Compared with ${release.tag}: ${problems.length === 0 ? 'compatible' : `${problems.length} problems; docs/versioning.md says what to do`}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function catalogProblems({ tag }: Release): string[] {
  const before = (file: string) => git('show', `${tag}:${file}`);
  const now = (file: string) => readFileSync(join(root, file), 'utf8');
  return [
    ...lostLines(before(NAMES), now(NAMES))
      .map((name) => `${NAMES}: "${name}" was released with ${tag} and is gone. Keep it, with the status "retired" where the permission is no more.`),
    ...movedLines(before(NUMBERS), now(NUMBERS))
      .map((name) => `${NUMBERS}: "${name}" has another line than in ${tag}, which is its number in deployed templates. Put it back, and new names at the end.`),
  ];
}

function apiProblems({ tag }: Release): string[] {
  if (!existsSync(join(root, '.jsii'))) {
    throw new Error('There is no .jsii, which has the API. Run "npx jsii" first.');
  }
  const before = mkdtempSync(join(tmpdir(), 'released-'));
  try {
    execFileSync('tar', ['--extract', '--directory', before], { input: execFileSync('git', ['archive', tag], { cwd: root, maxBuffer: 256 * 1024 * 1024 }) });
    symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'));
    execFileSync('npx', ['jsii', '--silence-warnings=reserved-word'], { cwd: before, stdio: ['ignore', 'inherit', 'inherit'] });
    const { status, stdout, stderr } = spawnSync('npx', [
      'jsii-diff', before, root, '--keys', '--error-on', 'all', '--ignore-file', join(root, '.compatignore'),
    ], { cwd: root, encoding: 'utf8' });
    if (status !== 0) {
      return [`The API breaks what ${tag} promised. Undo that; or, where the version allows it, list the keys in .compatignore:\n${stdout}${stderr}`];
    }
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
  return listsBreaks() && !announcesBreak(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
    ? ['.compatignore lists what breaks, and CHANGELOG.md does not announce it. Add "### Breaking" to what is unreleased, with what users have to change.']
    : [];
}

function listsBreaks(): boolean {
  const file = join(root, '.compatignore');
  return existsSync(file) && readFileSync(file, 'utf8').split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#'));
}

main();
