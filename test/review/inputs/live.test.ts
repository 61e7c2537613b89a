import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { inputOf } from '../../../src/review/inputs/read-input';
import { NO_ACCESS } from '../../../src/roles/access';

const arn = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
const profile = (name: string, more: object) => ({ id: name, arn: `${arn}/security-profile/${name}`, name, ...more });

const app = inputOf(writeSnapshot({
  arn,
  profiles: [
    profile('Agent', {
      permissions: ['BasicAgentAccess'], description: 'Takes contacts', tags: { team: 'a' },
      access: { ...NO_ACCESS, accessControlTags: [{ key: 'unit', value: 'emea' }], aiAgents: [{ arn: 'agent' }], hierarchyGroupId: 'group' },
    }),
    profile('Closed', {}),
  ],
  unreadable: { ListIntegrationAssociations: 'access was denied.' },
}), 'production.snapshot.json');

test('a profile of a snapshot is a role with everything that it has', () => {
  const { role, title } = app.roles[0]!;
  expect(title).toBe('Agent');
  expect(role).toMatchObject({ instance: arn, permissions: ['BasicAgentAccess'], description: 'Takes contacts', tags: { team: 'a' } });
  expect(role.access).toMatchObject({ accessControlTags: [{ key: 'unit', value: 'emea' }], aiAgents: [{ arn: 'agent' }], hierarchyGroupId: 'group' });
});

test('of one that could not be read, that is said', () => {
  const { unresolved, incomplete } = app.roles[1]!;
  expect(incomplete).toBe(true);
  expect(unresolved).toEqual(['Its permissions were not read.', expect.stringMatching(/^Not read: Access-control tags, .* and AI agents\.$/)]);
});

test('what could not be read of the instance is not read', () => {
  expect(app.unread.map(({ text }) => text)).toEqual([`ListIntegrationAssociations of ${arn} failed: access was denied.`]);
});
