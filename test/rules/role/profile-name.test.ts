import { profileName } from '../../../src/rules/role/profile-name';
import { find, messages, role } from '../support/make';

test.each(['A', 'Agent', 'Level 2_agents@night-shift', 'x'.repeat(127)])('"%s" is accepted', (name) => {
  expect(messages(profileName, role([], { name }))).toEqual([]);
});

test('a name that only the deployment knows is not judged', () => {
  expect(messages(profileName, role([], { name: undefined }))).toEqual([]);
});

test.each([
  ['', 'The name is empty.'],
  ['x'.repeat(128), `The name "${'x'.repeat(128)}" has 128 characters; 127 are allowed.`],
  ['Agents (night)', 'The name "Agents (night)" contains "(" ")".'],
  ['Agents: night', 'The name "Agents: night" contains ":".'],
  ['Équipe', 'The name "Équipe" contains "É".'],
  ['a\tb', 'The name "a\tb" contains "\\t".'],
  ['Agents 🎧', 'The name "Agents 🎧" contains "🎧".'],
])('"%s" is refused', (name, message) => {
  expect(find(profileName, role([], { name }))).toEqual([expect.objectContaining({
    severity: 'error', message, fix: 'use 1 to 127 of these characters: a-z, A-Z, 0-9, space, _, @ and -',
  })]);
});
