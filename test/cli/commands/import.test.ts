import { readFileSync, writeFileSync } from 'node:fs';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { INSTANCE_ARN, templateOf, write, writeAssembly } from '../../review/support/assembly';
import { templateOfCode } from '../../review/support/run-code';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

const directory = inTemporaryDirectory();

const profile = (name: string, permissions: string[] | undefined, rest = {}) => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions, tags: {}, access: { ...RESTRICTIONS, ...LISTS }, ...rest });

const OLD_RESTRICTIONS = { accessControlTags: [], tagRestrictedResources: [], hierarchyRestrictedResources: [] };
const RESTRICTIONS = { ...OLD_RESTRICTIONS, dataTableAttributes: [] };
const LISTS = { applications: [], flowModules: [] };

beforeEach(() => writeFileSync('s.json', writeSnapshot({
  arn: INSTANCE_ARN,
  unreadable: {},
  profiles: [profile('Agent', ['BasicAgentAccess']), profile('Reviewer', ['ListenCallRecordings', 'MyContacts.View'])],
})));

test('writes a stack into a file', async () => {
  const { code, out, err } = await cli(['import', 's.json', '--output', 'lib/stack.ts', '--class-name', 'Roles']);
  expect([code, out, err]).toEqual([0, '', 'lib/stack.ts written.\n2 profiles imported.\n']);
  expect(readFileSync('lib/stack.ts', 'utf8')).toMatch(/^export class Roles extends Stack \{$/m);
});

test('a file that exists is overwritten only where that is asked for', async () => {
  writeFileSync('stack.ts', '// edited');
  const { code, out, err } = await cli(['import', 's.json', '--output', 'stack.ts']);
  expect([code, out, err]).toEqual([2, '', 'error: stack.ts exists. Give another file with --output, or --force to overwrite it.\n']);
  expect(readFileSync('stack.ts', 'utf8')).toBe('// edited');
  expect((await cli(['import', 's.json', '--output', 'stack.ts', '--force'])).code).toBe(0);
  expect(readFileSync('stack.ts', 'utf8')).toMatch(/^import /);
});

describe('the language of the code', () => {
  const [TYPESCRIPT, PYTHON] = [/^import \{ Stack/, /^from aws_cdk import Stack/];

  test.each([
    ['npx ts-node --prefer-ts-exts bin/app.ts', TYPESCRIPT], ['node bin/app.js', TYPESCRIPT], ['npx tsx python-tools/app.ts', TYPESCRIPT],
    ['python3 app.py', PYTHON], ['.venv/bin/python app.py', PYTHON], ['uv run app.py', PYTHON], ['py -3.12 app.py', PYTHON], ['poetry run python -m app', PYTHON],
  ])('is that of the app that "%s" runs', async (app, begins) => {
    writeFileSync('cdk.json', JSON.stringify({ app }));
    expect(await cli(['import', 's.json'])).toMatchObject({ code: 0, out: expect.stringMatching(begins), err: '2 profiles imported.\n' });
  });

  test.each([
    ['mvn -e -q compile exec:java', 'Java'], ['./gradlew run', 'Java'], ['dotnet run --project src/App.csproj', 'C#'], ['go mod download && go run app.go', 'Go'],
  ])('is TypeScript for the app that "%s" runs, and that is said', async (app, language) => {
    writeFileSync('cdk.json', JSON.stringify({ app }));
    const { out, err } = await cli(['import', 's.json']);
    expect(out).toMatch(TYPESCRIPT);
    expect(err).toContain(`The app of cdk.json is in ${language}, in which this command cannot write. The code is in TypeScript; --language python writes Python.\n`);
  });

  test('is that of the file, and what is asked for before all', async () => {
    writeFileSync('cdk.json', JSON.stringify({ app: 'python3 app.py' }));
    await cli(['import', 's.json', '--output', 'stack.ts']);
    expect(readFileSync('stack.ts', 'utf8')).toMatch(TYPESCRIPT);
    expect((await cli(['import', 's.json', '--language', 'typescript'])).out).toMatch(TYPESCRIPT);
    await cli(['import', 's.json', '--output', 'stack.txt', '--language', 'python']);
    expect(readFileSync('stack.txt', 'utf8')).toMatch(PYTHON);
  });
});

test('only what is asked for, modernized', async () => {
  const { out } = await cli(['import', 's.json', '--only', 'Reviewer', '--modernize']);
  expect(out).not.toMatch(/'Agent'/);
  expect(out).toMatch(/CALL_RECORDINGS_UNREDACTED_ACCESS/);
});

test.each([
  ['descriptions and tags', { tags: undefined }],
  ['access control', { access: LISTS }],
  ['access to data tables', { access: { ...OLD_RESTRICTIONS, ...LISTS } }],
  ['applications', { access: { ...RESTRICTIONS, flowModules: [] } }],
  ['flow modules', { access: { ...RESTRICTIONS, applications: [] } }],
])('%s that the snapshot does not have are asked for', async (part, rest) => {
  writeFileSync('s.json', writeSnapshot({ arn: INSTANCE_ARN, unreadable: {}, profiles: [profile('Agent', ['BasicAgentAccess'], rest)] }));
  expect((await cli(['import', 's.json'])).err).toContain(
    `The snapshot has no ${part} of Agent. Record it again, or add them to the code: a deployment removes everything that the code does not have.\n`);
});

test('what the snapshot does not have of the same profiles is asked for once', async () => {
  const unread = profile('Agent', ['BasicAgentAccess'], { tags: undefined, access: LISTS });
  writeFileSync('s.json', writeSnapshot({ arn: INSTANCE_ARN, unreadable: {}, profiles: [unread, { ...unread, name: 'Reviewer' }, profile('Lead', ['BasicAgentAccess'])] }));
  const { err } = await cli(['import', 's.json']);
  expect(err.match(/The snapshot has no .*? of .*?\./g)).toEqual(['The snapshot has no descriptions and tags and access control of Agent and Reviewer.']);
});

test.each(['Stack', 'StackProps', 'Construct', 'ConnectInstance', 'SecurityProfile', 'Permission'])('the stack cannot be called %s, which the code imports', async (name) => {
  writeFileSync('s.json', writeSnapshot({ arn: INSTANCE_ARN, unreadable: {}, profiles: [profile('Agent', ['BasicAgentAccess', 'Brand.New'])] }));
  const { code, err } = await cli(['import', 's.json', '--class-name', name]);
  expect([code, err]).toEqual([2, `error: --class-name ${name} is a name that the code imports. Choose another one, such as SecurityProfilesStack.\n`]);
});

test('groups of an application become settings of the profiles of their names', async () => {
  writeFileSync('groups.json', JSON.stringify({ application: 'desk', groups: { Agent: { upload: true }, Guest: { upload: false } } }));
  const { code, out, err } = await cli(['import', 's.json', '--settings', 'groups.json']);
  expect(out).toContain('    settings.assign(agentProfile, ...definition.valuesFrom({ upload: true }));\n');
  expect([code, err]).toEqual([1, expect.stringContaining('No profile of the code has the name of the group Guest')]);
  expect((await cli(['import', 's.json', '--settings', 'groups.json', '--only', 'Agent'])).code).toBe(0);
});

test('a file without groups is refused', async () => {
  writeFileSync('groups.json', '[]');
  const { code, err } = await cli(['import', 's.json', '--settings', 'groups.json']);
  expect([code, err]).toEqual([3, expect.stringMatching(/^error: groups\.json does not say which groups an application has\. "application" is/)]);
});

test.each([['--json'], ['--language', 'python'], ['--modernize'], ['--only', 'Agent'], ['--class-name', 'Roles'], ['--settings', 'groups.json']])('%s says nothing of a mapping', async (...options) => {
  write('.', 't.json', templateOf([{ id: 'Agent' }]));
  const { code, err } = await cli(['import', 's.json', '--mapping', 't.json', ...options]);
  expect([code, err]).toEqual([2, expect.stringMatching(/'--mapping <app>' cannot be used with option/)]);
});

test('JSON is as documented', async () => {
  const { roles } = documented<{ roles: { name: string }[] }>('import', (await cli(['import', 's.json', '--json'])).out);
  expect(roles.map(({ name }) => name)).toEqual(['Agent', 'Reviewer']);
});

test('what cannot be written in code is named with the reason, and is a finding', async () => {
  const accessControlTags = [{ key: 'a', value: '1' }, { key: 'b', value: '2' }, { key: 'Cost Center', value: '3' }];
  const restrictions = { ...OLD_RESTRICTIONS, accessControlTags, tagRestrictedResources: ['User'] };
  writeFileSync('s.json', writeSnapshot({
    arn: INSTANCE_ARN, unreadable: {},
    profiles: [
      profile('Agent', ['BasicAgentAccess']), profile('Unread', undefined), profile('Tagged', ['Users.View'], { access: restrictions }),
      profile('Odd', ['BasicAgentAccess'], { access: { applications: [{ namespace: 'crm', permissions: ['READ'] }] } }),
    ],
  }));
  const { code, out, err } = await cli(['import', 's.json']);
  expect(code).toBe(1);
  expect(err).toMatch(/^1 profile imported\.\n/);
  expect(err).toMatch(/^Not imported: Unread\. Its permissions are not in the snapshot\./m);
  expect(err).toMatch(/^Not imported: Tagged\. .*access control tag key "Cost Center"/m);
  expect(err).toMatch(/^Not imported: Odd\. .* crm is granted "READ"/m);
  expect(out).toMatch(/^ {4}\/\/ Not imported: Tagged\. /m);
});

describe('an instance with a profile that has everything', () => {
  const rows = (...attributes: string[][]) => ({
    DataTableAccessControlConfiguration: {
      PrimaryAttributeAccessControlConfiguration: {
        PrimaryAttributeValues: attributes.map(([AttributeName, ...Values]) => ({ AccessType: 'ALLOW' as const, AttributeName, Values })),
      },
    },
  });
  const everything = {
    description: 'Reviews "contacts"',
    permissions: ['Queues.View', 'Users.View', 'BasicAgentAccess', 'Brand.New'],
    tags: { 'cost-center': '12' },
    allowedAccessControlTags: { team: 'billing', site: 'north' },
    tagRestrictedResources: ['User', 'Queue'],
    hierarchyRestrictedResources: ['User'],
    applications: [
      { Namespace: 'tools', ApplicationPermissions: ['refund', 'lookup'], Type: 'MCP' as const },
      { Namespace: 'crm', ApplicationPermissions: ['ACCESS'], Type: 'THIRD_PARTY_APPLICATION' as const },
    ],
    allowedFlowModules: [{ Type: 'MCP' as const, FlowModuleId: 'module' }],
    granularAccessControlConfiguration: rows(['site', 'south', 'north'], ['line', '1']),
  };
  const live = liveInstance({}, { hierarchyGroups: [{ name: 'Team' }], profiles: [{ name: 'Reviewer', ...everything }, { name: 'Plain', permissions: ['BasicAgentAccess'] }] });

  test('becomes code that deploys to the same profile', async () => {
    const AllowedAccessControlHierarchyGroupId = live.instance.hierarchyGroup('Team')!.id;
    live.instance.changeProfile('Reviewer', { allowedAccessControlHierarchyGroupId: AllowedAccessControlHierarchyGroupId });
    await cli(['snapshot', live.instance.arn, '--output', 'live.json']);
    const { code, out, err } = await cli(['import', 'live.json']);
    expect([code, err]).toEqual([0, '2 profiles imported.\n']);
    const template = templateOfCode(out);
    const profiles = Object.values(template.Resources as Record<string, { Type: string; Properties: Record<string, unknown> }>)
      .filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties);
    expect(profiles).toEqual([
      { InstanceArn: live.instance.arn, SecurityProfileName: 'Plain', Permissions: ['BasicAgentAccess'] },
      {
        InstanceArn: live.instance.arn,
        SecurityProfileName: 'Reviewer',
        Description: everything.description,
        Permissions: ['BasicAgentAccess', 'Brand.New', 'Queues.View', 'Users.View'],
        Tags: [{ Key: 'cost-center', Value: '12' }],
        AllowedAccessControlTags: [{ Key: 'site', Value: 'north' }, { Key: 'team', Value: 'billing' }],
        TagRestrictedResources: ['Queue', 'User'],
        AllowedAccessControlHierarchyGroupId,
        HierarchyRestrictedResources: ['User'],
        Applications: [{ ...everything.applications[1], Type: undefined }, { ...everything.applications[0], ApplicationPermissions: ['lookup', 'refund'] }],
        AllowedFlowModules: [{ FlowModuleId: 'module', Type: 'MCP' }],
        GranularAccessControlConfiguration: rows(['line', '1'], ['site', 'north', 'south']),
      },
    ]);

    write('.', 't.json', template);
    expect((await cli(['drift', 't.json', '--live'])).out).toMatch(/No drift in 2 roles\./);
    live.instance.changeProfile('Reviewer', { granularAccessControlConfiguration: rows(['site', 'south', 'north', 'west']) });
    const { out: drift } = await cli(['drift', 't.json', '--live']);
    expect(drift).toContain('▲ value of data table attribute site added: west');
    expect(drift).toContain('▲ limit by data table attribute line removed: 1');
  });
});

describe('the mapping for "cdk import"', () => {
  test('says which profile each resource is', async () => {
    writeAssembly('cdk.out', [{ id: 'Agent', permissions: ['BasicAgentAccess'] }, { id: 'New' }]);
    const { code, out, err } = await cli(['import', 's.json', '--mapping', 'cdk.out']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ Agent0A1B2C3D: { SecurityProfileArn: `${INSTANCE_ARN}/security-profile/Agent` } });
    expect(err).toBe('The instance has no profile for New; CloudFormation will create it later.\n');
  });

  test('is of one stack', async () => {
    const at = (stack: string) => ({ Metadata: { 'aws:cdk:path': `${stack}/Agent/Resource` } });
    write('.', 't.json', templateOf([{ id: 'Agent', attributes: at('One') }]));
    expect((await cli(['import', 's.json', '--mapping', 't.json'])).code).toBe(0);
    write('.', 't.json', templateOf([{ id: 'Unknown' }]));
    expect((await cli(['import', 's.json', '--mapping', 't.json'])).code).toBe(1);
  });
});

test.each([
  [['import', 's.json', '--class-name', 'my-stack'], 2, /^error: --class-name "my-stack" cannot be the name of a class/],
  [['import', 's.json', '--only', 'Nobody'], 2, /^error: The snapshot has no profile "Nobody"\. It has Agent and Reviewer\.\n$/],
  [['import', 'missing.json'], 3, /^error: missing\.json does not exist/],
])('%j ends with %d', async (args, code, problem) => {
  const ran = await cli(args);
  expect(ran.err).toMatch(problem);
  expect([ran.code, ran.out]).toEqual([code, '']);
});

test.each([
  ['{"schema": "connect-profiles/snapshot/2", "arn": "x"}', /its "schema" is "connect-profiles\/snapshot\/2", expected "connect-profiles\/snapshot\/1"/],
  ['{"schema": "connect-profiles/snapshot/1"}', /"arn" must be a text, got nothing/],
  ['{"schema": "connect-profiles/snapshot/1", "arn": "x", "profiles": [{"id": "a", "arn": "b", "name": 5}]}', /"profiles\[0\]\.name" must be a text, got 5/],
  ['{"schema": "connect-profiles/snapshot/1", "arn": "x", "attributes": []}', /"attributes" must be an object, got a list/],
  ['{"schema"', /is not JSON/],
  ['[]', /its "schema" is missing/],
])('a snapshot that reads %s is refused', async (text, problem) => {
  write(directory.path, 's.json', text);
  const { code, err } = await cli(['import', 's.json']);
  expect(code).toBe(3);
  expect(err).toMatch(problem);
});
