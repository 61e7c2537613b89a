import { around, laidOut, type Layout } from '../../../src/review/import/layout';

const STYLE = { width: 24, step: 2 };

const list = (...items: Layout[]) => ({ open: '[', items, close: ']' });

test('what fits is on one line, with room for the comma that can follow', () => {
  expect(laidOut(list('a'.repeat(10), 'b'.repeat(9)), 0, STYLE)).toBe(`[${'a'.repeat(10)}, ${'b'.repeat(9)}]`);
  expect(laidOut(list('a'.repeat(10), 'b'.repeat(10)), 0, STYLE)).toBe(`[\n  ${'a'.repeat(10)},\n  ${'b'.repeat(10)},\n]`);
});

test('what does not fit is broken from the outside to the inside, as far as it must be', () => {
  expect(laidOut(around('x = ', list(list('a', 'b'), list('c'.repeat(12), 'd'.repeat(12))), ';'), 2, STYLE)).toBe([
    'x = [', '    [a, b],', '    [', `      ${'c'.repeat(12)},`, `      ${'d'.repeat(12)},`, '    ],', '  ];',
  ].join('\n'));
});

test('braces have spaces on one line only, and none without anything in them', () => {
  const braces = (...items: string[]) => ({ open: '{ ', items, close: ' }' });
  expect(laidOut(braces('a'), 0, STYLE)).toBe('{ a }');
  expect(laidOut(braces(), 0, STYLE)).toBe('{}');
  expect(laidOut({ ...braces('a'), broken: true }, 0, STYLE)).toBe('{\n  a,\n}');
  expect(laidOut(list({ ...braces('a'), broken: true }), 0, STYLE)).toBe('[\n  {\n    a,\n  },\n]');
});

test('only the last item is broken where that is enough', () => {
  const call = (first: string) => ({ open: 'f(', items: [first, list('b'.repeat(12), 'c'.repeat(12))], close: ')', hugs: true });
  expect(laidOut(call('a'), 0, STYLE)).toBe(`f(a, [\n  ${'b'.repeat(12)},\n  ${'c'.repeat(12)},\n])`);
  expect(laidOut(call('a'.repeat(20)), 0, STYLE)).toBe(`f(\n  ${'a'.repeat(20)},\n  [\n    ${'b'.repeat(12)},\n    ${'c'.repeat(12)},\n  ],\n)`);
});
