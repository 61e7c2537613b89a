import { readFileSync, writeFileSync } from 'node:fs';
import { writeSnapshot } from '../../../src/review/snapshot/instance-snapshot';
import { INSTANCE_ARN, templateOf, write, writeAssembly } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

const directory = inTemporaryDirectory();

const profile = (name: string, permissions: string[] | undefined, rest = {}) => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions, tags: {}, ...rest });

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

test('only what is asked for, modernized', async () => {
  const { out } = await cli(['import', 's.json', '--only', 'Reviewer', '--modernize']);
  expect(out).not.toMatch(/'Agent'/);
  expect(out).toMatch(/CALL_RECORDINGS_UNREDACTED_ACCESS/);
});

test('descriptions that the snapshot does not have are asked for', async () => {
  writeFileSync('s.json', writeSnapshot({ arn: INSTANCE_ARN, unreadable: {}, profiles: [profile('Agent', ['BasicAgentAccess'], { tags: undefined })] }));
  expect((await cli(['import', 's.json'])).err).toMatch(/^The snapshot has no descriptions and tags of Agent\. Add them to the code/m);
});

test('JSON is as documented', async () => {
  const { roles } = documented<{ roles: { name: string }[] }>('import', (await cli(['import', 's.json', '--json'])).out);
  expect(roles.map(({ name }) => name)).toEqual(['Agent', 'Reviewer']);
});

test('what cannot be written in code is named with the reason, and is a finding', async () => {
  const tags = { a: '1', b: '2', c: '3' };
  const restrictions = { accessControlTags: tags, tagRestrictedResources: ['User'], hierarchyRestrictedResources: [] };
  writeFileSync('s.json', writeSnapshot({
    arn: INSTANCE_ARN, unreadable: {},
    profiles: [
      profile('Agent', ['BasicAgentAccess']), profile('Unread', undefined), profile('Tagged', ['Users.View'], { restrictions }),
      profile('Odd', ['BasicAgentAccess'], { applications: [{ namespace: 'crm', permissions: ['READ'] }] }),
    ],
  }));
  const { code, out, err } = await cli(['import', 's.json']);
  expect(code).toBe(1);
  expect(err).toMatch(/^1 profile imported\.\n/);
  expect(err).toMatch(/^Not imported: Unread\. Its permissions are not in the snapshot\./m);
  expect(err).toMatch(/^Not imported: Tagged\. .*access control tags/m);
  expect(err).toMatch(/^Not imported: Odd\. .* crm is granted "READ"/m);
  expect(out).toMatch(/^ {4}\/\/ Not imported: Tagged\. /m);
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
