import { find, messages, role } from './support/make';
import { heldTogether } from '../../src/rules/held-together';

test('a role held together with itself is an error', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Stack/Role'] }))).toEqual([expect.objectContaining({
    severity: 'error', message: 'The role names itself in heldTogetherWith.',
  })]);
});

test('a pair that names each other is fine', () => {
  expect(messages(heldTogether, [role([], { id: 'A', heldTogetherWith: ['B'] }), role([], { id: 'B', heldTogetherWith: ['A'] })])).toEqual([]);
});

test('a role of another instance cannot be held together with this one', () => {
  const elsewhere = role([], { id: 'Other', name: 'Other', instance: 'elsewhere' });
  expect(find(heldTogether, [role([], { heldTogetherWith: ['Other'] }), elsewhere])).toEqual([expect.objectContaining({
    severity: 'error', message: 'The role names "Other" in heldTogetherWith, which belongs to another instance.',
  })]);
});

test('a role that is not judged here is a warning: nobody can tell', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Imported'] }), { strictness: 'strict' })).toEqual([expect.objectContaining({
    severity: 'warning', undecided: true, message: 'What Imported grants is not known here, so what the role\'s users hold in total could not be determined.',
  })]);
});
