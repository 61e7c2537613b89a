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
    Catalog: '1', Strictness: 'lenient', LockOutReason: 'moving', EveryDeployment: '7',
    Rules: { drift: 'off' }, ProfileSeverities: { Agent: { Strictness: 'strict', Rules: { drift: 'error', odd: 'loud' } } }, Waivers: { Agent: ['instance-feature'] }, Arns: { Agent: 'arn:profile' }, Write: 'true',
    HeldBy: { Agent: ['arn:holder', 7] }, CountPeople: 'true',
  });

  expect(problems).toEqual([]);
  expect(request).toEqual({
    instanceArn: 'arn', severities: { strictness: 'lenient', severities: { drift: 'off' } }, lockOutReason: 'moving', everyDeployment: '7',
    profileSeverities: { Agent: { strictness: 'strict', severities: { drift: 'error' } } }, waivers: { Agent: ['instance-feature'] }, arns: { Agent: 'arn:profile' }, write: true,
    countsPeople: true,
    profiles: {
      Agent: {
        name: 'Agent', permissions: ['New.Thing'], heldBy: ['arn:holder'],
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
  ['a strictness of another version', { Strictness: 'maybe' }, 'Strictness is "maybe"; it must be strict, normal or lenient. normal was used.'],
  ['a list for a strictness', { Strictness: [] }, 'Strictness is a list; it must be strict, normal or lenient. normal was used.'],
  ['that of a profile', { ProfileSeverities: { A: { Strictness: 'maybe' } } }, 'Strictness of profile A is "maybe"; it must be strict, normal or lenient. normal was used.'],
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
  fc.assert(fc.property(fc.anything(), fc.dictionary(fc.constantFrom('Profiles', 'Details', 'Rules', 'Waivers', 'Arns', 'Strictness', 'ProfileSeverities', 'InstanceArn'), fc.anything()), (odd, map) => {
    for (const value of [odd, map]) {
      const { request } = readProperties(value);
      expect(['strict', 'normal', 'lenient']).toContain(request.severities.strictness);
      expect(typeof request.instanceArn).toBe('string');
      expect(Object.values(request.waivers).every(Array.isArray)).toBe(true);
    }
  }));
});
