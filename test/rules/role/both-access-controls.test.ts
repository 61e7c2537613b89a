import { bothAccessControls } from '../../../src/rules/role/both-access-controls';
import { tags as tagsOf } from '../../support/access';
import { find, messages, role } from '../support/make';

const tags = { accessControlTags: tagsOf({ team: 'a' }), tagRestrictedResources: ['User'] };
const hierarchy = { hierarchyGroupId: 'g', hierarchyRestrictedResources: ['User'] };

test('in one role the two narrow each other', () => {
  expect(find(bothAccessControls, role([], { ...tags, ...hierarchy }))).toEqual([expect.objectContaining({
    severity: 'info', message: 'The role is restricted by tags and by hierarchy: its holders reach only what satisfies both.',
  })]);
});

test('in two roles of a user they add up', () => {
  const other = role([], { id: 'Other', name: 'Other', ...hierarchy });
  expect(messages(bothAccessControls, [role([], { ...tags, heldTogetherWith: ['Other'] }), other])).toEqual([
    'The role and "Other", held together with it, each have a restriction of their own: users reach what satisfies either one.',
  ]);
});

test('one restriction alone, or none, is nothing to say', () => {
  expect(messages(bothAccessControls, role([], tags))).toEqual([]);
  expect(messages(bothAccessControls, role([], hierarchy))).toEqual([]);
  const other = role([], { id: 'Other', ...hierarchy });
  expect(messages(bothAccessControls, [role([], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});
