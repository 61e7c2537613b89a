import { spawnSync } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { rootOf } from './repository-path';
import type { RepositoryState } from '../../review/render/reporter';

/** At which commit the repository is that the working directory is in; `undefined` where it is in none, or git is not installed. */
export function repositoryState(directory = process.cwd()): RepositoryState | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const commit = git('rev-parse', '--verify', '--quiet', 'HEAD');
  if (commit.status !== 0) {
    return undefined;
  }
  return { commit: commit.stdout.trim(), hasChanges: git('status', '--porcelain', '--untracked-files=no').stdout !== '' };
}

/** Folders of this machine that paths in a report may begin with, the innermost first. */
export function machineFolders(directory = process.cwd()): string[] {
  const root = rootOf(directory);
  return [...new Set([directory, root, dirname(root), tmpdir(), homedir()])]
    .filter((folder) => folder !== dirname(folder))
    .sort((a, b) => b.length - a.length);
}
