import { aCatalog, found } from './a-catalog';
import { sayings } from '../../../tools/lint/sayings';

test('what people say for permissions, beginnings of names and abilities that are there passes', () => {
  expect(found(sayings, aCatalog([{}], {
    abilities: [{ id: 'delete', title: 'Delete', can: 'delete things', risk: 'destructive', reason: 'What is deleted is gone.' }],
    sayings: [
      { said: ['look around'], permissions: ['Things.View'], source: 'a-page' }, { said: ['stuff'], permissions: ['Things.*'], source: 'a-page' },
      { said: ['wipe'], ability: 'delete', source: 'a-page' }, { said: ['fly'], advice: 'Nobody can', source: 'a-page' },
    ],
  }))).toEqual([]);
});

test('what stands for nothing, or is said twice, is found', () => {
  expect(found(sayings, aCatalog([{}], {
    sayings: [
      { said: ['Look', 'peek'], permissions: ['Things.Look', 'Other.*'], source: 'a-page' },
      { said: ['look'], ability: 'see', source: 'a-page' },
    ],
  }))).toEqual([
    'look: is said twice',
    'Look: stands for Things.Look, which the catalog does not have',
    'Look: stands for Other.*, which the catalog does not have',
    'look: stands for the ability see, which abilities.json does not have',
  ]);
});
