import { profileName } from '../../../src/rules/role/profile-name';
import { find, found, role } from '../support/make';

test.each(['A', 'Agent', 'Level 2_agents@night-shift', 'x'.repeat(127)])('"%s" is accepted', (name) => {
  expect(found(profileName, role([], { name }))).toEqual([]);
});

test('a name that only the deployment knows is not judged', () => {
  expect(found(profileName, role([], { name: undefined }))).toEqual([]);
});

test.each([
  ['', 'empty'],
  ['x'.repeat(128), '128'],
  ['Agents (night)', '"(" ")"'],
  ['Agents: night', '":"'],
  ['Équipe', '"É"'],
  ['a\tb', '"\\t"'],
  ['Agents 🎧', '"🎧"'],
])('"%s" is refused because of %s', (name, why) => {
  expect(find(profileName, role([], { name }))).toMatchObject([
    { severity: 'error', role: 'Stack/Role', permissions: [], message: expect.stringContaining(why) },
  ]);
});
