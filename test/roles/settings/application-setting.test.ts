import { RoutingPermissions, ToggleSetting } from '../../../src';

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
  expect(() => new ToggleSetting(id, { title: 'T' })).toThrow(`"${id}" cannot be the id of a setting.`);
});
