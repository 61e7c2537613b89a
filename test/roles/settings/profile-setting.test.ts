import { AccessLevel, RoutingPermissions, ToggleSetting } from '../../../src';
import { ACTIVITY, LISTEN, RECORDINGS, USERS } from '../../applications/support/desk';

test('what is left out is empty, and the title says it all', () => {
  expect(new ToggleSetting('queues', { title: 'Queues' })).toMatchObject({ group: '', description: 'Queues', deprecated: undefined, requires: [] });
});

test('it says what it was given', () => {
  const other = new ToggleSetting('other', { title: 'Other' });
  const setting = new ToggleSetting('queues', {
    title: 'Queues', group: 'Routing', description: 'See queues', requires: [other], alsoOpenedBy: RoutingPermissions.QUEUES_VIEW, deprecated: 'see Other',
  });
  expect(setting).toMatchObject({ group: 'Routing', description: 'See queues', requires: [other], deprecated: 'see Other' });
  expect(setting.alsoOpenedBy.names).toEqual(['Queues.View']);
});

test.each(['', '1st', 'raise hand', 'a'.repeat(65), 'ünter'])('the id "%s" is refused', (id) => {
  expect(() => new ToggleSetting(id, { title: 'T' })).toThrow(`"${id}" is not a valid ID of a setting.`);
});

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
