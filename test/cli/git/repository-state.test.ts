import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { machineFolders, repositoryState } from '../../../src/cli/git/repository-state';
import { write } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';

inTemporaryDirectory();

const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { encoding: 'utf8' });

test('no state where there is no repository, or no commit', () => {
  expect(repositoryState()).toBeUndefined();
  git('init', '-q');
  expect(repositoryState()).toBeUndefined();
});

test('the commit, and whether something is not committed', () => {
  git('init', '-q');
  write('.', 'a.json', {});
  git('add', '.');
  git('commit', '-qm', 'One');
  const commit = git('rev-parse', 'HEAD').trim();
  expect(repositoryState()).toEqual({ commit, hasChanges: false });
  write('.', 'a.json', { a: 1 });
  expect(repositoryState()).toEqual({ commit, hasChanges: true });
});

test('folders of the machine are those around the working directory and of whoever works there, the innermost first', () => {
  const folders = machineFolders();
  expect(folders).toEqual(expect.arrayContaining([process.cwd(), homedir()]));
  expect(folders).not.toContain('/');
  expect(folders.map(({ length }) => length)).toEqual(folders.map(({ length }) => length).sort((a, b) => b - a));
});
