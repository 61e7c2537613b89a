import { tagBasedLeak } from '../../../src/rules/role/tag-based-leak';
import { tags } from '../../support/access';
import { find, messages, role } from '../support/make';

const tagged = { accessControlTags: tags({ team: 'billing' }), tagRestrictedResources: ['SecurityProfile', 'User'] };
const sound = ['SecurityProfiles.View', 'Users.View'];

test('a role that shows no more than its tags allow is fine', () => {
  expect(messages(tagBasedLeak, role([...sound, 'Users.Edit'], tagged))).toEqual([]);
});

test('a role without tags is not judged', () => {
  expect(messages(tagBasedLeak, role(['ContactSearch.View', 'Users.Edit']))).toEqual([]);
});

test('a page that shows everything is a warning', () => {
  expect(find(tagBasedLeak, role([...sound, 'ContactSearch.View'], tagged))).toEqual([{
    rule: 'tag-based-leak', severity: 'warning', role: 'Stack/Role', permissions: ['ContactSearch.View'],
    message: 'ContactSearch.View shows everything, whatever the role\'s access control tags say.',
    fix: 'remove it, or waive the finding if the role\'s holders may see everything',
  }]);
});

test('a restricted resource has to be visible', () => {
  expect(messages(tagBasedLeak, role(['Users.View'], tagged))).toEqual([
    'SecurityProfile is restricted by access control tags, but the role does not have SecurityProfiles.View, so its holders see none at all.',
  ]);
});

test('users without security profiles are half a restriction for who can raise access', () => {
  const usersOnly = { ...tagged, tagRestrictedResources: ['User'] };
  expect(find(tagBasedLeak, role(['Users.EditPermission', 'Users.View'], usersOnly))).toEqual([expect.objectContaining({
    permissions: ['Users.EditPermission'],
    message: 'User is restricted by access control tags but SecurityProfile is not: with Users.EditPermission the role\'s holders can still '
      + 'raise their own access through any security profile.',
    fix: 'restrict SecurityProfile by the same tags',
  })]);
  expect(messages(tagBasedLeak, role(['Users.View'], usersOnly))).toEqual([]);
});

test('tags need resources, and resources need tags', () => {
  expect(messages(tagBasedLeak, role([], { accessControlTags: tags({ b: '2', a: '1' }) }))).toEqual([
    'The access control tags a=1 and b=2 restrict nothing, because the role names no resource to restrict.',
  ]);
  expect(messages(tagBasedLeak, role(['Users.View'], { tagRestrictedResources: ['User'] }))).toEqual([
    'User is restricted by tags, but the role has no access control tags.',
  ]);
});

test('a role without tags that is held beside this one wins', () => {
  const open = role(['Users.View'], { id: 'Open', name: 'Open' });
  expect(messages(tagBasedLeak, [role(sound, { ...tagged, heldTogetherWith: ['Open'] }), open])).toEqual([
    '"Open", which the role\'s users also hold, shows every User (Users.View), which defeats the access control tags of "Role".',
  ]);
});
