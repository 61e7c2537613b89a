import { enumKind, FLAG, kind, listOf, mapOf, optional, propsOf, TEXT, checked } from '../../src/roles/kinds';

const owner = 'Stack/Agent';

test.each<[unknown, string]>([
  ['no', 'the text "no"'],
  [undefined, 'undefined'],
  [NaN, 'NaN'],
  [[], 'a list'],
  [{}, 'an object'],
  [Object.create(null), 'an object'],
  [new Date(0), 'an object of the class Date'],
  [Date, 'the function or class Date'],
])('%p is said to be there in place of what is asked for', (value, words) => {
  expect(() => FLAG(value, 'enabled', owner)).toThrow(`The enabled of Stack/Agent is ${words}. Give true or false.`);
});

test('what may be missing may be null, and nothing else', () => {
  const name = optional(TEXT);
  expect(() => [undefined, null, ''].forEach((value) => name(value, 'name', owner))).not.toThrow();
  expect(() => name(0, 'name', owner)).toThrow('The name of Stack/Agent is 0.');
});

test('of a list each item counts, and holes', () => {
  const names = listOf(TEXT);
  expect(() => names(['a', 'b'], 'names', owner)).not.toThrow();
  expect(() => names(['a', 1], 'names', owner)).toThrow('The names[1] of Stack/Agent is 1.');
  // eslint-disable-next-line no-sparse-arrays -- a hole is what the test is about
  expect(() => names(['a', , 'c'], 'names', owner)).toThrow('The names[1] of Stack/Agent is undefined.');
});

test('of an object each value counts', () => {
  expect(() => mapOf(TEXT)({ a: '1', b: 2 }, 'tags', owner)).toThrow('The tags.b of Stack/Agent is 2.');
  expect(() => propsOf({ inner: propsOf({ name: TEXT }) })({ inner: {} }, 'outer', owner)).toThrow('The outer.inner.name of Stack/Agent is undefined.');
});

test('of an enum the constants are named', () => {
  expect(() => enumKind('Size', { SMALL: 's', LARGE: 'l' })('small', 'size', owner)).toThrow('The size of Stack/Agent is the text "small". Give Size.SMALL or Size.LARGE.');
});

test('what to give may depend on the value', () => {
  expect(() => kind(() => false, (value) => `Thing.of("${value}")`)('a', 'thing', owner)).toThrow('Give Thing.of("a").');
});

test('what was checked has no null', () => {
  const kinds = { name: TEXT, size: optional(TEXT) };
  expect(checked({ name: 'a', size: null as unknown as string }, owner, kinds)).toEqual({ name: 'a' });
  expect(() => checked(undefined as unknown as { name: string; size?: string }, owner, kinds)).toThrow('The props of Stack/Agent is undefined.');
});
