import { changesBetween, describe as told, keysOf } from '../../../tools/facts/changes';

const lines = (was: unknown, is: unknown) => changesBetween(was, is).map(told);

test('equal values have no changes, in whatever order their keys and items are', () => {
  expect(changesBetween({ a: 1, b: { c: ['x', 'y'] } }, { b: { c: ['y', 'x'] }, a: 1 })).toEqual([]);
});

test('a limit that changes is told with both values', () => {
  expect(lines({ properties: { Tags: { maxItems: 2 } } }, { properties: { Tags: { maxItems: 4 } } })).toEqual(['/properties/Tags/maxItems: 2 is now 4']);
});

test('what comes and goes in a list is told by name', () => {
  expect(lines({ enum: ['A', 'B'] }, { enum: ['A', 'C', 'D'] })).toEqual(['/enum: new: C, D gone: B']);
  expect(lines({ required: ['Id'] }, { required: [] })).toEqual(['/required: gone: Id']);
});

test('new and former members are told with what they are', () => {
  expect(lines({ a: { min: 1 } }, { b: { max: 2 } })).toEqual(['/a: gone: {"min":1}', '/b: new: {"max":2}']);
});

test('null is a value, and another one than none', () => {
  expect(lines({ a: null }, { a: 1 })).toEqual(['/a: null is now 1']);
});

test('what is long is cut short', () => {
  expect(lines({}, { a: 'x'.repeat(500) })[0]).toMatch(/^\/a: new: "x{199} …$/);
});

test('a place is a JSON pointer, whatever the keys have', () => {
  const [change] = changesBetween({ 'a/b': { '~c': 1 } }, { 'a/b': { '~c': 2 } });
  expect(change.pointer).toBe('/a~1b/~0c');
  expect(keysOf(change)).toEqual(['a/b', '~c']);
});
