import { role } from './support/make';
import { picker } from '../../src/rules/catalogued';

test('permissions are picked by what the catalog says, in the order of the role', () => {
  const legacyOf = picker(({ status }) => status === 'legacy');
  expect(legacyOf(role(['Users.View', 'RedactedData.View', 'ListenCallRecordings', 'New.Thing', 'constructor']))).toEqual(['ListenCallRecordings', 'RedactedData.View']);
  expect(legacyOf(role([]))).toEqual([]);
});

test('the catalog is not searched before a role is judged, and once for all', () => {
  const asked = jest.fn(() => true);
  const allOf = picker(asked);
  expect(asked).not.toHaveBeenCalled();
  allOf(role(['Users.View']));
  const times = asked.mock.calls.length;
  allOf(role(['Users.View']));
  expect(asked).toHaveBeenCalledTimes(times);
});
