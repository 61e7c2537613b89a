import { aCatalog, found } from './a-catalog';
import { abilities } from '../../../tools/lint/abilities';

const DELETE = { id: 'delete', title: 'Delete', can: 'delete things', risk: 'destructive' as const, reason: 'What is deleted is gone.' };
const DANGEROUS = [{ name: 'Things.Delete', risks: ['destructive' as const] }];

test('a risk with an ability passes', () => {
  expect(found(abilities, aCatalog(DANGEROUS, { abilities: [DELETE] }))).toEqual([]);
});

test('a risk without an ability for what no other names is found', () => {
  expect(found(abilities, aCatalog(DANGEROUS, { abilities: [{ ...DELETE, sections: ['Things'] }] }))).toEqual([
    'destructive: 0 abilities are given by every permission with this risk that no other ability names; there must be one',
  ]);
});

test('sections that are not there, and permissions without the risk, are found', () => {
  expect(found(abilities, aCatalog([...DANGEROUS, {}], { abilities: [DELETE, { ...DELETE, id: 'more', sections: ['Nothing'], permissions: ['Things.View'] }] }))).toEqual([
    'more: is given in the section Nothing, which the catalog does not have',
    'more: is given by Things.View, which does not have the risk destructive',
  ]);
});
