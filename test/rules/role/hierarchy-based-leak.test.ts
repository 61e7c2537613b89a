import { hierarchyBasedLeak } from '../../../src/rules/role/hierarchy-based-leak';
import { find, messages, role } from '../support/make';

const restricted = { hierarchyGroupId: 'group-1', hierarchyRestrictedResources: ['User'] };

test('a role that shows no more than its part of the hierarchy is fine', () => {
  expect(messages(hierarchyBasedLeak, role(['Users.View', 'HoursOfOperation.View'], restricted))).toEqual([]);
});

test('a role without restriction is not judged', () => {
  expect(messages(hierarchyBasedLeak, role(['AgentGrouping.View', 'ContactSearch.View']))).toEqual([]);
});

test('a page that shows everybody is a warning', () => {
  expect(find(hierarchyBasedLeak, role(['AgentGrouping.View', 'ContactSearch.View', 'Users.View'], restricted))).toEqual([expect.objectContaining({
    severity: 'warning', permissions: ['AgentGrouping.View', 'ContactSearch.View'],
    message: 'AgentGrouping.View and ContactSearch.View show everything, whatever the role\'s hierarchy restrictions say.',
  })]);
});

test('users have to be visible', () => {
  expect(messages(hierarchyBasedLeak, role(['Queues.View'], restricted))).toEqual([
    'User is restricted by hierarchy restrictions, but the role does not have Users.View, so its holders see none at all.',
  ]);
});

test('a group needs a resource, and a resource needs a group', () => {
  expect(messages(hierarchyBasedLeak, role([], { hierarchyGroupId: 'group-1' }))).toEqual([
    'The hierarchy group group-1 restricts nothing, because the role names no resource to restrict.',
  ]);
  expect(messages(hierarchyBasedLeak, role(['Users.View'], { hierarchyRestrictedResources: ['User'] }))).toEqual([
    'User is restricted by hierarchy, but the role names no hierarchy group: which part of the hierarchy its holders reach is then decided by Connect.',
  ]);
});

test('a role without the restriction that is held beside this one wins', () => {
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });
  expect(messages(hierarchyBasedLeak, [role(['Users.View'], { ...restricted, heldTogetherWith: ['Open'] }), open])).toEqual([
    '"Open", which the role\'s users also hold, shows every User (Users.View), which defeats the hierarchy restrictions of "Role".',
  ]);
});
