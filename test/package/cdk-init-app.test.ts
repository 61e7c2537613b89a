import * as fs from 'node:fs';
import * as path from 'node:path';
import { NEWEST_CDK } from './support/installed';
import { devDependencies } from '../../package.json';
import { Newcomer } from '../../tools/registry/newcomer';

const CDK_CLI = `aws-cdk@${devDependencies['aws-cdk']}`;

/** Nobody has set up git for the newcomer. */
const GIT = { GIT_AUTHOR_NAME: 'Newcomer', GIT_AUTHOR_EMAIL: 'newcomer@example.com', GIT_COMMITTER_NAME: 'Newcomer', GIT_COMMITTER_EMAIL: 'newcomer@example.com' };

const UNIT_TEST = `
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AppStack } from '../lib/app-stack';

test('supervisors see historical metrics', () => {
  Template.fromStack(new AppStack(new App(), 'Roles')).hasResourceProperties('AWS::Connect::SecurityProfile', {
    SecurityProfileName: 'Supervisor',
  });
});
`;

/** The stack that "cdk init" writes, with the examples of the README that came with the library in it: all go by the imports of the first. */
function stackOf(readme: string): string {
  const [complete, ...others] = [...readme.matchAll(/^```ts\b[^\n]*\n([^]*?)^```$/gm)].map(([, code]) => code);
  const body = complete.replace(/^import [^]*?;\n/gm, '').replace('const app = new App();\n', '')
    .replace("new Stack(app, 'ContactCenter')", 'this').replace('app.synth();', '');
  expect(body).toContain('const stack = this;');
  const [, names] = /^import (\{[^}]*\}) from 'cdk-connect-security-profiles';$/m.exec(complete)!;
  return [
    "import { Stack, type StackProps } from 'aws-cdk-lib';",
    "import type { Construct } from 'constructs';",
    "import * as profiles from 'cdk-connect-security-profiles';",
    '', `const ${names} = profiles;`, '',
    'export class AppStack extends Stack {',
    '  constructor(scope: Construct, id: string, props?: StackProps) {',
    '    super(scope, id, props);', body, ...others, '  }', '}', '',
  ].join('\n');
}

describe('an app as "cdk init" makes it, with all its feature flags', () => {
  const newcomer = new Newcomer();
  const stackFile = path.join(newcomer.folder, 'lib', 'app-stack.ts');
  const commit = () => {
    newcomer.run('git', ['add', '--all']);
    newcomer.run('git', ['commit', '--quiet', '--message', 'A change'], GIT);
  };

  beforeAll(() => {
    newcomer.run('npx', ['--yes', CDK_CLI, 'init', 'app', '--language', 'typescript', '--generate-only']);
    newcomer.npmInstall('cdk-connect-security-profiles', 'connect-profiles', ...NEWEST_CDK);
    fs.writeFileSync(stackFile, stackOf(fs.readFileSync(path.join(newcomer.folder, 'node_modules', 'cdk-connect-security-profiles', 'README.md'), 'utf8')));
    fs.writeFileSync(path.join(newcomer.folder, 'test', 'app.test.ts'), UNIT_TEST);
    newcomer.run('git', ['init', '--quiet']);
    commit();
  });

  afterAll(() => newcomer.leave());

  test('has the flags that make a difference', () => {
    const { context } = JSON.parse(fs.readFileSync(path.join(newcomer.folder, 'cdk.json'), 'utf8'));
    expect(Object.keys(context).length).toBeGreaterThan(50);
    expect(context).toMatchObject({ '@aws-cdk/core:annotationsInValidationReport': true, '@aws-cdk/core:validateAgainstDefaultRules': true });
  });

  test('synthesizes the examples of the README, with no warning and nothing deprecated', () => {
    const { status, stdout, stderr } = newcomer.attempt('npx', ['cdk', 'synth', '--strict', '--quiet', '--no-notices']);
    expect({ status, said: `${stdout}${stderr}`.match(/^.*(?:warning|deprecated|error).*$/gim) ?? [] }).toEqual({ status: 0, said: [] });
    const { Resources } = JSON.parse(fs.readFileSync(path.join(newcomer.folder, 'cdk.out', 'AppStack.template.json'), 'utf8'));
    const roles = Object.values<any>(Resources).filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties.SecurityProfileName);
    expect(roles.sort()).toEqual(['Recording reviewer', 'Service agent', 'Supervisor']);
  });

  test('shows with "cdk diff" what a change gives, when the template that is deployed is at hand', () => {
    fs.copyFileSync(path.join(newcomer.folder, 'cdk.out', 'AppStack.template.json'), path.join(newcomer.home, 'deployed.json'));
    const before = fs.readFileSync(stackFile, 'utf8');
    fs.writeFileSync(stackFile, before.replace('AnalyticsPermissions.HISTORICAL_METRICS_ACCESS', 'profiles.UsersPermissions.USERS_VIEW'));
    const { status, stdout, stderr } = newcomer.attempt('npx', ['cdk', 'diff', '--no-notices', '--template', path.join(newcomer.home, 'deployed.json')]);
    fs.writeFileSync(stackFile, before);
    expect([status, `${stdout}${stderr}`]).toEqual([0, expect.stringMatching(/\[-\] +"AccessMetrics\.HistoricalMetrics\.Access"/)]);
  });

  test('tests its stack with jest', () => {
    const { status, stderr } = newcomer.attempt('npx', ['jest']);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Tests: +1 passed/)]);
  });

  test('compares a role with an error with its last commit', () => {
    const before = fs.readFileSync(stackFile, 'utf8');
    fs.writeFileSync(stackFile, before.replace('AnalyticsPermissions.HISTORICAL_METRICS_ACCESS', 'profiles.UsersPermissions.USERS_EDIT_PERMISSION'));
    const { status, stdout, stderr } = newcomer.attempt('npx', ['connect-profiles', 'diff', 'HEAD']);
    fs.writeFileSync(stackFile, before);
    expect([status, stderr]).toEqual([0, 'Running the code of HEAD.\nRunning the code of the working tree.\n']);
    expect(stdout).toMatch(/Supervisor[^]*Users\.EditPermission[^]*privilege-escalation/);
  });

  test('says of itself why it fails, and the command adds nothing that nobody can read', () => {
    const before = fs.readFileSync(stackFile, 'utf8');
    fs.writeFileSync(stackFile, before.replace('super(scope, id, props);', "super(scope, id, props);\n    throw new Error('The stack is not ready yet.');"));
    const { status, stdout, stderr } = newcomer.attempt('npx', ['connect-profiles', 'diff', 'HEAD']);
    fs.writeFileSync(stackFile, before);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^Running the code of [^]+\nerror: [^\n]+\n *Error: The stack is not ready yet\.\n/);
    expect(stderr).toContain('lib/app-stack.ts:');
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(500);
  });
});
