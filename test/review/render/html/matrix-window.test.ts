import * as fc from 'fast-check';
import { offsetsOf, wholeOf, windowOf } from '../../../../src/review/render/html/matrix-window';

const OFFSETS = offsetsOf(Array.from({ length: 100 }, () => 10));

test('those that can be seen are there, with some around them', () => {
  expect(windowOf(OFFSETS, 0, 100, 5)).toEqual({ from: 0, to: 20, before: 0, behind: 800 });
  expect(windowOf(OFFSETS, 500, 100, 5)).toMatchObject({ from: 45, to: 70 });
});

test('a small step shows the same', () => {
  expect(windowOf(OFFSETS, 503, 100, 5)).toEqual(windowOf(OFFSETS, 509, 100, 5));
});

test('behind the last there is nothing', () => {
  expect(windowOf(OFFSETS, 5000, 100, 5)).toMatchObject({ to: 100, behind: 0 });
  expect(windowOf(offsetsOf([]), 0, 100, 5)).toEqual({ from: 0, to: 0, before: 0, behind: 0 });
});

test('on paper all are there', () => {
  expect(wholeOf(OFFSETS)).toEqual({ from: 0, to: 100, before: 0, behind: 0 });
});

test('whatever the sizes are, everything that can be seen is there, and nothing changes its place', () => {
  const sized = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 80 });
  fc.assert(fc.property(sized, fc.nat(3000), fc.nat(600), fc.integer({ min: 1, max: 15 }), (sizes, start, room, more) => {
    const offsets = offsetsOf(sizes);
    const { from, to, before, behind } = windowOf(offsets, start, room, more);
    sizes.forEach((size, number) => {
      const isSeen = offsets[number]! < start + room && offsets[number]! + size > start;
      expect(!isSeen || (number >= from && number < to)).toBe(true);
    });
    expect(before + sizes.slice(from, to).reduce((sum, size) => sum + size, 0) + behind).toBe(offsets[sizes.length]);
  }));
});
