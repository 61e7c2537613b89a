import { heldTogether } from '../../../src/rules/role/held-together';
import { INSTANCE, find, messages, role } from '../support/make';

test('a role held together with itself is an error', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Stack/Role'] }))).toEqual([expect.objectContaining({
    severity: 'error', message: 'The role names itself in heldTogetherWith.',
  })]);
});

test('a pair that names each other is fine', () => {
  expect(messages(heldTogether, [role([], { id: 'A', heldTogetherWith: ['B'] }), role([], { id: 'B', heldTogetherWith: ['A'] })])).toEqual([]);
});

test('a role of another instance cannot be held together with this one', () => {
  const elsewhere = role([], { id: 'Other', name: 'Other', instance: INSTANCE.replace('us-east-1', 'eu-west-2') });
  expect(find(heldTogether, [role([], { heldTogetherWith: ['Other'] }), elsewhere])).toEqual([expect.objectContaining({
    severity: 'error', message: 'The role names "Other" in heldTogetherWith, which belongs to another instance.',
  })]);
});

test.each([['Stack/Instance', 'Other/Instance'], ['Stack/Instance', INSTANCE]])('whether %s and %s are one instance nobody can tell', (instance, other) => {
  const roles = [role([], { instance, heldTogetherWith: ['Other'] }), role([], { id: 'Other', name: 'Other', instance: other })];
  expect(find(heldTogether, roles, { strictness: 'strict' })).toEqual([expect.objectContaining({
    severity: 'warning', undecided: true, message: 'The role is said to be held together with "Other"; whether both belong to the same instance could not be determined.',
  })]);
});

test('a role that is not judged here is a warning: nobody can tell', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Imported'] }), { strictness: 'strict' })).toEqual([expect.objectContaining({
    severity: 'warning', undecided: true, message: 'What Imported grants is not known here, so what the role\'s users hold in total could not be determined.',
  })]);
});
