import { aCatalog, found } from './a-catalog';
import { destructive } from '../../../tools/lint/destructive';

test('a permission to remove that is marked passes, and one that removes nothing', () => {
  expect(found(destructive, aCatalog([{}, { name: 'Things.Delete', level: 'remove', risks: ['destructive'] }]))).toEqual([]);
});

test('a permission to remove that is not marked is found', () => {
  expect(found(destructive, aCatalog([{ name: 'Things.Delete', level: 'remove', risks: ['service-affecting'] }]))).toEqual([
    'Things.Delete: removes something, but is not marked as destructive',
  ]);
});
