import { heldTogether } from '../../../src/rules/role/held-together';
import { find, found, INSTANCE, role } from '../support/make';

test('a role held together with itself is an error', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Stack/Role'] }))).toMatchObject([
    { severity: 'error', role: 'Stack/Role', message: expect.stringContaining('itself') },
  ]);
});

test('a pair that names each other is fine', () => {
  expect(found(heldTogether, [role([], { id: 'A', heldTogetherWith: ['B'] }), role([], { id: 'B', heldTogetherWith: ['A'] })])).toEqual([]);
});

test('a role of another instance cannot be held together with this one', () => {
  const elsewhere = role([], { id: 'Other', name: 'Other', instance: INSTANCE.replace('us-east-1', 'eu-west-2') });
  expect(find(heldTogether, [role([], { heldTogetherWith: ['Other'] }), elsewhere])).toMatchObject([
    { severity: 'error', role: 'Stack/Role', message: expect.stringContaining('"Other"') },
  ]);
});

test.each([['Stack/Instance', 'Other/Instance'], ['Stack/Instance', INSTANCE]])('whether %s and %s are one instance nobody can tell', (instance, other) => {
  const roles = [role([], { instance, heldTogetherWith: ['Other'] }), role([], { id: 'Other', name: 'Other', instance: other })];
  expect(find(heldTogether, roles, { strictness: 'strict' })).toMatchObject([
    { severity: 'warning', role: 'Stack/Role', undecided: true, message: expect.stringContaining('"Other"') },
  ]);
});

test('a role that is not judged here is a warning: nobody can tell', () => {
  expect(find(heldTogether, role([], { heldTogetherWith: ['Imported'] }), { strictness: 'strict' })).toMatchObject([
    { severity: 'warning', role: 'Stack/Role', undecided: true, message: expect.stringContaining('Imported') },
  ]);
});
