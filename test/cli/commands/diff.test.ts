import { readFileSync } from 'node:fs';
import { templateOf, write, writeAssembly } from '../../review/support/assembly';
import { largeApp } from '../../review/support/large-app';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

describe('two files', () => {
  test('are compared, and what --fail-on asks for ends with 1', async () => {
    write('.', 'a.json', templateOf([{ id: 'A', permissions: ['Users.View'] }]));
    write('.', 'b.json', templateOf([{ id: 'A', permissions: ['Users.View', 'Users.EditPermission'] }]));
    const { code, out } = await cli(['diff', 'a.json', 'b.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/\+ Users\.EditPermission/);
    expect((await cli(['diff', 'a.json', 'b.json', '--fail-on', 'destructive, privilege-escalation'])).code).toBe(1);
    expect((await cli(['diff', 'a.json', 'b.json', '--fail-on', 'destructive,replacement'])).code).toBe(0);
    expect((await cli(['diff', 'b.json', 'a.json', '--fail-on', 'more-access'])).code).toBe(0);
    expect((await cli(['diff', 'b.json', 'a.json', '--fail-on', 'any-change'])).code).toBe(1);
  });

  test('findings that are new or gone are told, and --fail-on can stop at them', async () => {
    write('.', 'a.json', templateOf([{ id: 'A', permissions: ['ListenCallRecordings', 'MyContacts.View'] }]));
    write('.', 'b.json', templateOf([{ id: 'A', permissions: ['MyContacts.View', 'Cases.Edit'] }]));
    const { out } = await cli(['diff', 'a.json', 'b.json']);
    expect(out).toMatch(/\d new findings\n\nerror missing-dependency · A0A1B2C3D "A"\n {2}Cases\.Edit needs/);
    expect(out).toMatch(/\d findings gone\n(?: {2}.*\n)* {2}warning legacy-name · A: /);
    const markdown = (await cli(['diff', 'a.json', 'b.json', '--format', 'markdown'])).out;
    expect(markdown).toMatch(/### Findings\n\n- \*\*error\*\* \[`missing-dependency`\]\(https:\/\/\S+\/docs\/rules\.md#missing-dependency\) A: Cases\.Edit needs/);
    expect(markdown).toMatch(/findings? gone<\/summary>\n\n(?:- .*\n)*- \*\*warning\*\* \[`legacy-name`\]/);
    const { findings } = documented<{ findings: Record<'appeared' | 'gone', { rule: string }[]> }>('diff', (await cli(['diff', 'a.json', 'b.json', '--json'])).out);
    expect([findings.appeared, findings.gone].map((some) => some.map(({ rule }) => rule))).toEqual([
      expect.arrayContaining(['missing-dependency']), expect.arrayContaining(['legacy-name']),
    ]);
    expect((await cli(['diff', 'a.json', 'b.json', '--fail-on', 'new-finding'])).code).toBe(1);
    write('.', 'c.json', templateOf([{ id: 'A', permissions: ['MyContacts.View'] }]));
    expect((await cli(['diff', 'a.json', 'c.json', '--fail-on', 'new-finding'])).code).toBe(0);
  });

  test('as JSON are as documented', async () => {
    writeAssembly('a', largeApp());
    writeAssembly('b', [...largeApp(60, 2).slice(4), { id: 'New', name: 'New', properties: { Description: 'x' } }]);
    const { roles, alarms } = documented<{ roles: unknown[]; alarms: string[] }>('diff', (await cli(['diff', 'a', 'b', '--json'])).out);
    expect(roles.length).toBeGreaterThan(59);
    expect(alarms).toContain('privilege-escalation');
  });

  test('as Markdown go into a file', async () => {
    write('.', 'a.json', templateOf([{ id: 'A' }]));
    await cli(['diff', 'a.json', 'a.json', '--output', 'comment.md']);
    expect(readFileSync('comment.md', 'utf8')).toBe('## Security profiles: no role changes\n\n<sub>a.json → a.json</sub>\n');
  });
});

test('a stack can be new, or gone', async () => {
  writeAssembly('before', [{ id: 'A' }], { stack: 'Test' });
  writeAssembly('after', [{ id: 'B', permissions: ['Users.View'] }], { stack: 'Prod' });
  expect((await cli(['diff', 'before', 'after', '--stack', 'Prod'])).out).toMatch(/B +▲ new role/);
  expect((await cli(['diff', 'before', 'after', '--stack', 'Test'])).out).toMatch(/A +▼ removed/);
  expect(await cli(['diff', 'before', 'after', '--stack', 'Stage'])).toMatchObject({ code: 3, err: expect.stringContaining('before and after have Prod, Test.') });
});

test('what could not be read is said, and is no answer where it is all that there is', async () => {
  write('.', 'a.json', { Resources: { 'Fn::ForEach::Roles': [] } });
  const { code, err, out } = await cli(['diff', 'a.json', 'a.json', '--json']);
  expect([code, err]).toEqual([3, expect.stringMatching(/^Not read: Fn::ForEach::Roles of a\.json is expanded by CloudFormation\./)]);
  expect(documented<{ unread: string[] }>('diff', out).unread).toEqual([expect.stringMatching(/^a\.json: Fn::ForEach::Roles/)]);
  expect((await cli(['diff', 'a.json', 'a.json', '--fail-on', 'undetermined'])).code).toBe(1);
  write('.', 'b.json', templateOf([{ id: 'A' }], { Resources: { 'Fn::ForEach::Roles': [] } }));
  expect((await cli(['diff', 'b.json', 'b.json'])).code).toBe(0);
});

test('a directory without an app falls back on its cdk.out, and without one says what to do', async () => {
  write('.', 'a.json', templateOf([{ id: 'A' }]));
  expect((await cli(['diff', 'a.json'])).err).toMatch(/^error: a\.json is one version, and there is no app here to compare it with\. Give both: connect-profiles diff <before> <after>\. A plan .* alone is both\.$/m);
  writeAssembly('cdk.out', [{ id: 'A', permissions: ['Users.View'] }]);
  expect((await cli(['diff', 'a.json'])).out).toMatch(/^a\.json → cdk\.out/);
});

describe('the gate of a pull request', () => {
  const OPEN = ['--fail-on', 'more-access,undetermined'];
  const macro = { 'Fn::Transform': { Name: 'Org::Macro' } };
  const clean = templateOf([{ id: 'A', permissions: ['Users.View'] }]);
  const profile = (clean.Resources as Record<string, { Properties: object }>).A0A1B2C3D!;

  test.each([
    ['a macro of the template', { ...clean, Transform: ['Org::Macro'] }],
    ['an include of the template', { ...clean, Transform: { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/key' } } }],
    ['a macro beside the resources', { ...clean, ...macro }],
    ['a macro beside the profile', { Resources: { A0A1B2C3D: profile, ...macro } }],
    ['a macro in another resource', { Resources: { A0A1B2C3D: profile, Topic: { Type: 'AWS::SNS::Topic', ...macro } } }],
    ['a macro in the profile', { Resources: { A0A1B2C3D: { ...profile, ...macro } } }],
    ['a macro beside the literal list', { Resources: { A0A1B2C3D: { ...profile, Properties: { ...profile.Properties, ...macro } } } }],
    ['a macro instead of the properties', { Resources: { A0A1B2C3D: { ...profile, Properties: macro } } }],
    ['a module', { Resources: { A0A1B2C3D: profile, Module: { Type: 'Org::Team::Profile::MODULE' } } }],
    ['a stack set that is elsewhere', { Resources: { A0A1B2C3D: profile, Set: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateURL: 'https://x' } } } }],
    ['a stack set with a profile', {
      Resources: {
        A0A1B2C3D: profile, Set: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: JSON.stringify(templateOf([{ id: 'B' }])) } },
      },
    }],
    ['a call of the SDK', {
      Resources: {
        A0A1B2C3D: profile, Call: {
          Type: 'Custom::AWS', Properties: {
            Create: JSON.stringify({ service: 'Connect', action: 'updateSecurityProfile', parameters: { SecurityProfileId: 'p', Permissions: ['Users.View'] } }),
          },
        },
      },
    }],
  ])('is not passed by %s', async (_, after) => {
    write('.', 'a.json', clean);
    write('.', 'b.json', after);
    const { code, out } = await cli(['diff', 'a.json', 'b.json', ...OPEN]);
    expect(code).toBe(1);
    expect(out).not.toMatch(/no role changes \(|less access/);
  });

  test('is passed by what changes nothing', async () => {
    write('.', 'a.json', clean);
    write('.', 'b.json', { ...clean, Transform: 'AWS::LanguageExtensions' });
    expect(await cli(['diff', 'a.json', 'b.json', ...OPEN])).toMatchObject({ code: 0, err: '', out: 'a.json → b.json: no role changes (1 role).\n' });
  });
});
