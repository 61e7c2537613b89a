import { rolesOf } from '../../../src/deployment/handler/roles';
import { accessOf } from '../../support/access';

test('the rules see profiles as roles', () => {
  const [role] = rolesOf({
    instanceArn: 'arn',
    waivers: { Agent: ['instance-feature'] },
    profiles: {
      Agent: {
        name: 'Agent', permissions: ['New.Thing', 'Queues.View'],
        access: accessOf({
          Applications: [{ Namespace: 'app', ApplicationPermissions: ['ACCESS'] }],
          AllowedAccessControlTags: [{ Key: 'team', Value: 'a' }],
          AllowedAccessControlHierarchyGroupId: 'group',
          HierarchyRestrictedResources: ['User'],
          TagRestrictedResources: ['Queue'],
          AllowedFlowModules: [{ FlowModuleId: 'module', Type: 'MCP' }],
          PrimaryAttributeValues: [{ AttributeName: 'region', Values: ['emea'] }],
        }),
      },
    },
  });

  expect(role).toMatchObject({
    id: 'Agent', name: 'Agent', instance: 'arn', permissions: ['New.Thing', 'Queues.View'], customPermissions: ['New.Thing'],
    access: {
      applications: [{ namespace: 'app', permissions: ['ACCESS'] }], accessControlTags: [{ key: 'team', value: 'a' }], hierarchyGroupId: 'group',
      hierarchyRestrictedResources: ['User'], tagRestrictedResources: ['Queue'], flowModules: [{ id: 'module', type: 'MCP' }],
      dataTableAttributes: [{ name: 'region', values: ['emea'] }],
    },
    waivers: [{ rule: 'instance-feature', reason: 'the reason is in the code of the role' }],
  });
});

test('a profile of permissions alone restricts nothing', () => {
  const [role] = rolesOf({ instanceArn: 'arn', waivers: {}, profiles: { A: { name: 'A', permissions: [] } } });

  expect(role).toMatchObject({ access: { applications: [], accessControlTags: [], hierarchyGroupId: undefined, flowModules: [] }, waivers: [] });
});

test('waivers are looked up in the request alone, whatever a profile is called', () => {
  const profiles = { constructor: { name: 'Agent', permissions: [] } };
  expect(rolesOf({ instanceArn: 'arn', waivers: {}, profiles, write: false }).map(({ waivers }) => waivers)).toEqual([[]]);
});
