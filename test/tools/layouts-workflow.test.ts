import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const workflow = parse(read('.github/workflows/layouts.yml'));
const commands: string[] = workflow.jobs.layouts.steps.flatMap(({ run }: { run?: string }) => run ?? []);

test('layouts are tried once a week, or when somebody asks', () => {
  expect(workflow.on).toEqual({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }], workflow_dispatch: null });
});

test('code of others runs with a token that can only read', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.layouts.steps[0].with['persist-credentials']).toBe(false);
});

test('it runs what there is, on packages that were built before', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const called = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(called.filter((script) => scripts[script] === undefined)).toEqual([]);
  expect(called).toEqual(['build', 'test:layouts']);
  const prefixes = commands.flatMap((command) => /^npm ci --prefix (\S+)/.exec(command)?.[1] ?? []);
  expect(prefixes.filter((folder) => !fs.existsSync(path.join(ROOT, folder, 'package-lock.json')))).toEqual([]);
});
