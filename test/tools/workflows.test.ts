import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const FOLDER = path.join(ROOT, '.github', 'workflows');
const read = (file: string) => fs.readFileSync(file, 'utf8');

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly 'permissions'?: Readonly<Record<string, string>>;
  readonly 'steps': readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>>; readonly run?: string }[];
}

/** The workflows of the project, and those that its documentation shows. */
const WORKFLOWS: readonly (readonly [string, string])[] = [
  ...fs.readdirSync(FOLDER).map((file): [string, string] => [file, read(path.join(FOLDER, file))]),
  ...[...read(path.join(ROOT, 'docs', 'github-actions.md')).matchAll(/```yaml\n([^]*?)```/g)].map(([, text]): [string, string] => [`docs: ${parse(text!).name}`, text!]),
];

const jobsOf = (text: string) => Object.entries(parse(text).jobs as Record<string, Job>);
const stepsOf = (text: string) => jobsOf(text).flatMap(([, { steps }]) => steps);

test('there are workflows to look at, some of them in the documentation', () => {
  expect(WORKFLOWS.length).toBeGreaterThan(7);
  expect(WORKFLOWS.filter(([name]) => name.startsWith('docs: ')).length).toBeGreaterThan(1);
});

describe.each(WORKFLOWS)('%s', (_, text) => {
  test('names actions by the hash of a commit, with the version beside it', () => {
    const lines = [...text.matchAll(/\buses: *(.*)$/gm)].map(([, line]) => line);
    expect(lines.filter((line) => !/^[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line!))).toEqual([]);
  });

  test('says how long each job may take', () => {
    expect(jobsOf(text).filter(([, job]) => !(job['timeout-minutes']! <= 90))).toEqual([]);
  });

  test('gives all jobs no more than reading, and what one of them may write to that job alone', () => {
    const { permissions } = parse(text);
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  test('leaves no token in a checkout', () => {
    const checkouts = stepsOf(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('runs nothing of a checkout where a token can write to the repository or its pull requests', () => {
    const writing = jobsOf(text).filter(([, { permissions = {} }]) => Object.entries(permissions).some(([scope, access]) => scope !== 'id-token' && access === 'write'));
    const steps = writing.flatMap(([, job]) => job.steps);
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    expect(steps.filter(({ run }) => /\b(?:npm|npx|node|pip|python3?)\b/.test(run ?? ''))).toEqual([]);
  });

  test('puts no text of others into a script', () => {
    expect(stepsOf(text).filter(({ run }) => /\$\{\{/.test(run ?? ''))).toEqual([]);
  });
});

test('actions are of one version wherever they are used', () => {
  const versions = new Map<string, Set<string>>();
  for (const [, action, version] of WORKFLOWS.flatMap(([, text]) => [...text.matchAll(/\buses: *([^@\s]+)@(.*)$/gm)])) {
    versions.set(action!, (versions.get(action!) ?? new Set()).add(version!));
  }
  expect([...versions].filter(([, some]) => some.size > 1)).toEqual([]);
});
