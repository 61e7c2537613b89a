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
  return find(profilesPerUser, all).map(({ severity, message }) => [severity, /\d+/.exec(message)![0]]);
}

test('ten roles can be held, eleven cannot', () => {
  expect(held(10)).toEqual([]);
  expect(held(11)).toEqual([['error', '11']]);
});

test('seven of them may have access control by tags or hierarchy, in any mix', () => {
  expect(held(7, () => tagged)).toEqual([]);
  expect(held(9, (index) => index < 7 ? tagged : {})).toEqual([]);
  expect(held(8, () => tagged)).toEqual([['warning', '8']]);
  expect(held(7, (index) => index === 0 ? byHierarchy : tagged)).toEqual([]);
  expect(held(8, (index) => index === 0 ? byHierarchy : tagged)).toEqual([['warning', '8']]);
});
