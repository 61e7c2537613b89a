import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const { on, permissions, jobs } = parse(fs.readFileSync(path.join(ROOT, '.github/workflows/site.yml'), 'utf8'));

test('the site is published with every change of the main branch, and from no pull request', () => {
  expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
});

test('what builds it can read, and what publishes it runs nothing of the repository', () => {
  expect([permissions, jobs.build.permissions]).toEqual([{ contents: 'read' }, undefined]);
  expect(jobs.publish.permissions).toEqual({ 'pages': 'write', 'id-token': 'write' });
  expect(jobs.publish.steps.map(({ uses, run }: { uses?: string; run?: string }) => [uses?.split('@')[0], run])).toEqual([['actions/deploy-pages', undefined]]);
});

test('it runs the command that there is, and takes the folder that this writes', () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const commands = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(commands).toEqual(['npm run site']);
  expect(scripts.site).toBeDefined();
  expect(jobs.build.steps.at(-1).with.path).toBe('site/dist');
});
