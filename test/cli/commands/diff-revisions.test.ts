import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { INSTANCE_ARN } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

// Other test files make folders for a while where this one looks for what is left.
const temporary = mkdtempSync(join(os.tmpdir(), 'diff-revisions-'));

beforeEach(() => {
  jest.spyOn(os, 'tmpdir').mockReturnValue(temporary);
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...args], { encoding: 'utf8' });
}

/** What the command has left of the folders that it made, where it was told to make them. */
function left(): string[] {
  return readdirSync(temporary);
}

/** What is said on standard error but for that code is run. */
function withoutNotes(err: string): string {
  return err.replace(/^(?:Running the code of|It is not given variables) .*\n/gm, '');
}

/** An app that needs no CDK: it writes one role, which holds what a file of its repository says, as `cdk synth` would. */
const APP = `
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const out = process.env.CDK_OUTDIR;
mkdirSync(out, { recursive: true });
const context = JSON.parse(process.env.CDK_CONTEXT_JSON);
const permissions = [...readFileSync('roles.txt', 'utf8').trim().split('\\n'), ...(context.more ?? [])];
if (permissions.includes('broken')) throw new Error('this app is broken');
writeFileSync(out + '/manifest.json', JSON.stringify({ artifacts: { Stack: { type: 'aws:cloudformation:stack', properties: { templateFile: 't.json' } } } }));
writeFileSync(out + '/t.json', JSON.stringify({ Resources: { Agent: { Type: 'AWS::Connect::SecurityProfile', Properties: { SecurityProfileName: 'Agent', Permissions: permissions } } } }));
`;

function repository(folder = '.') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'app.js'), APP);
  writeFileSync(join(folder, 'cdk.json'), JSON.stringify({ app: 'node app.js', context: { more: ['Queues.View'] } }));
  writeFileSync(join(folder, 'roles.txt'), 'BasicAgentAccess\n');
  writeFileSync(join(folder, 'template.yaml'), 'Resources:\n  A: {Type: "AWS::Connect::SecurityProfile", Properties: {SecurityProfileName: A, Permissions: [Users.View]}}\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
}

describe('a git revision', () => {
  test('is compared with the working tree, neither of which needs a cdk.out', async () => {
    const before = left();
    repository();
    writeFileSync('roles.txt', 'BasicAgentAccess\nUsers.EditPermission\n');
    const { code, out, err } = await cli(['diff', 'HEAD', '--fail-on', 'privilege-escalation']);
    expect([code, err]).toEqual([1, 'Running the code of HEAD.\n'
      + 'It is not given variables that may hold secrets: AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE. To give it some: --pass-env <names>.\n'
      + 'Running the code of the working tree.\n']);
    expect(out).toMatch(/^HEAD → working tree\n/);
    expect(out).toMatch(/\+ Users\.EditPermission/);
    expect(out).not.toMatch(/Queues\.View/);
    expect(git('status', '--porcelain')).toBe(' M roles.txt\n');
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(left()).toEqual(before);
  });

  test('is compared with another one, from a folder of the repository', async () => {
    repository('apps/contact center');
    writeFileSync('apps/contact center/roles.txt', 'Users.View\n');
    git('commit', '--quiet', '--all', '--message', 'second');
    process.chdir('apps/contact center');
    const { out } = await cli(['diff', 'HEAD~1', 'HEAD', '--json']);
    const [role] = documented<{ roles: { permissions: { name: string; change: string }[] }[] }>('diff', out).roles;
    expect(role!.permissions.map(({ name, change }) => [change, name])).toEqual([['gained', 'Users.View'], ['lost', 'BasicAgentAccess']]);
  });

  test('finds the dependencies of the working tree, and says so where it asks for others', async () => {
    writeFileSync('.gitignore', 'node_modules');
    mkdirSync('node_modules/roles', { recursive: true });
    writeFileSync('node_modules/roles/index.js', 'module.exports = [\'Prompts.View\'];');
    writeFileSync('package.json', '{}');
    writeFileSync('package-lock.json', '{}');
    repository();
    writeFileSync('app.js', APP.replace('(context.more ?? [])', 'require(\'roles\')'));
    git('commit', '--quiet', '--all', '--message', 'with a dependency');
    writeFileSync('package-lock.json', '{"lockfileVersion": 3}');
    const { out, err } = await cli(['diff', 'HEAD~1', 'HEAD']);
    expect(out).toMatch(/\+ Prompts\.View/);
    expect(err).toMatch(/^HEAD requires other dependencies; it is synthesized with the installed ones\./m);
  });

  test('can be asked for a template in it', async () => {
    repository();
    writeFileSync('template.yaml', readFileSync('template.yaml', 'utf8').replace('Users.View', 'Users.Edit'));
    expect((await cli(['diff', 'HEAD:template.yaml', 'template.yaml'])).out).toMatch(/\+ Users\.Edit /);
  });

  test('can be synthesized in another way', async () => {
    repository();
    writeFileSync('synth.js', APP.replace('(context.more ?? [])', '[\'Prompts.View\']'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'another way');
    writeFileSync('roles.txt', 'Users.View\n');
    expect((await cli(['diff', 'HEAD', '--synth', 'node synth.js'])).out).not.toMatch(/Queues\.View/);
  });

  test('can be where the branch left another one, whatever happened there since', async () => {
    repository();
    git('checkout', '--quiet', '-b', 'branch');
    writeFileSync('roles.txt', 'BasicAgentAccess\nUsers.View\n');
    git('commit', '--quiet', '--all', '--message', 'on the branch');
    git('checkout', '--quiet', 'main');
    writeFileSync('roles.txt', 'BasicAgentAccess\nPrompts.View\n');
    git('commit', '--quiet', '--all', '--message', 'on main');
    git('checkout', '--quiet', 'branch');
    expect((await cli(['diff', 'main', '--json'])).out).toMatch(/Prompts\.View/);
    const { code, out } = await cli(['diff', 'main...']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^main\.\.\. → working tree\n[^]*\+ Users\.View/)]);
    expect(out).not.toMatch(/Prompts\.View/);
    expect((await cli(['diff', 'nothing...'])).err).toMatch(/^error: "nothing\.\.\." is not a file, a directory, a Git revision or the ARN of an instance/);
  });

  test('is compared with an app whose roles have errors, which are findings', async () => {
    const root = join(__dirname, '..', '..', '..');
    const appWith = (additional: string) => writeFileSync('app.ts', `
      import { App, Stack } from '${root}/node_modules/aws-cdk-lib';
      import { AgentProfile, CasesPermissions, ConnectInstance, PermissionSet } from '${root}/src';
      const stack = new Stack(new App(), 'Center');
      const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', '${INSTANCE_ARN}');
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', additional: PermissionSet.of(${additional}) });
    `);
    writeFileSync('cdk.json', JSON.stringify({ app: `"${root}/node_modules/.bin/tsx" app.ts` }));
    appWith('');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
    appWith('CasesPermissions.CASES_EDIT');
    const { code, out, err } = await cli(['diff', 'HEAD', '--fail-on', 'new-finding']);
    expect([code, withoutNotes(err)]).toEqual([1, '']);
    expect(out).toMatch(/\+ Cases\.Edit[^]*\nerror missing-dependency · Center\/Agent "Agent"\n {2}Cases\.Edit needs Cases\.View[^]*\n {2}Fix: add /);
  }, 60_000);

  test('that is called like an option of Git is no option', async () => {
    repository();
    writeFileSync('t.json', JSON.stringify({ Resources: {} }));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
    git('update-ref', 'refs/tags/--output=written', 'HEAD');
    const files = readdirSync('.');
    expect((await cli(['report', '--', '--output=written:t.json'])).out).toBe('No security profiles in --output=written:t.json.\n');
    expect(readdirSync('.')).toEqual(files);
  });

  test('from before there was an app has no roles', async () => {
    writeFileSync('README.md', 'Nothing yet.');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'nothing');
    git('checkout', '--quiet', '-b', 'branch');
    repository();
    const { code, out, err } = await cli(['diff', 'main']);
    expect([code, withoutNotes(err)]).toEqual([0, 'main has no app here; every role is new.\n']);
    expect(out).toMatch(/▲ new role, more access/);
    expect(withoutNotes((await cli(['diff', 'HEAD', 'main'])).err)).toBe('error: main has no cdk.json with an "app". Go to the directory of the app, or give the command with --synth.\n');
  });

  test('runs without what may be a credential, unless it is asked for', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { AWS_SECRET_ACCESS_KEY: 'x', GITHUB_TOKEN: 'x', GITHUB_PATH: 'x', TEAM: 'x' });
    repository();
    writeFileSync('app.js', `${APP}\nwriteFileSync(process.env.SEEN, ['AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN', 'GITHUB_PATH', 'TEAM'].filter((name) => process.env[name]).join());`);
    process.env.SEEN = join(process.cwd(), 'seen.txt');
    const seen = async (...args: string[]) => {
      const { err } = await cli(['diff', 'HEAD:template.yaml', ...args]);
      return [readFileSync('seen.txt', 'utf8'), /AWS_SECRET_ACCESS_KEY/.test(err), /GITHUB_TOKEN/.test(err)];
    };
    expect(await seen()).toEqual(['TEAM', true, true]);
    expect(await seen('--pass-env', 'GITHUB_TOKEN, GITHUB_PATH')).toEqual(['GITHUB_TOKEN,GITHUB_PATH,TEAM', true, false]);
    process.env = before;
  });

  test('can have the name of a directory', async () => {
    repository();
    mkdirSync('main');
    expect((await cli(['diff', 'main'])).out).toMatch(/^main → working tree: no role changes/);
  });

  test('whose app fails is answered with a line, and below it the error of the app and where it comes from', async () => {
    const before = left();
    repository();
    writeFileSync('roles.txt', 'broken\n');
    git('commit', '--quiet', '--all', '--message', 'broken');
    const { code, err } = await cli(['diff', 'HEAD']);
    expect(code).toBe(3);
    expect(withoutNotes(err)).toMatch(/^error: "node app\.js" of HEAD failed with exit code 1\.\nError: this app is broken\n {4}at .*\(app\.js:\d+:\d+\)\n\(.* left out/);
    expect(left()).toEqual(before);
  });
});

test('an assembly of a revision that cannot be read is named by the revision, which people can find again', async () => {
  repository();
  writeFileSync('app.js', APP.replace("out + '/t.json', ", "out + '/t.json', 'x' + "));
  git('commit', '--quiet', '--all', '--message', 'second');
  const { code, err } = await cli(['report', 'HEAD']);
  expect([code, withoutNotes(err)]).toEqual([3, 'error: HEAD/t.json is not a CloudFormation template: it has no "Resources".\n']);
});

test('a folder of a revision is not taken for a template', async () => {
  repository('apps/center');
  expect(await cli(['report', 'HEAD:apps'])).toMatchObject({
    code: 3, err: 'error: HEAD:apps is a directory of the revision. Give a template in it, such as HEAD:apps/template.json, or the revision.\n',
  });
});

test('what is neither file nor revision is answered with a line, in a repository and outside of one', async () => {
  const problem = 'error: "nothing" is not a file, a directory, a Git revision or the ARN of an instance. '
    + 'Give a directory that "cdk synth" writes (usually cdk.out), a template, a plan of Terraform as JSON, or a revision that has been fetched, such as origin/main.\n';
  expect(await cli(['diff', 'nothing'])).toMatchObject({ code: 3, err: problem });
  repository();
  expect(await cli(['diff', 'nothing'])).toMatchObject({ code: 3, err: problem });
  expect((await cli(['diff', 'HEAD:missing.json', 'template.yaml'])).err).toMatch(/^error: git show failed: .*missing\.json/);
});

test('Ctrl-C ends the synthesis, and leaves nothing behind', async () => {
  const before = left();
  repository();
  writeFileSync('app.js', 'setTimeout(() => {}, 60_000)');
  const controller = new AbortController();
  const running = cli(['diff', 'HEAD:template.yaml'], { signal: controller.signal });
  setTimeout(() => controller.abort(), 700);
  const { code, err } = await running;
  expect([code, withoutNotes(err)]).toEqual([130, 'Interrupted.\n']);
  expect(os.tmpdir).toHaveBeenCalled();
  expect(left()).toEqual(before);
});
