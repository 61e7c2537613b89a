import { hasHierarchyControl, hasTagControl, viewOf } from '../../../src/rules/role/access-control';
import { tags } from '../../support/access';
import { role } from '../support/make';

test('tags or resources make tag control, a group or resources make hierarchy control', () => {
  expect([role(), role([], { accessControlTags: tags({ team: 'a' }) }), role([], { tagRestrictedResources: ['User'] })].map(hasTagControl)).toEqual([false, true, true]);
  expect([role(), role([], { hierarchyGroupId: 'g' }), role([], { hierarchyRestrictedResources: ['User'] })].map(hasHierarchyControl)).toEqual([false, true, true]);
  expect(hasTagControl(role([], { hierarchyGroupId: 'g', tags: { team: 'a' } }))).toBe(false);
});

test.each([
  ['User', 'Users.View'],
  ['SecurityProfile', 'SecurityProfiles.View'],
  ['Queue', 'Queues.View'],
  ['RoutingProfile', 'RoutingPolicies.View'],
  ['QuickConnect', 'TransferDestinations.View'],
  ['AgentStatus', 'AgentStates.View'],
  ['ContactFlow', 'ContactFlows.View'],
  ['ContactFlowModule', 'ContactFlowModules.View'],
  ['HoursOfOperation', 'HoursOfOperation.View'],
  ['PhoneNumber', 'PhoneNumbers.View'],
  ['Prompt', 'Prompts.View'],
  ['TaskTemplate', 'TaskTemplates.View'],
  ['DataTable', 'DataTables.View'],
])('%s is shown by %s', (resource, view) => {
  expect(viewOf(resource)).toBe(view);
});

test('of other resources nobody knows what shows them', () => {
  expect(viewOf('Spaceship')).toBeUndefined();
  expect(viewOf('constructor')).toBeUndefined();
});
