import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as library from '../../../src';
import type { SnapshotProfile } from '../../../src/formats/instance-snapshot';
import { catalogNames } from '../../../src/permissions/catalog';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { templateApp } from '../../../src/review/assembly/read-app';
import { planImport, type ImportOptions } from '../../../src/review/import/plan-import';
import { renderStack } from '../../../src/review/import/render-stack';
import { TYPESCRIPT_CODE } from '../../../src/review/import/typescript';
import { INSTANCE_ARN } from '../support/assembly';
import { templateOfCode } from '../support/run-code';

const profile = (name: string, permissions: readonly string[], rest: Partial<SnapshotProfile> = {}): SnapshotProfile => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions, ...rest });

/** The roles of the app that the code is, once it is compiled and synthesized. */
function imported(profiles: readonly SnapshotProfile[], options: ImportOptions = {}): { readonly app: ReviewedApp; readonly code: string } {
  const code = renderStack(planImport({ arn: INSTANCE_ARN, profiles, unreadable: {} }, options), 'Imported', TYPESCRIPT_CODE);
  return { app: templateApp(templateOfCode(code, 'Imported'), 'template'), code };
}

function permissionsByName({ roles }: ReviewedApp) {
  return Object.fromEntries(roles.map(({ role }) => [role.name, role.permissions]));
}

test.each(['catalog/default-profiles.json', 'test/fixtures/live-profiles.json'])('profiles of instances come back with exactly their permissions: %s', (file) => {
  const lists = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', file), 'utf8')) as Record<string, string[]>;
  const profiles = Object.entries(lists).filter(([, names]) => Array.isArray(names))
    .map(([name, names]) => profile(name, [...names].sort()));
  const permissions = Object.fromEntries(profiles.map((one) => [one.name, one.permissions]));
  expect(profiles.length).toBeGreaterThan(2);
  expect(permissionsByName(imported(profiles).app)).toEqual(permissions);
});

test('whatever a profile holds comes back', () => {
  const names = fc.subarray([...catalogNames, 'Brand.New', 'constructor', 'it\'s"odd\\']).map((list) => list.sort());
  fc.assert(fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (lists) => {
    const profiles = lists.map((list, index) => profile(`Role ${index}`, list));
    expect(permissionsByName(imported(profiles).app)).toEqual(Object.fromEntries(profiles.map((one) => [one.name, one.permissions])));
  }), { numRuns: 15 });
}, 60_000);

const billing = [{ key: 'team', value: 'billing' }];

test('lines are no longer than 120 characters', () => {
  const tags = Object.fromEntries([...Array(12).keys()].map((number) => [`cost-center-${number}`, `department ${number}`]));
  const resources = ['AgentStatus', 'ContactFlow', 'HoursOfOperation', 'Prompt', 'Queue', 'RoutingProfile', 'SecurityProfile', 'User'];
  const legacy = catalogNames.filter((name) => library.Permission.of(name).status === library.PermissionStatus.LEGACY);
  const { app, code } = imported([
    profile('Agent', ['BasicAgentAccess'], {
      tags,
      access: { accessControlTags: billing, tagRestrictedResources: resources, hierarchyRestrictedResources: [], dataTableAttributes: [] },
    }),
    profile('Old', ['BasicAgentAccess', ...legacy]),
    profile('Odd', ['BasicAgentAccess'], { access: { applications: [{ namespace: 'a namespace of many words '.repeat(6).trim(), permissions: ['READ'] }] } }),
  ], { modernize: true });
  expect(code.split('\n').filter((line) => line.length > 120)).toEqual([]);
  expect(code).toMatch(/ {4}\/\/ Legacy names replaced: [^]*\n {4}\/\/ Not imported: Odd\. .*\n {4}\/\/ /);
  expect(app.roles[0]!.role).toMatchObject({ tags, access: { tagRestrictedResources: resources } });
});

test('everything else of a profile comes back as well', () => {
  const { app } = imported([profile('Billing agent', ['BasicAgentAccess', 'Queues.View', 'Users.View'], {
    description: 'It\'s for "billing"\\',
    tags: { 'cost-center': '12', 'aws:cloudformation:stack-name': 'x' },
    access: {
      accessControlTags: billing, tagRestrictedResources: ['Queue', 'Something'], hierarchyGroupId: 'group-1', hierarchyRestrictedResources: ['User'],
      dataTableAttributes: [{ name: 'site', values: ['it\'s', 'north'] }],
      applications: [{ namespace: 'crm', permissions: ['ACCESS'], type: 'THIRD_PARTY_APPLICATION' }, { namespace: 'mcp', permissions: ['b', 'a'], type: 'MCP' }],
      flowModules: [{ id: 'module-1' }],
      aiAgents: [{ arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing' }],
    },
  })]);
  expect(app.roles[0]!.role).toMatchObject({
    description: 'It\'s for "billing"\\',
    tags: { 'cost-center': '12' },
    access: {
      accessControlTags: billing,
      tagRestrictedResources: ['Queue', 'Something'],
      hierarchyGroupId: 'group-1',
      hierarchyRestrictedResources: ['User'],
      applications: [{ namespace: 'crm', permissions: ['ACCESS'] }, { namespace: 'mcp', permissions: ['a', 'b'], type: 'MCP' }],
      flowModules: [{ id: 'module-1' }],
      dataTableAttributes: [{ name: 'site', values: ['it\'s', 'north'] }],
      aiAgents: [{ arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing' }],
    },
    reading: { writesBeyond: true },
  });
});

test('a profile that AWS manages is left out, and the rest comes back', () => {
  const profiles = [profile('Managed', ['Users.View'], { type: 'AWS_MANAGED' }), profile('Own', ['Users.View'], { type: 'CUSTOMER_MANAGED' })];
  const plan = planImport({ arn: INSTANCE_ARN, profiles, unreadable: {} });
  expect(plan.roles.map(({ name }) => name)).toEqual(['Own']);
  expect(plan.skipped).toEqual([{ name: 'Managed', reasons: [expect.stringContaining('AWS manages it')] }]);
});

test('legacy names give way to their successors only where that is asked for', () => {
  const profiles = [profile('Reviewer', ['ListenCallRecordings', 'MyContacts.View'])];
  expect(permissionsByName(imported(profiles).app)).toEqual({ Reviewer: ['ListenCallRecordings', 'MyContacts.View'] });
  const { app, code } = imported(profiles, { modernize: true });
  expect(permissionsByName(app)).toEqual({ Reviewer: ['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access', 'MyContacts.View'] });
  expect(code).toContain('// Legacy names replaced: ListenCallRecordings.');
});

test('reads as a person would have written it', () => {
  const agent = library.AgentProfile.PERMISSIONS.names.filter((name) => name !== 'OutboundCallAccess');
  const { code } = imported([profile('Agent', [...agent, 'Cases.View', 'CustomerProfiles.View', 'Queues.View'].sort()), profile('1st level agent', ['Users.EditPermission', 'Users.View'])]);
  expect(code).toMatchInlineSnapshot(`
"import { Stack, type StackProps } from 'aws-cdk-lib';
import {
  AgentProfile,
  CasesPermissions,
  ConnectInstance,
  ContactControlPanelPermissions,
  CustomerProfilesPermissions,
  PermissionSet,
  ProfileRule,
  RoutingPermissions,
  SecurityProfile,
  UsersPermissions,
} from 'cdk-connect-security-profiles';
import type { Construct } from 'constructs';

/** Security profiles as "connect-profiles import" found them on the instance. */
export class Imported extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(
      this,
      'Instance',
      'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
    );

    new SecurityProfile(this, 'Profile1stLevelAgent', {
      instance,
      securityProfileName: '1st level agent',
      permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION, UsersPermissions.USERS_VIEW),
      privilegeReason: 'As found on the instance; give the reason, or remove the permissions',
    });

    new AgentProfile(this, 'Agent', {
      instance,
      securityProfileName: 'Agent',
      additional: PermissionSet.of(
        CasesPermissions.CASES_VIEW,
        CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
        RoutingPermissions.QUEUES_VIEW,
      ),
      except: PermissionSet.of(ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS),
      waivers: [
        { rule: ProfileRule.DEFAULT_PROFILE_NAME, reason: 'Imported: it is the profile that the instance came with' },
      ],
    });
  }
}
"
`);
});
