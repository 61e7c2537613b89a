import { dangerousAbilities } from '../../../src/permissions/catalog/abilities';
import { namesLike, namesOfSaying } from '../../../src/permissions/catalog/sayings';

test('a pattern stands for all names that begin like it, a name for itself', () => {
  expect(namesLike('Bots.*')).toEqual(expect.arrayContaining(['Bots.Create', 'Bots.Delete', 'Bots.Edit', 'Bots.View']));
  expect(namesLike('Bots.*').every((name) => name.startsWith('Bots.'))).toBe(true);
  expect(namesLike('Bots.View')).toEqual(['Bots.View']);
  expect(namesLike('Bots.No')).toEqual([]);
});

test('whoever says an ability means all that gives it, and the other permissions, each once', () => {
  const { id, permissions } = dangerousAbilities[0]!;
  expect(namesOfSaying({ said: ['x'], ability: id, permissions: [permissions[0]!, 'Cases.View'] })).toEqual([...permissions, 'Cases.View']);
  expect(namesOfSaying({ said: ['x'], advice: 'No.' })).toEqual([]);
});
