import type { Access } from '../../../src/roles/access';
import type { Role } from '../../../src/roles/role';
import { profilesPerUser } from '../../../src/rules/role/profiles-per-user';
import { tags } from '../../support/access';
import { find, role } from '../support/make';

const tagged = { accessControlTags: tags({ team: 'a' }), tagRestrictedResources: ['User'] };
const byHierarchy = { hierarchyGroupId: 'g', hierarchyRestrictedResources: ['User'] };

/** The findings about a user who holds so many roles. */
function held(number: number, each: (index: number) => Partial<Role> & Partial<Access> = () => ({})) {
  const others = Array.from({ length: number - 1 }, (_, index) => role([], { id: `R${index}`, name: `R${index}`, ...each(index + 1) }));
  const all = [role([], { heldTogetherWith: others.map(({ id }) => id), ...each(0) }), ...others];
  return find(profilesPerUser, all).map(({ severity, message }) => `${severity}: ${message.replace(/ \(.*\)/, '')}`);
}

test('ten roles can be held, eleven cannot', () => {
  expect(held(10)).toEqual([]);
  expect(held(11)).toEqual(['error: The role\'s users hold 11 roles; a user can hold at most 10.']);
});

test('three of them may be restricted by tags', () => {
  expect(held(3, () => tagged)).toEqual([]);
  expect(held(5, (index) => index < 3 ? tagged : {})).toEqual([]);
  expect(held(4, () => tagged)).toEqual(['warning: The role\'s users hold 4 roles with access control tags; AWS allows 3.']);
});

test('two, where one of them is restricted by hierarchy', () => {
  expect(held(2, (index) => index === 0 ? byHierarchy : tagged)).toEqual([]);
  expect(held(3, (index) => index === 0 ? byHierarchy : tagged)).toEqual([
    'warning: The role\'s users hold 3 roles with access control by hierarchy or tags; AWS allows 2.',
  ]);
});
