import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const workflow = parse(read('.github/workflows/newest-cdk.yml'));
const commands: string[] = workflow.jobs['newest-cdk'].steps.flatMap(({ run }: { run?: string }) => run ?? []);
const { scripts } = JSON.parse(read('package.json'));

test('the newest CDK is tried once a week, or when somebody asks', () => {
  expect(workflow.on).toEqual({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }], workflow_dispatch: null });
});

test('code of others runs with a token that can only read', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs['newest-cdk'].steps[0].with['persist-credentials']).toBe(false);
});

test('it runs what there is, after the newest releases took the place of those that are pinned', () => {
  const called = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(called.filter((script) => scripts[script] === undefined)).toEqual([]);
  const pinned = Object.keys(JSON.parse(read('test/newest-cdk/package.json')).dependencies);
  const install = commands.findIndex((command) => pinned.every((name) => command.startsWith('npm install --prefix test/newest-cdk ') && command.includes(`${name}@latest`)));
  expect(commands.indexOf('npm run test:newest')).toBeGreaterThan(install);
  expect(install).toBeGreaterThan(commands.indexOf('npm ci'));
});

test('the lock file names no registry, so that machines use those they are set up for', () => {
  expect(read('test/newest-cdk/package-lock.json')).not.toContain('"resolved"');
});
