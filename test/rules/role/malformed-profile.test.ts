import { malformedProfile } from '../../../src/rules/role/malformed-profile';
import { find, role } from '../support/make';

test('all that is wrong with how a profile is written is one finding', () => {
  expect(find(malformedProfile, role([], { malformed: ['Permissions must be a list, not a text', 'Description must be a text, not a list'] }))).toMatchObject([
    { severity: 'error', role: 'Stack/Role', permissions: [], message: expect.stringContaining('a list, not a text; Description must be') },
  ]);
});

test('a role that is written as it should be, or by a construct, is right', () => {
  expect(find(malformedProfile, [role([], { malformed: [] }), role([], { id: 'Other', name: 'Other' })])).toEqual([]);
});
