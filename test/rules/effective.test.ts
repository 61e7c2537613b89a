import { effectiveOf } from '../../src/rules/effective';

test('what is held gives more than its names, and is only looked at once', () => {
  const held = new Set(['AccessMetrics']);
  expect(effectiveOf(held).has('AccessMetrics.HistoricalMetrics.Access')).toBe(true);
  expect(effectiveOf(held)).toBe(effectiveOf(held));
});
