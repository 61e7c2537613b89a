import { beyondPermissions } from '../../../src/review/app/beyond-permissions';
import { role } from '../../rules/support/make';
import { tags } from '../../support/access';

test('tells each part that a role has, in words', () => {
  expect(beyondPermissions(role([], {
    accessControlTags: tags({ unit: 'emea', team: 'sales' }),
    tagRestrictedResources: ['Queue', 'User'],
    hierarchyGroupId: 'group-1',
    hierarchyRestrictedResources: ['User'],
    applications: [{ namespace: 'com.example.orders', permissions: ['lookup', 'refund'], type: 'MCP' }],
    flowModules: [{ id: 'module-1' }],
    dataTableAttributes: [{ name: 'region', values: ['apac', 'emea'] }],
    aiAgents: [{ arn: 'arn:agent' }],
    heldBy: ['arn:holder', '${Agent.Arn}'],
  }))).toEqual([
    ['Access-control tags', 'team=sales, unit=emea'],
    ['Restricted by tag', 'Queue, User'],
    ['Hierarchy group', 'group-1'],
    ['Restricted by hierarchy', 'User'],
    ['Applications', 'com.example.orders (lookup, refund)'],
    ['Flow modules', 'module-1'],
    ['Rows of data tables', 'region: apac or emea'],
    ['AI agents', 'arn:agent'],
    ['Held by AI agents', 'arn:holder, ${Agent.Arn}'],
  ]);
});

test('is silent about a role of permissions alone', () => {
  expect(beyondPermissions(role(['Queues.View']))).toEqual([]);
});
