import { AccessLevel } from '../../../src';
import { ACTIVITY, LISTEN, RECORDINGS, USERS } from '../../applications/support/desk';

test('a value in words, and as the document has it', () => {
  const values = [LISTEN.on(), LISTEN.off(), USERS.at(AccessLevel.ALL), USERS.none(), ACTIVITY.choose('own')];
  expect(values.map(({ text, _json }) => [text, _json])).toEqual([
    ['on', true], ['off', false], ['view, edit', ['view', 'edit']], ['none', []], ['own', 'own'],
  ]);
});

test('it knows its setting, and what it needs one of', () => {
  expect(RECORDINGS.on().setting).toBe(RECORDINGS);
  expect(RECORDINGS.on().needs.isEmpty).toBe(true);
  expect(RECORDINGS.on()._alternatives.map(({ permissions }) => permissions.map(({ name }) => name))).toEqual([
    ['CallRecordings.Redacted.Access', 'CallRecordings.Unredacted.Access'],
  ]);
});
