import * as fc from 'fast-check';
import { divideTime } from '../../../src/deployment/handler/time-left';

test('calls end before the work, the work before the answer, the answer before the time', () => {
  fc.assert(fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (left) => {
    const { calls, work, answer } = divideTime({ getRemainingTimeInMillis: () => left });
    expect(0 < calls && calls < work && work < answer && answer < Math.min(left, 900_000)).toBe(true);
  }));
});

test('with much time left, most of it is for calls', () => {
  expect(divideTime({ getRemainingTimeInMillis: () => 300_000 }).calls).toBe(288_000);
});

test.each<[string, unknown]>([
  ['a clock that is ahead', { getRemainingTimeInMillis: () => -600_000 }],
  ['no number', { getRemainingTimeInMillis: () => NaN }],
  ['an error', { getRemainingTimeInMillis: () => { throw new Error('no'); } }],
  ['no context', undefined],
  ['another runtime', {}],
])('without a figure that makes sense it is half a minute: %s', (_, context) => {
  expect(divideTime(context).calls).toBe(22_500);
});

test('a clock that is behind promises no more than Lambda gives', () => {
  expect(divideTime({ getRemainingTimeInMillis: () => 4e6 }).answer).toBeLessThan(890_000);
});
