import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { templateOf, write, writeAssembly } from '../../review/support/assembly';
import { largeApp } from '../../review/support/large-app';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

const directory = inTemporaryDirectory();

test('reads cdk.out unless told otherwise', async () => {
  writeAssembly(`${directory.path}/cdk.out`, [{ id: 'Agent' }]);
  const { code, out } = await cli(['report']);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 role of cdk\.out\n/);
});

test('JSON is as documented, for few roles and many, with everything that a role can have', async () => {
  writeAssembly('large', largeApp());
  documented('report', (await cli(['report', 'large', '--json'])).out);
  write('.', 't.json', templateOf([{
    id: 'A',
    permissions: ['Brand.New', 'Users.EditPermission', { Ref: 'P' }],
    properties: {
      Applications: [{ Namespace: 'a', ApplicationPermissions: ['ACCESS'] }], AllowedFlowModules: [{ FlowModuleId: 'm', Type: 'MCP' }],
      AllowedAccessControlTags: [{ Key: 'a', Value: 'b' }], AllowedAccessControlHierarchyGroupId: 'g', Description: 'd',
    },
  }]));
  const { roles, findings } = documented<{ roles: { untold: string[] }[]; findings: { rule: string }[] }>('report', (await cli(['report', 't.json', '--json'])).out);
  expect(roles[0]!.untold).toEqual(['Not all permissions could be determined: ${P} is known only to the deployment.']);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['privilege-escalation', 'unknown-name']));
});

test('AI agents are told as well, though the profile has no property for them', async () => {
  const arn = 'arn:aws:app-integrations:us-east-1:111122223333:application/billing';
  const After = { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { Details: { A0A1B2C3D: { AllowedAIAgents: [{ Arn: arn }] } }, Write: true } };
  write('.', 't.json', templateOf([{ id: 'A' }], { Resources: { After } }));
  const { roles } = documented<{ roles: object[] }>('report', (await cli(['report', 't.json', '--json'])).out);
  expect(roles[0]).toMatchObject({ aiAgents: [arn] });
});

test('shows what only the synthesis could find, as strictly as the app asks for', async () => {
  const finding = { rule: 'guardrail-night', severity: 'warning', permissions: ['BasicAgentAccess'], message: 'It works at night.', fix: 'let it sleep', waived: 'Night shift' };
  const role = { id: 'Agent', permissions: ['BasicAgentAccess', 'ListenCallRecordings', 'MyContacts.View'] };
  writeAssembly('cdk.out', [{ ...role, metadata: { kind: 'AgentProfile', findings: [finding as never] } }]);
  const metadata = JSON.parse(readFileSync('cdk.out/Stack.metadata.json', 'utf8'));
  const app = { strictness: 'strict', severities: { 'recommended-dependency': 'off' }, guardrails: ['night'], findings: [{ ...finding, rule: 'instance-active', waived: undefined }] };
  write('cdk.out', 'Stack.metadata.json', { ...metadata, '/Stack': [{ type: 'cdk-connect-security-profiles:app', data: app }] });

  const { out, code } = await cli(['report']);
  expect(code).toBe(1);
  expect(out).toContain('How the app is judged\n  guardrail: night\n  severity of recommended-dependency: off\n  strictness: strict\n');
  expect(out).toMatch(/warning instance-active\n {2}It works at night\.\n {2}Fix: let it sleep/);
  expect(out).toMatch(/waived guardrail-night · Stack\/Agent "Agent"\n {2}It works at night\.\n {2}Fix: let it sleep\n {2}Waived: Night shift/);
  const { findings } = documented<{ findings: { rule: string; severity: string }[] }>('report', (await cli(['report', '--json'])).out);
  expect(findings.map(({ rule, severity }) => [severity, rule])).toEqual(expect.arrayContaining([['error', 'legacy-name'], ['warning', 'guardrail-night'], ['warning', 'instance-active']]));
  expect(findings.map(({ rule }) => rule)).not.toContain('recommended-dependency');
  expect((await cli(['report', '--format', 'markdown'])).out).toContain('## How the app is judged\n\n- guardrail: night\n');
  expect((await cli(['report', '--format', 'markdown'])).out).toContain('It works at night. Let it sleep. *Waived: Night shift*');
});

test.each([
  ['error', ['Users.EditPermission'], 1],
  ['error', ['ListenCallRecordings', 'MyContacts.View'], 0],
  ['warning', ['ListenCallRecordings', 'MyContacts.View'], 1],
  ['never', ['Users.EditPermission'], 0],
])('--fail-on %s with %s ends with %d', async (failOn, permissions, code) => {
  write('.', 't.json', templateOf([{ id: 'A', permissions }]));
  expect((await cli(['report', 't.json', '--fail-on', failOn])).code).toBe(code);
});

test('the ending of the file says what to write', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  for (const [file, start] of [['r.md', '# Security profiles'], ['r.csv', 'Section,'], ['r.json', '{\n  "schema": "connect-profiles/report/1"'], ['r.txt', '1 role of']] as const) {
    const { code, out, err } = await cli(['report', 't.json', '--output', `new folder/${file}`]);
    expect([code, out, err]).toEqual([0, '', `new folder/${file} written.\n`]);
    expect(readFileSync(`new folder/${file}`, 'utf8').startsWith(start)).toBe(true);
  }
});

test('several files are written by one run, and standard output as well where a format is asked for', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  const files = ['r.sarif', 'R.XML', 'r.md'];
  const outputs = files.flatMap((file) => ['--output', file]);
  expect(await cli(['report', ...outputs, 't.json'])).toEqual({ code: 0, out: '', err: files.map((file) => `${file} written.\n`).join('') });
  expect(files.map((file) => readFileSync(file, 'utf8').slice(0, 13))).toEqual(['{\n  "$schema"', '<?xml version', '# Security pr']);
  expect((await cli(['report', ...outputs, '--format', 'text', 't.json'])).out).toMatch(/^1 role of t\.json\n/);
  expect(await cli(['report', 't.json', '-o', 'r.md', '-o', 'r.md'])).toMatchObject({ code: 2, err: 'error: --output r.md is given twice. Give it once.\n' });
});

test('a quiet command says by its exit code alone what it found, writes its files, and prints errors', async () => {
  write('.', 't.json', templateOf([{ id: 'A', permissions: ['Users.EditPermission'] }], { Resources: { 'Fn::ForEach::Roles': [] } }));
  expect(await cli(['report', 't.json', '--quiet', '--output', 'r.json'])).toEqual({ code: 1, out: '', err: '' });
  expect(existsSync('r.json')).toBe(true);
  expect(await cli(['report', '-q', 'missing.json'])).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/^error: "missing\.json" is not/) });
  expect(await cli(['report', '-q', '--json', 't.json'])).toMatchObject({ code: 2, err: expect.stringContaining("'-q, --quiet' cannot be used with option '--json'") });
});

test('only some stacks', async () => {
  write('.', 't.json', templateOf([{ id: 'A', attributes: { Metadata: { 'aws:cdk:path': 'Prod/A/Resource' } } }]));
  writeAssembly('cdk.out', [{ id: 'Agent' }], { stack: 'Test' });
  expect((await cli(['report', '--stack', 'Te*'])).code).toBe(0);
  const { code, err } = await cli(['report', '--stack', 'Prod*']);
  expect([code, err]).toEqual([3, 'error: No stack with security profiles matches "Prod*". cdk.out has Test. Use one of these; * stands for any characters.\n']);
});

test.each([
  [['report', 'missing'], 3, /^error: "missing" is not a file, a directory, a Git revision or the ARN of an instance\. Give a directory that "cdk synth" writes/],
  [['report', '--format', 'pdf'], 2, /argument 'pdf' is invalid\. Allowed choices are text, html, markdown, summary, csv, json, sarif, junit, github/],
  [['report', '--json', '--format', 'csv'], 2, /^error: --json and --format csv contradict each other/],
  [['report', 'a', 'b'], 2, /too many arguments/],
  [['report', '--fail-on', 'x'], 2, /Allowed choices are error, warning, info, never/],
])('%j ends with %d', async (args, code, problem) => {
  const ran = await cli(args);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(problem);
  expect(ran.out).toBe('');
});

test('a page needs a file when a person looks at the terminal', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  const { code, err } = await cli(['report', 't.json', '--format', 'html'], { interactive: true });
  expect([code, err]).toEqual([2, 'error: HTML cannot be shown in a terminal. Give a file to write it to: --output report.html\n']);
});

test.each([
  ['report', 'report.pdf', /^error: The ending of report\.pdf stands for no format of this command\. Use \.html, .* or \.txt\. To write a file of any name: --format <format> > report\.pdf\n$/],
  ['diff', 'comment', /^error: The ending of comment stands for no format/],
])('%s --output %s is wrong usage', async (command, file, problem) => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  expect(await cli([command, 't.json', ...command === 'diff' ? ['t.json'] : [], '--output', file])).toMatchObject({ code: 2, err: expect.stringMatching(problem) });
});

test('a pipe that has a name is written to, and stays one', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  execFileSync('mkfifo', ['pipe.txt']);
  const reader = spawn('cat', ['pipe.txt'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const read = text(reader.stdout);
  expect((await cli(['report', 't.json', '--output', 'pipe.txt'])).code).toBe(0);
  expect(await read).toMatch(/^1 role of t\.json\n/);
  expect(statSync('pipe.txt').isFIFO()).toBe(true);
});

test('a git revision is reported as well', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  execFileSync('git', ['init', '--quiet']);
  execFileSync('git', ['add', '.']);
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'first']);
  expect((await cli(['report', 'HEAD:t.json'])).out).toMatch(/^1 role of HEAD:t\.json\n/);
});

test('what could not be read is said, and leaves the question open where it is all that there is', async () => {
  write('.', 't.json', { Resources: { 'Fn::ForEach::Roles': [] } });
  expect(await cli(['report', 't.json'])).toMatchObject({
    code: 3, out: 'No security profiles in t.json, as far as it could be read.\n', err: expect.stringMatching(/^Not read: Fn::ForEach::Roles of t\.json/),
  });
  write('.', 't.json', templateOf([{ id: 'A' }], { Resources: { 'Fn::ForEach::Roles': [] } }));
  const { code, out } = await cli(['report', 't.json', '--json']);
  expect([code, documented<{ unread: string[] }>('report', out).unread]).toEqual([0, [expect.stringMatching(/^Fn::ForEach::Roles/)]]);
});

test('a file that cannot be written leaves nothing behind', async () => {
  write('.', 't.json', templateOf([{ id: 'A' }]));
  write('.', 'file', '');
  const { code, err } = await cli(['report', 't.json', '--output', 'file/report.md']);
  expect([code, err]).toEqual([3, expect.stringMatching(/^error: file\/report\.md cannot be written \((EEXIST|ENOTDIR)\)/)]);
  expect(existsSync('file/report.md')).toBe(false);
});

test('templates nested too deeply are refused with a line', async () => {
  const deep = `${'{"Fn::X":'.repeat(30_000)}1${'}'.repeat(30_000)}`;
  write('.', 't.json', JSON.stringify(templateOf([{ id: 'A', properties: { InstanceArn: 'DEEP' } }])).replace('"DEEP"', deep));
  const { code, err } = await cli(['report', 't.json']);
  expect([code, err]).toEqual([3, 'error: the input is too large, or nested too deeply, to be read.\n']);
});

test('a file that is printed in a pipeline later has no commands for it', async () => {
  write('.', 't.json', templateOf([{ id: 'A', properties: { SecurityProfileName: '::error::a ##vso[b]' } }]));
  for (const file of ['r.txt', 'r.csv']) {
    await cli(['report', 't.json', '--output', file]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/^::|##vso/m);
  }
});

describe('guardrails that are no part of the app', () => {
  const administrators = [{ id: 'A', permissions: ['Users.EditPermission', 'CallRecordings.Unredacted.Access'] }];
  const rules = async (...args: string[]) => {
    const { out } = await cli(['report', 't.json', '--json', ...args]);
    return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('guardrail-'));
  };
  const pack = (guardrails: object[]) => ({ schema: 'connect-profiles/guardrails/1', title: 'Ours', guardrails });

  test('are packs of the library, or files', async () => {
    write('.', 't.json', templateOf(administrators));
    write('.', 'ours.json', pack([{ id: 'ours', reason: 'so', forbidRisks: ['privilege-escalation'] }]));
    expect(await rules()).toEqual([]);
    expect(await rules('--guardrails', 'separation-of-duties', 'ours.json')).toEqual(['guardrail-duties-access-and-conversations', 'guardrail-ours']);
    expect((await cli(['report', 't.json', '--guardrails', 'ours.json'])).out).toMatch(/How the app is judged\n {2}guardrail: ours/);
  });

  test('are refused where there are none of the name, or two of one id', async () => {
    write('.', 't.json', templateOf(administrators));
    write('.', 'ours.json', pack([{ id: 'privacy-export', reason: 'so', forbidRisks: ['privilege-escalation'] }]));
    expect(await cli(['report', 't.json', '--guardrails', 'privcy'])).toMatchObject({
      code: 3, err: 'error: privcy is neither a file nor a pack of guardrails. The packs are payment-card-data, privacy and separation-of-duties.\n',
    });
    expect((await cli(['report', 't.json', '--guardrails', 'privacy', 'ours.json'])).err).toContain('privacy and ours.json both have a guardrail "privacy-export"');
  });
});

test.each([['report'], ['check', '--live'], ['drift', '--live']])('%s in an empty folder says what to run, or to give', async (...args) => {
  const { code, out, err } = await cli(args);
  expect([code, out]).toEqual([3, '']);
  expect(err).toBe('error: There is no cdk.out here. In a CDK app, run "npx cdk synth" first. Elsewhere, give what has the roles: '
    + 'a template, a plan of Terraform as JSON, a snapshot, a list of permissions, or the ARN of an instance.\n');
});
