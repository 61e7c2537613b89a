import { AccessLevel } from '../../src/permissions';
import { permissionsOfResource } from '../../src/permissions/resources';

test('gives the levels asked for', () => {
  expect(permissionsOfResource('Queues', [AccessLevel.VIEW])).toEqual(['Queues.View']);
  expect(permissionsOfResource('Queues', [AccessLevel.VIEW, AccessLevel.CREATE]).sort()).toEqual(['Queues.Create', 'Queues.View']);
});

test('gives every level for ALL', () => {
  const single = [AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.ENABLE_DISABLE].flatMap((level) => permissionsOfResource('Queues', [level]));
  expect(permissionsOfResource('Queues', [AccessLevel.ALL])).toEqual(expect.arrayContaining(single));
  expect(permissionsOfResource('Queues', [AccessLevel.VIEW, AccessLevel.ALL])).toEqual(permissionsOfResource('Queues', [AccessLevel.ALL]));
});

test('an unknown row is refused with the nearest ones', () => {
  expect(() => permissionsOfResource('Queue', [AccessLevel.VIEW])).toThrow(/^The permission table of the console has no row "Queue"\. Did you mean "Queues".*\? docs\/permissions\.md lists all rows\.$/);
});

test('an unknown row that nothing is near is refused without a guess', () => {
  expect(() => permissionsOfResource('Zq', [AccessLevel.VIEW])).toThrow('The permission table of the console has no row "Zq". docs/permissions.md lists all rows.');
});

test('a level that the row lacks is refused with those it has', () => {
  expect(() => permissionsOfResource('Contact search', [AccessLevel.VIEW, AccessLevel.PUBLISH])).toThrow(
    '"Contact search" does not have the level publish. Its levels are view; AccessLevel.ALL stands for all of them.',
  );
});

test('no level is refused', () => {
  expect(() => permissionsOfResource('Queues', [])).toThrow('"Queues" was given no level. Its levels are create, ');
});

test('a row of legacy permissions is refused', () => {
  expect(() => permissionsOfResource('Recorded conversations (redacted)', [AccessLevel.ALL])).toThrow(
    '"Recorded conversations (redacted)" has only legacy or retired permissions: RedactedData.View.',
  );
});
