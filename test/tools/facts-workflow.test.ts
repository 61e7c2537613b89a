import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const workflow = parse(read('.github/workflows/facts.yml'));
const { compare, issue } = workflow.jobs;
const runs = ({ steps }: { steps: { run?: string }[] }) => steps.flatMap(({ run }) => run ?? []);

test('facts are compared once a week, or when somebody asks', () => {
  expect(workflow.on).toEqual({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }], workflow_dispatch: null });
});

test('code of others runs with a token that can only read, and only the issue is written with another', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(compare.permissions).toBeUndefined();
  expect(compare.steps[0].with['persist-credentials']).toBe(false);
  expect(issue.permissions).toEqual({ issues: 'write' });
  expect(runs(issue).filter((run) => /\b(?:npm|npx|pip|node|python3?)\b/.test(run))).toEqual([]);
  expect(issue.steps.filter(({ uses = '' }: { uses?: string }) => uses.startsWith('actions/checkout'))).toEqual([]);
});

test('it runs the tool that there is; a failure to compare fails the workflow, a difference does not', () => {
  const [command] = runs(compare).filter((run) => run.includes('--newest'));
  const [, file] = /npx tsx (\S+) --newest/.exec(command)!;
  expect(fs.existsSync(path.join(ROOT, file))).toBe(true);
  expect(command).toContain('test "$code" -le 1\n');
});

test('a difference, and nothing else, opens an issue or brings the open one up to date', () => {
  expect(issue.if).toBe('needs.compare.outputs.differs == \'1\'');
  const [command] = runs(issue);
  expect(command.match(/gh issue \w+/g)).toEqual(['gh issue list', 'gh issue edit', 'gh issue create']);
});
