import { asSentence, byCodeUnit, count, list, nameOf, namesOf, quoted, verb, wrap } from '../../src/roles/words';
import { role } from '../rules/support/make';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as "%s"', (items, text) => {
  expect(list(items)).toBe(text);
});

test('a list can offer a choice', () => {
  expect(list(['A', 'B', 'C'], 'or')).toBe('A, B or C');
});

test('what somebody wrote is quoted', () => {
  expect(quoted(['New.Thing', ' '])).toBe('"New.Thing" and " "');
});

test('a list of ten is written out, a longer one is counted at its end', () => {
  const letters = [...'ABCDEFGHIJKL'];
  expect(list(letters.slice(0, 10))).toBe('A, B, C, D, E, F, G, H, I and J');
  expect(list(letters.slice(0, 11))).toBe('A, B, C, D, E, F, G, H, I and 2 more');
  expect(list(letters)).toBe('A, B, C, D, E, F, G, H, I and 3 more');
});

test('a shorter list can be asked for', () => {
  expect(list(['A', 'B', 'C'], 'and', 2)).toBe('A and 2 more');
});

test('numbers and verbs agree', () => {
  expect([count(0, 'role'), count(1, 'role'), count(2, 'role')]).toEqual(['0 roles', '1 role', '2 roles']);
  expect([verb(['A'], 'needs', 'need'), verb(['A', 'B'], 'needs', 'need')]).toEqual(['needs', 'need']);
});

test('a role is called by its name, or by its id where the name is not known', () => {
  expect(nameOf(role([], { name: 'Agent' }))).toBe('"Agent"');
  expect(nameOf(role([], { id: 'Stack/Agent', name: undefined }))).toBe('"Stack/Agent"');
  expect(namesOf([role([], { name: 'B' }), role([], { name: 'A' })])).toBe('"A" and "B"');
});

test('an instruction becomes a sentence', () => {
  expect(asSentence('remove it')).toBe('Remove it.');
  expect(asSentence('Is it meant?')).toBe('Is it meant?');
});

test('the order is that of code units, whatever the locale', () => {
  expect(['b', 'a', 'B', 'ä', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});

test('a text is wrapped where words allow', () => {
  expect(wrap('one two  three', 7)).toEqual(['one two', 'three']);
  expect(wrap('unbreakable a', 5)).toEqual(['unbreakable', 'a']);
});
