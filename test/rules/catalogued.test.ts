import { judged, role } from './support/make';
import { effectiveOf, picker } from '../../src/rules/catalogued';

test('permissions are picked by what the catalog says, in the order of the role', () => {
  const legacyOf = picker(({ status }) => status === 'legacy');
  expect(legacyOf(judged(role(['Users.View', 'RedactedData.View', 'ListenCallRecordings', 'New.Thing', 'constructor'])))).toEqual(['ListenCallRecordings', 'RedactedData.View']);
  expect(legacyOf(judged(role([])))).toEqual([]);
});

test('the catalog is not searched before a role is judged, and once for all', () => {
  const asked = jest.fn(() => true);
  const allOf = picker(asked);
  expect(asked).not.toHaveBeenCalled();
  allOf(judged(role(['Users.View'])));
  const times = asked.mock.calls.length;
  allOf(judged(role(['Users.View'])));
  expect(asked).toHaveBeenCalledTimes(times);
});

test('what users hold gives more than its names', () => {
  const one = judged(role(['AccessMetrics']));
  expect(effectiveOf(one).has('AccessMetrics.HistoricalMetrics.Access')).toBe(true);
  expect(effectiveOf(one)).toBe(effectiveOf(one));
});
