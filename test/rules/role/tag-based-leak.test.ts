import { tagBasedLeak } from '../../../src/rules/role/tag-based-leak';
import { tags } from '../../support/access';
import { find, found, role } from '../support/make';

const tagged = { accessControlTags: tags({ team: 'billing' }), tagRestrictedResources: ['SecurityProfile', 'User'] };
const sound = ['SecurityProfiles.View', 'Users.View'];

test('a role that shows no more than its tags allow is fine', () => {
  expect(found(tagBasedLeak, role([...sound, 'Users.Edit'], tagged))).toEqual([]);
});

test('a role without tags is not judged', () => {
  expect(found(tagBasedLeak, role(['ContactSearch.View', 'Users.Edit']))).toEqual([]);
});

test('a page that shows everything is a warning', () => {
  expect(found(tagBasedLeak, role([...sound, 'ContactSearch.View'], tagged))).toEqual([
    { rule: 'tag-based-leak', severity: 'warning', role: 'Stack/Role', permissions: ['ContactSearch.View'] },
  ]);
});

test('a restricted resource has to be visible', () => {
  expect(find(tagBasedLeak, role(['Users.View'], tagged))).toMatchObject([
    { role: 'Stack/Role', permissions: [], message: expect.stringContaining('SecurityProfiles.View') },
  ]);
});

test('users without security profiles are half a restriction for who can raise access', () => {
  const usersOnly = { ...tagged, tagRestrictedResources: ['User'] };
  expect(find(tagBasedLeak, role(['Users.EditPermission', 'Users.View'], usersOnly))).toMatchObject([
    { permissions: ['Users.EditPermission'], fix: expect.stringContaining('SecurityProfile') },
  ]);
  expect(found(tagBasedLeak, role(['Users.View'], usersOnly))).toEqual([]);
});

test('tags need resources, and resources need tags', () => {
  expect(find(tagBasedLeak, role([], { accessControlTags: tags({ b: '2', a: '1' }) }))).toMatchObject([
    { role: 'Stack/Role', permissions: [], message: expect.stringContaining('no resource') },
  ]);
  expect(find(tagBasedLeak, role(['Users.View'], { tagRestrictedResources: ['User'] }))).toMatchObject([{ message: expect.stringContaining('no access control tags') }]);
});

test('a role without tags that is held beside this one wins', () => {
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });
  expect(find(tagBasedLeak, [role(sound, { ...tagged, heldTogetherWith: ['Open'] }), open])).toMatchObject([
    { role: 'Stack/Role', permissions: [], message: expect.stringMatching(/^"Open"/) },
  ]);
});

test('metrics that another role grants do not obey the tags of this one', () => {
  const metrics = role(['AccessMetrics.RealTimeMetrics.Access'], { id: 'Metrics', name: 'Metrics' });
  const beside = role(sound, { ...tagged, heldTogetherWith: ['Metrics'] });
  expect(find(tagBasedLeak, [beside, metrics])).toMatchObject([{ role: 'Stack/Role', message: expect.stringMatching(/"Metrics" grants .* same role/) }]);
  const both = role([...sound, 'AccessMetrics.RealTimeMetrics.Access'], { ...tagged, heldTogetherWith: ['Metrics'] });
  expect(found(tagBasedLeak, [both, metrics])).toEqual([]);
});
