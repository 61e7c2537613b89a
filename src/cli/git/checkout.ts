import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, prefixOf } from './git';
import type { RunOptions } from '../run-process';

/** A revision written out beside the working tree. */
export interface Checkout {
  /** The directory that corresponds to the current one. */
  readonly directory: string;
  /** Whether it asks for other dependencies than the working tree has installed. */
  readonly otherDependencies: boolean;
}

const LOCK_FILES = ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'npm-shrinkwrap.json'];

/**
 * Writes a commit out into an empty directory, with the installed dependencies of the working tree linked in. The
 * repository does not notice: neither its index nor its worktrees change.
 */
export async function checkOut(commit: string, into: string, options: RunOptions = {}): Promise<Checkout> {
  const root = (await git(['rev-parse', '--show-toplevel'], options)).trim();
  const prefix = await prefixOf(options);
  const tree = join(into, 'tree');
  const inIndex = { ...options, cwd: root, env: { ...process.env, ...options.env, GIT_INDEX_FILE: join(into, 'index') } };
  await git(['read-tree', commit], inIndex);
  await git(['checkout-index', '--all', `--prefix=${tree}/`], inIndex);
  const files = (await git(['ls-files', '-z'], inIndex)).split('\0');
  linkDependencies(files, root, tree);
  const changed = await git(['diff', '--name-only', '-z', commit], { ...options, cwd: root });
  return {
    directory: join(tree, prefix),
    otherDependencies: changed.split('\0').some((file) => LOCK_FILES.some((lock) => file === lock || file.endsWith(`/${lock}`))),
  };
}

/** Packages resolve what they import from the `node_modules` beside their `package.json` and above it. */
function linkDependencies(files: readonly string[], root: string, tree: string): void {
  for (const file of files.filter((name) => name === 'package.json' || name.endsWith('/package.json'))) {
    const [installed, link] = [root, tree].map((base) => join(base, dirname(file), 'node_modules'));
    if (existsSync(installed!) && !existsSync(link!)) {
      symlinkSync(installed!, link!, 'junction');
    }
  }
}
