import { read } from './support';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

const DESCRIPTION = {
  SecurityProfile: {
    Id: '66666666-2222-3333-4444-555555555555',
    OrganizationResourceId: '66666666-2222-3333-4444-555555555555',
    Arn: `${ARN}/security-profile/66666666-2222-3333-4444-555555555555`,
    SecurityProfileName: 'Agent',
    Description: 'Takes contacts',
    Tags: { team: 'service' },
    AllowedAccessControlTags: { unit: 'emea' },
    TagRestrictedResources: ['User'],
    LastModifiedTime: '2026-01-01T00:00:00Z',
  },
};

test('describe-security-profile tells everything but the permissions, and says so', () => {
  const [{ role, incomplete, unresolved }] = read(DESCRIPTION).roles as [any];
  expect(role).toMatchObject({ name: 'Agent', instance: ARN, description: 'Takes contacts', tags: { team: 'service' }, permissions: [] });
  expect(role.access).toMatchObject({ accessControlTags: [{ key: 'unit', value: 'emea' }], tagRestrictedResources: ['User'] });
  expect([incomplete, unresolved]).toEqual([true, [expect.stringMatching(/^describe-security-profile tells no permissions/)]]);
});

test.each([
  ['list-security-profile-permissions', { Permissions: ['BasicAgentAccess', 'Users.View'], LastModifiedRegion: 'us-east-1' }],
  ['a query for the names alone', ['BasicAgentAccess', 'Users.View']],
])('the answer of %s is a role without a name', (_, answer) => {
  expect(read(answer).roles.map(({ role }) => [role.name, role.permissions])).toEqual([[undefined, ['BasicAgentAccess', 'Users.View']]]);
});

test('one page of several is refused, because it would look like all of it', () => {
  expect(() => read({ Permissions: ['BasicAgentAccess'], NextToken: 'more' })).toThrow('input.json is one page of several: it has a NextToken.');
});
