import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const workflow = parse(fs.readFileSync(path.join(ROOT, '.github', 'workflows', 'verify.yml'), 'utf8'));

test('every pull request and every change of the main branch is verified', () => {
  expect(workflow.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
  expect(workflow.jobs.verify.steps.pop()).toEqual({ run: '.ci/run' });
  expect(fs.readFileSync(path.join(ROOT, '.ci', 'run'), 'utf8')).toContain('npm run --silent verify -- --ci --languages');
});

test('code of others runs with a token that can only read', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.verify.permissions).toBeUndefined();
  expect(workflow.jobs.verify.steps[0].with['persist-credentials']).toBe(false);
});
