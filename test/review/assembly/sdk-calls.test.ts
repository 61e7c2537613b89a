import { join } from 'node:path';
import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { review } from '../../../src/review/app/review';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { shownAccess } from '../../../src/roles/access';
import { INSTANCE_ARN } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const UPDATE = { service: 'Connect', action: 'updateSecurityProfile' };
const IDS = { InstanceId: 'i', SecurityProfileId: 'p' };

const custom = (Properties: Record<string, unknown>, Type = 'Custom::AWS') => (
  templateApp({ Resources: { Writer: { Type, Properties: { ServiceToken: 'arn', ...Properties } } } }, 't.json'));
const calling = (parameters: object, call: object = UPDATE) => (
  custom({ Create: JSON.stringify({ ...call, parameters: { ...IDS, ...parameters } }) }));

test('a call that writes permissions is a role, whose title says so', () => {
  const Applications = [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'] }];
  const app = calling({ Permissions: ['Users.View', 'BasicAgentAccess'], AllowedAccessControlTags: { team: 'a' }, Applications });
  expect(app.roles).toMatchObject([{ title: 'Writer (SDK call)', incomplete: false, role: { id: 'Writer', permissions: ['BasicAgentAccess', 'Users.View'] } }]);
  expect(shownAccess(app.roles[0]!.role.access)).toMatchObject({ accessControlTags: [{ key: 'team', value: 'a' }], applications: [{ namespace: 'crm' }] });
  expect(app.roles[0]!.unresolved).toEqual(['UpdateSecurityProfile changes the profile p, whose name it does not say; what it does not give stays as it is.']);
  expect(app.unread).toEqual([]);
});

test.each([
  ['Connect', 'UpdateSecurityProfile'],
  ['connect', 'updatesecurityprofile'],
  ['@aws-sdk/client-connect', 'UpdateSecurityProfileCommand'],
  ['Connect', 'createSecurityProfile'],
])('%s.%s is such a call', (service, action) => {
  expect(calling({ Permissions: ['Users.View'] }, { service, action }).roles).toHaveLength(1);
});

test.each([
  ['Connect', 'createUser'],
  ['Lex', 'updateSecurityProfile'],
])('%s.%s is none', (service, action) => {
  const app = calling({}, { service, action });
  expect([app.roles, app.unread]).toEqual([[], []]);
});

test('a profile that is deleted with its stack is no other change, and one that is deleted before is', () => {
  const call = JSON.stringify({ service: 'Connect', action: 'deleteSecurityProfile', parameters: IDS });
  expect(custom({ Delete: call }).unread).toEqual([]);
  expect(custom({ Update: call }).unread).toMatchObject([{ text: expect.stringMatching(/^Writer of t\.json calls the SDK with DeleteSecurityProfile, and may write/) }]);
});

test('other custom resources are not guessed at', () => {
  const app = custom({ Permissions: ['Users.View'], Create: 'updated' }, 'Custom::Profiles');
  expect([app.roles, app.unread]).toEqual([[], []]);
});

test('a profile that is created has a name, and is not judged by the limits of CloudFormation', () => {
  const tags = Object.fromEntries(['a', 'b', 'c'].map((key) => [key, 'v']));
  const Permissions = Array.from({ length: 501 }, (_, index) => `P${index}`);
  const app = calling({ SecurityProfileName: 'Night', Permissions, AllowedAccessControlTags: tags }, { ...UPDATE, action: 'createSecurityProfile' });
  expect(app.roles[0]).toMatchObject({ title: 'Night (SDK call)', role: { name: 'Night' }, unresolved: [] });
  expect(review(app).findings.map(({ rule }) => rule)).not.toContain('cloudformation-limits');
});

test('calls that differ are a role each', () => {
  const call = (...Permissions: string[]) => JSON.stringify({ ...UPDATE, parameters: { ...IDS, Permissions } });
  expect(custom({ Create: call('A.View'), Update: call('B.View'), Delete: call('A.View') }).roles.map(({ role }) => [role.id, role.permissions])).toEqual([
    ['Writer', ['A.View']], ['Writer (Update)', ['B.View']],
  ]);
});

test('what a call gains is gained', () => {
  const diff = diffApps(calling({ Permissions: ['BasicAgentAccess'] }), calling({ Permissions: ['BasicAgentAccess', 'Users.EditPermission'] }));
  expect(diff.roles).toMatchObject([{ access: 'more', permissions: [{ permission: { name: 'Users.EditPermission' }, change: 'gained' }] }]);
  expect(alarmsOf(diff)).toContain('privilege-escalation');
  expect(alarmsOf(diff)).not.toContain('undetermined');
});

test('what an update no longer gives is not taken away', () => {
  const before = calling({ Permissions: ['Users.View'], TagRestrictedResources: ['User'] });
  expect(diffApps(before, calling({ Permissions: ['Users.View'] })).roles).toMatchObject([{ status: 'same' }]);
  const without = diffApps(before, calling({ TagRestrictedResources: ['User'] }));
  expect(without.roles).toMatchObject([{ access: 'unknown', permissions: [] }]);
  expect(alarmsOf(without)).toContain('undetermined');
});

test('a profile that a call writes from now on is not replaced', () => {
  const profile = { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Night', Permissions: ['Users.View'] } };
  const [change] = diffApps(templateApp({ Resources: { A: profile } }, 'before'),
    calling({ SecurityProfileName: 'Night', Permissions: ['Users.View'] }, { ...UPDATE, action: 'createSecurityProfile' })).roles;
  expect(change!.replacement).toBeUndefined();
  expect(change!.aspects.map(({ text }) => text)).toContain('written by changed: CloudFormation → an SDK call');
});

test.each([
  ['parameters', { Create: '{"service":"Connect","action":"updateSecurityProfile","parameters":' }],
  ['a function', { Update: { 'Fn::If': ['A', '{"service":"Connect","action":"createSecurityProfile"}', '{}'] } }],
  ['an action', { Create: { 'Fn::Join': ['', ['{"service":"Connect","action":"', { Ref: 'Action' }, '"}']] } }],
])('%s that cannot be read is said', (_, properties) => {
  const app = custom(properties);
  expect(app.roles).toEqual([]);
  expect(app.unread.map(({ text }) => text)).toEqual([expect.stringMatching(/^Writer of t\.json calls the SDK in a way that could not be read/)]);
});

test('parameters that only the deployment knows are undetermined', () => {
  const Create = { 'Fn::Join': ['', ['{"service":"Connect","action":"createSecurityProfile","parameters":', { Ref: 'All' }, '}']] };
  expect(custom({ Create }).roles).toMatchObject([{ incomplete: true, role: { permissions: [] } }]);
});

test('the CDK writes such calls with references', () => {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const instance = new CfnParameter(stack, 'Instance').valueAsString;
  const names = new CfnParameter(stack, 'Names', { type: 'CommaDelimitedList' }).valueAsList;
  for (const [id, Permissions] of [['Literal', ['Users.View']], ['Listed', names]] as const) {
    new AwsCustomResource(stack, id, {
      onUpdate: {
        ...UPDATE, parameters: { InstanceId: instance, SecurityProfileId: 'p', Permissions }, physicalResourceId: PhysicalResourceId.of(id),
      },
      policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: AwsCustomResourcePolicy.ANY_RESOURCE }),
      installLatestAwsSdk: false,
    });
  }
  app.synth();
  expect(readApp(join(directory.path, 'cdk.out')).roles.map(({ role, incomplete }) => [role.id, role.permissions, incomplete])).toEqual([
    ['Center/Listed', [], true], ['Center/Literal', ['Users.View'], false],
  ]);
});

test.each([
  ['its order', {}, { DependsOn: ['Other'] }],
  ['the function', { ServiceToken: 'another' }, {}],
  ['its identity, whose change makes it delete the one before', { Create: JSON.stringify({ ...UPDATE, parameters: IDS, physicalResourceId: { id: 'b' } }) }, {}],
])('what surrounds a call can change what becomes of it: %s', (_, properties, rest) => {
  const writer = (more: object, around: object) => templateApp({
    Resources: {
      Writer: {
        Type: 'Custom::AWS', ...around,
        Properties: { ServiceToken: 'one', Create: JSON.stringify({ ...UPDATE, parameters: IDS, physicalResourceId: { id: 'a' } }), ...more },
      },
    },
  }, 't.json');
  const diff = diffApps(writer({}, {}), writer(properties, rest));
  expect(diff.roles[0]!.aspects).toContainEqual(expect.objectContaining({ text: expect.stringMatching(/^Custom resource is written otherwise/) }));
});
