import { lookup } from '../../../src/permissions/catalog/lookup';

test('finds what the table has itself, and nothing that it inherits', () => {
  expect(lookup({ a: 1 }, 'a')).toBe(1);
  expect(['b', 'constructor', 'toString', '__proto__'].map((key) => lookup({ a: 1 }, key))).toEqual(Array(4).fill(undefined));
});
