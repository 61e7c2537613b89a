import { templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { roleOfChange } from '../../../src/review/diff/diff-report';
import { INSTANCE_ARN, templateOf, type RoleFixture } from '../support/assembly';
import { largeApp } from '../support/large-app';
import { appOf } from '../support/roles';

const AGENT = ['AudioDeviceSettings.Access', 'BasicAgentAccess', 'OutboundCallAccess', 'TransferDestinations.View'];
const path = (where: string) => ({ Metadata: { 'aws:cdk:path': `Center/${where}/Resource` } });

const rows = (...attributes: string[][]) => ({
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: {
      PrimaryAttributeAccessControlConfiguration: {
        PrimaryAttributeValues: attributes.map(([AttributeName, ...Values]) => ({ AccessType: 'ALLOW', AttributeName, Values })),
      },
    },
  },
});

function change(before: RoleFixture, after: RoleFixture) {
  const diff = diffApps(appOf(before), appOf(after));
  expect(diff.roles).toHaveLength(1);
  return diff.roles[0]!;
}

test('an app against itself changes nothing', () => {
  const app = appOf(...largeApp());
  const diff = diffApps(app, app);
  expect(diff.roles.every(({ status, access }) => status === 'same' && access === 'same')).toBe(true);
  expect(alarmsOf(diff).size).toBe(0);
});

test('a new role gives access, and a restriction in it takes none from anybody', () => {
  const permissions = ['ContactSearch.View', 'RestrictContactAccessByHierarchy.View'];
  const diff = diffApps(appOf(), appOf({ id: 'New', permissions }));
  expect(diff.roles.map(({ status, access }) => [status, access])).toEqual([['added', 'more']]);
});

test('roles that come and go', () => {
  const diff = diffApps(appOf({ id: 'Old', permissions: ['Cases.View'] }), appOf({ id: 'New', permissions: ['Users.Edit'] }));
  expect(diff.roles.map((role) => [roleOfChange(role).title, role.status, role.access])).toEqual([['New', 'added', 'more'], ['Old', 'removed', 'less']]);
  expect(diff.roles[1]!.aspects[0]!.text).toMatch(/CloudFormation will delete the profile, which fails while a user holds it/);
});

describe('the same role', () => {
  test('in the same place under another name is replaced, and who refers to it is told', () => {
    const user = { Type: 'AWS::Connect::User', Properties: { SecurityProfileArns: [{ Ref: 'Agent0A1B2C3D' }] } };
    const before = templateApp(templateOf([{ id: 'Agent', name: 'Agents', permissions: AGENT }]), 'before');
    const after = templateApp(templateOf([{ id: 'Agent', name: 'Agent', permissions: AGENT }], { Resources: { User: user } }), 'after');
    const [role] = diffApps(before, after).roles;
    expect(role).toMatchObject({ status: 'changed', access: 'same', replacement: { referrers: ['User'] } });
    expect(role!.replacement!.text).toBe('renamed from "Agents": CloudFormation will replace the profile');
  });

  test('on another instance is replaced', () => {
    const { replacement } = change({ id: 'A' }, { id: 'A', properties: { InstanceArn: `${INSTANCE_ARN.slice(0, -1)}6` } });
    expect(replacement!.text).toBe('moved to another instance: CloudFormation will replace the profile');
  });

  test('under another logical id with the same name cannot be deployed', () => {
    const { replacement } = change({ id: 'Before', name: 'Agent' }, { id: 'After', name: 'Agent' });
    expect(replacement!.text).toMatch(/moved from Before0A1B2C3D to After0A1B2C3D: .* the name is taken/);
    expect(replacement!.meaning).toMatch(/The deployment will fail/);
  });

  test('is recognized by its construct path although logical id and name changed', () => {
    const { before, after } = change(
      { id: 'One', name: 'Old', permissions: ['Cases.View'], attributes: path('Agent') },
      { id: 'Two', name: 'New', permissions: ['Users.View'], attributes: path('Agent') });
    expect([before!.title, after!.title]).toEqual(['Old', 'New']);
  });

  test('is recognized by its permissions when nothing else remains of it', () => {
    const { status, replacement } = change({ id: 'One', name: 'Old', permissions: AGENT }, { id: 'Two', name: 'New', permissions: [...AGENT, 'Cases.View'] });
    expect(status).toBe('changed');
    expect(replacement!.text).toMatch(/renamed from "Old", moved from/);
  });

  test('is not recognized where too little is the same', () => {
    const diff = diffApps(appOf({ id: 'One', permissions: ['BasicAgentAccess'] }), appOf({ id: 'Two', permissions: ['BasicAgentAccess'] }));
    expect(diff.roles.map(({ status }) => status).sort()).toEqual(['added', 'removed']);
  });

  test('keeps to its name when two roles exchange their places in the list', () => {
    const diff = diffApps(appOf({ id: 'A', permissions: AGENT }, { id: 'B', permissions: AGENT }), appOf({ id: 'B', permissions: AGENT }, { id: 'A', permissions: AGENT }));
    expect(diff.roles.every(({ status }) => status === 'same')).toBe(true);
  });
});

describe('beyond permissions', () => {
  const tags = (...pairs: string[]) => ({ AllowedAccessControlTags: pairs.map((pair) => ({ Key: pair.split('=')[0], Value: pair.split('=')[1] })) });

  test.each<[string, object, object, string, ...string[]]>([
    ['an application', {}, { Applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'] }] }, 'more', 'application added: crm (ACCESS)'],
    ['access-control tags that go', tags('team=a'), {}, 'more', 'access-control tag removed: team=a'],
    ['access-control tags that come', {}, tags('team=a'), 'less', 'access-control tag added: team=a'],
    ['access-control tags that change', tags('team=a'), tags('team=b'), 'both', 'access-control tag added: team=b', 'access-control tag removed: team=a'],
    ['one of several access-control tags that goes', tags('team=a', 'unit=a'), tags('team=a'), 'more', 'access-control tag removed: unit=a'],
    ['another access-control tag', tags('team=a'), tags('team=a', 'unit=a'), 'less', 'access-control tag added: unit=a'],
    ['an access-control tag that gives way to another', tags('team=a'), tags('unit=a'), 'both', 'access-control tag added: unit=a', 'access-control tag removed: team=a'],
    ['a limit of rows that comes', {}, rows(['site', 'a', 'b']), 'less', 'limit by data table attribute site added: a, b'],
    ['a limit of rows that goes', rows(['site', 'a']), {}, 'more', 'limit by data table attribute site removed: a'],
    ['a limit of rows that is wider', rows(['site', 'a']), rows(['site', 'a', 'b']), 'more', 'value of data table attribute site added: b'],
    ['a limit of rows that is narrower', rows(['site', 'b', 'a']), rows(['site', 'a']), 'less', 'value of data table attribute site removed: b'],
    ['a restricted resource that goes', { TagRestrictedResources: ['User'] }, {}, 'more', 'tag-restricted resource removed: User'],
    ['a hierarchy group that goes', { AllowedAccessControlHierarchyGroupId: 'g' }, {}, 'more', 'access-control hierarchy group removed: g'],
    ['another hierarchy group', { AllowedAccessControlHierarchyGroupId: 'g' }, { AllowedAccessControlHierarchyGroupId: 'h' }, 'both',
      'access-control hierarchy group added: h', 'access-control hierarchy group removed: g'],
    ['a flow module that goes', { AllowedFlowModules: [{ FlowModuleId: 'm' }] }, {}, 'less', 'flow module removed: m'],
    ['a description', { Description: 'a' }, { Description: 'b' }, 'same', 'description changed: a → b'],
  ])('%s', (_, before, after, access, ...texts) => {
    const role = change({ id: 'A', properties: { ...before } }, { id: 'A', properties: { ...after } });
    expect([role.status, role.access, role.aspects.map(({ text }) => text)]).toEqual([texts.length === 0 ? 'same' : 'changed', access, texts]);
  });
});

test('alarms tell what a pipeline can stop at', () => {
  const alarms = (before: RoleFixture, after: RoleFixture) => [...alarmsOf(diffApps(appOf(before), appOf(after)))].sort();
  expect(alarms({ id: 'A', permissions: [] }, { id: 'A', permissions: ['Users.EditPermission'] })).toEqual(['any-change', 'more-access', 'new-finding', 'privilege-escalation']);
  expect(alarms({ id: 'A', permissions: ['Users.EditPermission'] }, { id: 'A', permissions: [] })).toEqual(['any-change', 'new-finding']);
  expect(alarms({ id: 'A', permissions: ['RestrictTaskCreation.Access', 'Users.View'] }, { id: 'A', permissions: ['Users.View'] }))
    .toEqual(['any-change', 'more-access', 'restriction-lifted']);
  expect(alarms({ id: 'A', properties: { TagRestrictedResources: ['User'] } }, { id: 'A' })).toEqual(['any-change', 'more-access', 'restriction-lifted']);
  const [fewer, other] = [['team'], ['unit']].map((keys) => ({ AllowedAccessControlTags: keys.map((Key) => ({ Key, Value: 'a' })), TagRestrictedResources: ['Queue'] }));
  const both = { ...fewer, AllowedAccessControlTags: [...fewer!.AllowedAccessControlTags, ...other!.AllowedAccessControlTags] };
  expect(alarms({ id: 'A', properties: both }, { id: 'A', properties: fewer })).toEqual(['any-change', 'more-access', 'restriction-lifted']);
  expect(alarms({ id: 'A', properties: fewer }, { id: 'A', properties: both })).toEqual(['any-change']);
  expect(alarms({ id: 'A', properties: fewer }, { id: 'A', properties: other })).toEqual(['any-change', 'more-access', 'restriction-lifted']);
  const originals = ['CallRecordings.Unredacted.Access', 'ContactSearch.View'];
  expect(alarms({ id: 'A', permissions: ['RedactedData.View', ...originals] }, { id: 'A', permissions: originals }))
    .toEqual(['any-change', 'more-access', 'restriction-lifted', 'sensitive-data']);
  expect(alarms({ id: 'A', permissions: originals }, { id: 'A', permissions: ['CallRecordings.Redacted.Access', ...originals] })).not.toContain('more-access');
  expect(alarms({ id: 'A', permissions: [] }, { id: 'A', permissions: ['VoiceId.Access'] })).not.toContain('more-access');
  expect(alarms({ id: 'A', permissions: [] }, { id: 'A', permissions: ['Brand.New'] })).toEqual(['any-change', 'more-access', 'new-finding', 'unknown-permission']);
  expect(alarms({ id: 'A', name: 'Old' }, { id: 'A', name: 'New' })).toEqual(['any-change', 'replacement']);
});
