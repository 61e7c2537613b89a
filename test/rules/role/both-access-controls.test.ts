import { bothAccessControls } from '../../../src/rules/role/both-access-controls';
import { tags as tagsOf } from '../../support/access';
import { find, found, role } from '../support/make';

const tags = { accessControlTags: tagsOf({ team: 'a' }), tagRestrictedResources: ['User'] };
const hierarchy = { hierarchyGroupId: 'g', hierarchyRestrictedResources: ['User'] };

test('in one role the two narrow each other', () => {
  expect(find(bothAccessControls, role([], { ...tags, ...hierarchy }))).toMatchObject([
    { severity: 'info', role: 'Stack/Role', permissions: [], message: expect.stringContaining('both') },
  ]);
});

test('in two roles of a user they add up', () => {
  const other = role([], { id: 'Other', name: 'Other', ...hierarchy });
  expect(find(bothAccessControls, [role([], { ...tags, heldTogetherWith: ['Other'] }), other])).toMatchObject([
    { severity: 'info', role: 'Stack/Role', message: expect.stringContaining('either') },
  ]);
});

test('one restriction alone, or none, is nothing to say', () => {
  expect(found(bothAccessControls, role([], tags))).toEqual([]);
  expect(found(bothAccessControls, role([], hierarchy))).toEqual([]);
  const other = role([], { id: 'Other', ...hierarchy });
  expect(found(bothAccessControls, [role([], { heldTogetherWith: ['Other'] }), other])).toEqual([]);
});
