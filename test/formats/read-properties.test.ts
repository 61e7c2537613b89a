import * as fc from 'fast-check';
import { readProperties } from '../../src/formats/read-properties';
import { NO_ACCESS } from '../../src/roles/access';

test('reads what CloudFormation delivers', () => {
  const { request, problems } = readProperties({
    InstanceArn: 'arn',
    Profiles: { Agent: 'Agent:+New.Thing' },
    Details: {
      Agent: {
        Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'], Type: 'MCP' }],
        AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }],
        AllowedFlowModules: [{ FlowModuleId: 'm', Type: 'MCP' }],
        AllowedAIAgents: [{ Arn: 'arn:agent', Type: 'THIRD_PARTY' }],
        HierarchyRestrictedResources: ['User'],
        AllowedAccessControlHierarchyGroupId: 'g',
        TagRestrictedResources: ['User'],
        PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['emea'] }],
      },
    },
    Catalog: '1', Mode: 'WarnOnly', Drift: 'Fail', LockOutReason: 'moving', EveryDeployment: '7',
    Rules: { drift: 'off' }, Waivers: { Agent: ['instance-feature'] }, Arns: { Agent: 'arn:profile' }, Write: 'true',
  });

  expect(problems).toEqual([]);
  expect(request).toEqual({
    instanceArn: 'arn', mode: 'WarnOnly', drift: 'Fail', lockOutReason: 'moving', everyDeployment: '7',
    rules: { drift: 'off' }, waivers: { Agent: ['instance-feature'] }, arns: { Agent: 'arn:profile' }, write: true,
    profiles: {
      Agent: {
        name: 'Agent', permissions: ['New.Thing'],
        access: {
          ...NO_ACCESS,
          applications: [{ namespace: 'app', permissions: ['ACCESS'], type: 'MCP' }],
          accessControlTags: [{ key: 'team', value: 'a' }],
          flowModules: [{ id: 'm', type: 'MCP' }],
          aiAgents: [{ arn: 'arn:agent', type: 'THIRD_PARTY' }],
          hierarchyRestrictedResources: ['User'],
          hierarchyGroupId: 'g',
          tagRestrictedResources: ['User'],
          dataTableAttributes: [{ name: 'region', values: ['emea'] }],
        },
      },
    },
  });
});

test('an empty text in a list is kept, and one that names something is nothing', () => {
  const { request } = readProperties({
    Profiles: { A: 'A:' },
    Details: {
      A: {
        TagRestrictedResources: ['', 'User', 7],
        Applications: [{ Namespace: 'app', ApplicationPermissions: ['', 'ACCESS'] }, { Namespace: '', ApplicationPermissions: ['ACCESS'] }],
        AllowedAccessControlHierarchyGroupId: '',
      },
    },
  });
  expect(request.profiles.A.access).toEqual({
    ...NO_ACCESS, tagRestrictedResources: ['', 'User'], applications: [{ namespace: 'app', permissions: ['', 'ACCESS'] }],
  });
});

test.each([
  ['no colon', { Profiles: { A: 'Agent' } }, 'Profile A is "Agent"; it must be its name, a colon and its permission set. It was not checked.'],
  ['no text', { Profiles: { A: 7 } }, 'Profile A is a number; it must be its name, a colon and its permission set. It was not checked.'],
  ['no set', { Profiles: { A: 'Agent:~' } }, 'The permission set of profile A "Agent" could not be read. It was not checked.'],
  ['a mode of another version', { Mode: 'Maybe' }, 'Mode is "Maybe"; it must be Enforce or WarnOnly. Enforce was used.'],
  ['a list for a mode', { Mode: [] }, 'Mode is a list; it must be Enforce or WarnOnly. Enforce was used.'],
  ['another catalog', { Catalog: '2', Profiles: { A: 'odd' } },
    'Catalog is "2"; this function reads 1. Deploy with the function of the same package version.'],
])('says what it does not understand: %s', (_, properties, problem) => {
  expect(readProperties(properties).problems).toEqual([problem]);
});

test('permissions of a newer catalog are said, never dropped in silence', () => {
  const bits = Buffer.alloc(60);
  bits[59] = 128;

  const { request, problems } = readProperties({ Profiles: { A: `Agent:${bits.toString('base64url')}` } });

  expect(problems).toEqual(['Profile A "Agent" holds 1 permissions that this function\'s catalog does not number: 479. They were not checked.']);
  expect(request.profiles.A.permissions).toEqual([]);
});

test('nothing makes it throw, and what it gives is always whole', () => {
  fc.assert(fc.property(fc.anything(), fc.dictionary(fc.constantFrom('Profiles', 'Details', 'Rules', 'Waivers', 'Arns', 'Mode', 'InstanceArn'), fc.anything()), (odd, map) => {
    for (const value of [odd, map]) {
      const { request } = readProperties(value);
      expect(['Enforce', 'WarnOnly']).toContain(request.mode);
      expect(typeof request.instanceArn).toBe('string');
      expect(Object.values(request.waivers).every(Array.isArray)).toBe(true);
    }
  }));
});
