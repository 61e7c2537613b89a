import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../../../src/cli/git/repository-path';
import { inTemporaryDirectory } from '../support/in-directory';

const directory = inTemporaryDirectory();

beforeEach(() => {
  mkdirSync('repository/infra/stacks', { recursive: true });
  mkdirSync('repository/.git');
  for (const file of ['repository/infra/plan.json', 'repository/..plan.json', 'outside.json']) {
    writeFileSync(file, '');
  }
});

const from = (folder: string, file: string) => repositoryPath(file, join(directory.path, folder));

test('a file is seen from the root of its repository, wherever the command runs in that', () => {
  expect(from('repository', 'infra/plan.json')).toBe('infra/plan.json');
  expect(from('repository/infra', 'plan.json')).toBe('infra/plan.json');
  expect(from('repository/infra/stacks', '../plan.json')).toBe('infra/plan.json');
  expect(from('repository/infra', join(directory.path, 'repository/infra/plan.json'))).toBe('infra/plan.json');
  expect(from('repository/infra', '../..plan.json')).toBe('..plan.json');
});

test('what is outside, is no file or is not there has no path', () => {
  expect(['../outside.json', 'infra', 'absent.json', 'main:infra/plan.json'].map((file) => from('repository', file))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a link is the file that it leads to', () => {
  symlinkSync('infra/plan.json', 'repository/link.json');
  symlinkSync('../outside.json', 'repository/out.json');
  symlinkSync('repository', 'other');
  expect(from('repository', 'link.json')).toBe('infra/plan.json');
  expect(from('repository', 'out.json')).toBeUndefined();
  expect(from('other/infra', 'plan.json')).toBe('infra/plan.json');
});

test('a worktree has a file for its repository; without a repository, the working directory is the root', () => {
  mkdirSync('tree/infra', { recursive: true });
  writeFileSync('tree/infra/plan.json', '');
  expect(from('tree/infra', 'plan.json')).toBe('plan.json');
  writeFileSync('tree/.git', 'gitdir: elsewhere');
  expect(from('tree/infra', 'plan.json')).toBe('infra/plan.json');
});
