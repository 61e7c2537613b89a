import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, parseAllDocuments } from 'yaml';
import { useBundle } from '../cli/support/bundle';

const ROOT = join(__dirname, '..', '..');

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const [GITLAB_SPEC, GITLAB_JOBS] = parseAllDocuments(readFileSync(join(ROOT, 'templates', 'security-profiles.yml'), 'utf8'))
  .map((document) => document.toJS() as Record<string, never>) as [Record<string, never>, Record<string, never>];

const PLAN = join(ROOT, 'test', 'review', 'inputs', 'plans', 'update.plan.json');

const HEAD = 'a'.repeat(40);

const bundle = useBundle();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipeline '));
  ['bin', 'temp', 'workspace'].forEach((name) => mkdirSync(join(folder, name)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...parts: string[]) => join(folder, ...parts);
const workspace = (name: string) => inFolder('workspace', name);

/** A program that stands for one that needs the network; what it is called with is in a log. */
function stub(name: string, script: string): void {
  const logged = `require('node:fs').appendFileSync(${JSON.stringify(inFolder('calls'))}, JSON.stringify([${JSON.stringify(name)}, ...process.argv.slice(2)]) + '\\n');\n`;
  writeFileSync(inFolder('bin', name), `#!${process.execPath}\n${logged}${script}`);
  chmodSync(inFolder('bin', name), 0o755);
}

const calls = (name: string): string[][] => (existsSync(inFolder('calls')) ? readFileSync(inFolder('calls'), 'utf8').trim().split('\n') : [])
  .map((line) => JSON.parse(line) as string[]).filter(([of]) => of === name).map(([, ...args]) => args);

/** What npm installs, as far as these scripts see it: the command, in the folder that they name. */
function stubNpm(): void {
  stub('npm', `
const { mkdirSync, writeFileSync, chmodSync } = require('node:fs');
const bin = process.argv[process.argv.indexOf('--prefix') + 1] + '/node_modules/.bin';
mkdirSync(bin, { recursive: true });
writeFileSync(bin + '/connect-profiles', ${JSON.stringify(`#!/bin/sh\nexec "${process.execPath}" "${'FILE'}" "$@"\n`)}.replace('FILE', ${JSON.stringify(bundle.file)}));
chmodSync(bin + '/connect-profiles', 0o755);`);
}

/** GitHub: one open pull request, and a comment that is there or not. */
function stubGh(comment = ''): void {
  stub('gh', `
const path = process.argv.find((arg) => arg.startsWith('repos/'));
if (path.endsWith('/pulls')) process.stdout.write('number=7\\nbase=${'b'.repeat(40)}\\n');
if (path.endsWith('/comments') && !process.argv.includes('POST')) process.stdout.write(${JSON.stringify(comment)});`);
}

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly outputs: Readonly<Record<string, Record<string, string>>>;
  /** Names of the steps that are no scripts. */
  readonly used: readonly string[];
}

/** Runs the scripts of the action as a runner does, up to the first that fails. */
function runAction(given: Readonly<Record<string, string>>): Outcome {
  const inputs = { ...Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default ?? ''])), token: 'token', ...given };
  const outputs: Record<string, Record<string, string>> = {};
  const github = { event: { workflow_run: { head_sha: HEAD, id: '1' } }, sha: HEAD, server_url: 'https://github.com', repository: 'o/r', run_id: '5', token: 'token' };
  const value = (expression: string): unknown => {
    const code = expression.replace(/\b(inputs|steps|github|runner)((?:\.[\w-]+)+)/g, (_, of: string, path: string) => (
      `get(${of}, ${JSON.stringify(path.slice(1).split('.'))})`));
    return new Function('inputs', 'steps', 'github', 'runner', 'get', 'always', `return ${code}`)(
      inputs, Object.fromEntries(Object.entries(outputs).map(([id, one]) => [id, { outputs: one }])), github, { temp: inFolder('temp') },
      (of: unknown, path: string[]) => path.reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], of) ?? '', () => true);
  };
  const filled = (text: string) => text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(value(expression)));
  let [code, said] = [0, ''];
  const used: string[] = [];
  for (const { id, if: condition, run, env = {}, uses } of ACTION.runs.steps) {
    if ((condition !== undefined && !value(condition)) || (code !== 0 && !condition?.includes('always()'))) {
      continue;
    }
    if (run === undefined) {
      used.push(uses!.replace(/@.*/, ''));
      continue;
    }
    writeFileSync(inFolder('output'), '');
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: inFolder('workspace'),
      encoding: 'utf8',
      env: {
        PATH: `${inFolder('bin')}:${process.env.PATH}`,
        GITHUB_OUTPUT: inFolder('output'),
        GITHUB_STEP_SUMMARY: inFolder('summary'),
        GITHUB_REPOSITORY: 'o/r',
        ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)])),
      },
    });
    said += ended.stdout + ended.stderr;
    code = code || ended.status!;
    if (id !== undefined) {
      outputs[id] = Object.fromEntries(readFileSync(inFolder('output'), 'utf8').trim().split('\n').filter(Boolean).map((line) => line.split('=') as [string, string]));
    }
  }
  return { code, said, used, outputs };
}

function template(...permissions: string[]): string {
  return JSON.stringify({
    Resources: {
      Admin: {
        Type: 'AWS::Connect::SecurityProfile', Properties: {
          InstanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555', SecurityProfileName: 'Desk', Permissions: permissions,
        },
      },
    },
  });
}

const COMPARE = { job: 'compare', version: '1.0.0', before: 'before.json', after: 'after.json' };
const REVIEW = ['temp', 'connect-profiles', 'review'];

describe('the job that compares', () => {
  beforeEach(() => {
    stubNpm();
    stubGh();
    writeFileSync(workspace('before.json'), template('Users.View'));
  });

  test('writes a comment, a page and findings for code scanning, and its verdict fails on what needs a second person', () => {
    writeFileSync(workspace('after.json'), template('Users.View', 'Users.EditPermission'));
    const { code, outputs } = runAction(COMPARE);
    expect([code, outputs]).toEqual([0, { 'pull-request': { head: HEAD, number: '7', base: 'b'.repeat(40) }, 'compare': { verdict: '1' } }]);
    expect(readFileSync(inFolder(...REVIEW, 'changes.md'), 'utf8')).toContain('Users.EditPermission');
    expect(readFileSync(inFolder('summary'), 'utf8')).toBe(readFileSync(inFolder(...REVIEW, 'changes.md'), 'utf8'));
    expect(readFileSync(inFolder(...REVIEW, 'security-profiles.html'), 'utf8')).toContain('<!doctype html>');
    const sarif = JSON.parse(readFileSync(inFolder(...REVIEW, 'security-profiles.sarif'), 'utf8')) as { runs: { results: { ruleId: string }[] }[] };
    expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toContain('privilege-escalation');
  });

  test('has nothing against a change that gives nothing', () => {
    writeFileSync(workspace('after.json'), template('Users.View'));
    expect(runAction(COMPARE).outputs.compare).toEqual({ verdict: '0' });
  });

  test('says that it could not tell, where an input cannot be read', () => {
    expect(runAction(COMPARE).outputs.compare).toEqual({ verdict: '3' });
    expect(existsSync(inFolder(...REVIEW, 'changes.md'))).toBe(false);
  });

  test('is judged by the configuration file that it is given, and by no other', () => {
    writeFileSync(workspace('after.json'), template('Users.View', 'Users.EditPermission'));
    writeFileSync(workspace('pinned.yaml'), 'severities: { privilege-escalation: warning }');
    expect(runAction({ ...COMPARE, 'config': 'pinned.yaml', 'fail-on': 'destructive' }).outputs.compare).toEqual({ verdict: '0' });
  });

  test('installs the exact version, where nothing of the repository counts and no script of a package runs', () => {
    writeFileSync(workspace('after.json'), template('Users.View'));
    runAction(COMPARE);
    expect(calls('npm')).toEqual([['install', '--prefix', inFolder('temp', 'connect-profiles'), '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', 'connect-profiles@1.0.0']]);
  });

  test('prepares the base with a command of the workflow, and reads the artifact as data', () => {
    writeFileSync(workspace('after.json'), template('Users.View'));
    rmSync(workspace('before.json'));
    writeFileSync(workspace('roles.json'), template('Users.View'));
    const { outputs, used } = runAction({ ...COMPARE, prepare: 'cp roles.json before.json', artifact: 'after' });
    expect(outputs.compare).toEqual({ verdict: '0' });
    expect(used).toEqual(['actions/checkout', 'actions/setup-node', 'actions/download-artifact', 'actions/upload-artifact']);
  });

  test.each([
    [{ version: 'latest' }, 'version must be an exact version'], [{ version: '1.0.0; rm' }, 'version must be an exact version'],
    [{ before: '' }, 'before must name'], [{ before: '--synth=x' }, 'before must name'], [{ job: 'all' }, 'job must be compare or publish'],
  ])('refuses %j before it does anything', (wrong, message) => {
    const { code, said } = runAction({ ...COMPARE, ...wrong });
    expect([code, said]).toEqual([2, expect.stringContaining(`::error::${message}`)]);
    expect(calls('npm')).toEqual([]);
  });

  test('takes a plan for both versions', () => {
    cpSync(PLAN, workspace('plan.json'));
    expect(runAction({ ...COMPARE, before: 'plan.json', after: '' }).outputs.compare).toEqual({ verdict: '1' });
    expect(readFileSync(inFolder(...REVIEW, 'changes.md'), 'utf8')).toContain('plan.json before → plan.json');
  });

  test('takes texts of inputs for texts', () => {
    const odd = 'a $(touch owned) `touch owned` "; touch owned #.json';
    writeFileSync(workspace(odd), template('Users.View'));
    writeFileSync(workspace('after.json'), template('Users.View'));
    expect(runAction({ ...COMPARE, before: odd, config: '' }).outputs.compare).toEqual({ verdict: '0' });
    expect(existsSync(workspace('owned'))).toBe(false);
  });
});

describe('the job that publishes', () => {
  const PUBLISH = { 'job': 'publish', 'pull-request': '7', 'head': HEAD, 'verdict': '0' };
  const bodyOf = () => readFileSync(inFolder(...REVIEW, 'comment.md'), 'utf8');
  beforeEach(() => mkdirSync(inFolder(...REVIEW), { recursive: true }));

  test('comments once, and says whether it may be merged', () => {
    stubGh();
    writeFileSync(inFolder(...REVIEW, 'changes.md'), '1 role changed\n');
    expect(runAction(PUBLISH)).toMatchObject({ code: 0, used: ['actions/download-artifact'] });
    expect(bodyOf()).toBe('<!-- security-profiles -->\n1 role changed\n');
    expect(calls('gh').map((args) => args.filter((arg) => /^(POST|PATCH|repos\/|state)/.test(arg)))).toEqual([
      ['repos/o/r/issues/7/comments'], ['POST', 'repos/o/r/issues/7/comments'], [`repos/o/r/statuses/${HEAD}`, 'state=success'],
    ]);
  });

  test('updates the comment that is there', () => {
    stubGh('123\n');
    writeFileSync(inFolder(...REVIEW, 'changes.md'), 'x');
    runAction({ ...PUBLISH, verdict: '1' });
    expect(calls('gh').map((args) => args.filter((arg) => /^(POST|PATCH|repos\/|state)/.test(arg))).slice(1)).toEqual([
      ['PATCH', 'repos/o/r/issues/comments/123'], [`repos/o/r/statuses/${HEAD}`, 'state=failure'],
    ]);
  });

  test.each(['', '3', '0; true'])('without a comparison, or with the verdict "%s", nothing passes', (verdict) => {
    stubGh();
    runAction({ ...PUBLISH, verdict });
    expect(bodyOf()).toContain('could not be determined: see [the log](https://github.com/o/r/actions/runs/5)');
    expect(calls('gh').flat()).toContain('state=failure');
  });

  test('uploads findings to code scanning where it is asked to', () => {
    stubGh();
    writeFileSync(inFolder(...REVIEW, 'security-profiles.sarif'), '{"version":"2.1.0"}');
    runAction({ ...PUBLISH, sarif: 'true' });
    expect(calls('gh').at(-1)).toEqual(expect.arrayContaining(['repos/o/r/code-scanning/sarifs', `commit_sha=${HEAD}`, 'ref=refs/pull/7/head']));
    expect(gunzipSync(Buffer.from(readFileSync(inFolder(...REVIEW, 'sarif.txt'), 'utf8'), 'base64')).toString()).toBe('{"version":"2.1.0"}');
  });

  test('findings that the comparison did not write are not uploaded, and do not fail the job', () => {
    stubGh();
    const { code, said } = runAction({ ...PUBLISH, sarif: 'true' });
    expect([code, calls('gh').some((args) => args.includes('repos/o/r/code-scanning/sarifs'))]).toEqual([0, false]);
    expect(said).toContain('There are no findings to upload');
  });

  test('refuses what is no pull request', () => {
    stubGh();
    expect(runAction({ ...PUBLISH, 'pull-request': '7/../../x' }).code).toBe(2);
    expect(calls('gh').flat()).not.toContain('POST');
  });
});

test('no script of either has a text of others in it, and actions are named by the hash of a commit', () => {
  const scripts = ACTION.runs.steps.flatMap(({ run }) => run ?? []);
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  expect((GITLAB_JOBS['security-profiles'] as { script: string[] }).script.filter((script) => script.includes('$[['))).toEqual([]);
  const lines = [...readFileSync(join(ROOT, 'action.yml'), 'utf8').matchAll(/\buses: *(.*)$/gm)].map(([, line]) => line!);
  expect(lines.filter((line) => !/^[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('the action names every input that it uses, and gives every output that it names', () => {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const used = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(ACTION.inputs).sort());
  const ids = ACTION.runs.steps.flatMap(({ id }) => id ?? []);
  expect(Object.values(ACTION.outputs).map(({ value }) => ids.includes(/steps\.([\w-]+)\./.exec(value)![1]!))).toEqual([true, true, true]);
});

describe('the job of GitLab', () => {
  interface Job {
    readonly script: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
    readonly artifacts: { readonly reports: { readonly junit: string } };
  }
  const job = GITLAB_JOBS['security-profiles'] as Job;
  const inputs = (GITLAB_SPEC.spec as unknown as { inputs: Record<string, { default?: string; regex?: string }> }).inputs;

  function runJob(given: Readonly<Record<string, string>>) {
    const value = (text: string) => text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => given[name] ?? inputs[name]!.default!);
    const env = Object.fromEntries(Object.entries(job.variables).map(([name, text]) => [name, value(text)]));
    return spawnSync('sh', ['-ec', job.script.join('\n')], { cwd: inFolder('workspace'), encoding: 'utf8', env: { PATH: `${inFolder('bin')}:${process.env.PATH}`, ...env } });
  }

  test('shows the change in the log, and leaves a page and a report that GitLab shows', () => {
    stubNpm();
    writeFileSync(workspace('before.json'), template('Users.View'));
    writeFileSync(workspace('after.json'), template('Users.View', 'Users.EditPermission'));
    const { status, stdout } = runJob({ version: '1.0.0', before: 'before.json', after: 'after.json', needs: 'synth' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('+ Users.EditPermission')]);
    expect(readFileSync(workspace(job.artifacts.reports.junit), 'utf8')).toContain('<testsuites');
    expect(existsSync(workspace('security-profiles/index.html'))).toBe(true);
  });

  test('takes a plan for both versions', () => {
    stubNpm();
    cpSync(PLAN, workspace('plan.json'));
    const { status, stdout } = runJob({ version: '1.0.0', before: 'plan.json', needs: 'plan' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('plan.json before → plan.json')]);
  });

  test('takes exact versions only', () => {
    const exact = new RegExp(inputs.version!.regex!);
    expect(['1.0.0', '1.0.0-rc.1', 'latest', '^1.0.0', '1.0.0 --registry=x'].filter((version) => exact.test(version))).toEqual(['1.0.0', '1.0.0-rc.1']);
  });
});
