import { hierarchyBasedLeak } from '../../../src/rules/role/hierarchy-based-leak';
import { find, found, role } from '../support/make';

const restricted = { hierarchyGroupId: 'group-1', hierarchyRestrictedResources: ['User'] };

test('a role that shows no more than its part of the hierarchy is fine', () => {
  expect(found(hierarchyBasedLeak, role(['Users.View', 'HoursOfOperation.View'], restricted))).toEqual([]);
});

test('a role without restriction is not judged', () => {
  expect(found(hierarchyBasedLeak, role(['AgentGrouping.View', 'ContactSearch.View']))).toEqual([]);
});

test('a page that shows everybody is a warning', () => {
  expect(found(hierarchyBasedLeak, role(['AgentGrouping.View', 'ContactSearch.View', 'Users.View'], restricted))).toEqual([
    { rule: 'hierarchy-based-leak', severity: 'warning', role: 'Stack/Role', permissions: ['AgentGrouping.View', 'ContactSearch.View'] },
  ]);
});

test('users have to be visible', () => {
  expect(find(hierarchyBasedLeak, role(['Queues.View'], restricted))).toMatchObject([
    { role: 'Stack/Role', permissions: [], message: expect.stringContaining('Users.View') },
  ]);
});

test('a group needs a resource, and a resource needs a group', () => {
  expect(find(hierarchyBasedLeak, role([], { hierarchyGroupId: 'group-1' }))).toMatchObject([{ message: expect.stringContaining('no resource') }]);
  expect(find(hierarchyBasedLeak, role(['Users.View'], { hierarchyRestrictedResources: ['User'] }))).toMatchObject([
    { message: expect.stringContaining('no hierarchy group') },
  ]);
});

test('a role without the restriction that is held beside this one wins', () => {
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });
  expect(find(hierarchyBasedLeak, [role(['Users.View'], { ...restricted, heldTogetherWith: ['Open'] }), open])).toMatchObject([
    { role: 'Stack/Role', permissions: [], message: expect.stringMatching(/^"Open"/) },
  ]);
});
