import { aCatalog, found } from './a-catalog';
import { levels } from '../../../tools/lint/levels';

test('levels that names say pass, and others of any name', () => {
  const others = ['Things.Export', 'Things.Transfer'].map((name) => ({ name, level: 'other' as const }));
  expect(found(levels, aCatalog([{}, { name: 'Things.Delete', level: 'remove' }, { name: 'Things.Share', level: 'share' }, ...others]))).toEqual([]);
});

test('a level that the name contradicts is found', () => {
  expect(found(levels, aCatalog([{ name: 'Things.Edit', level: 'view' }]))).toEqual(['Things.Edit: has the level view, but its name says edit']);
});

test('a permission that restricts is named View without viewing', () => {
  expect(found(levels, aCatalog([{ level: 'other', polarity: 'restricts' }]))).toEqual([]);
});

test('a level that a resource has twice is found', () => {
  expect(found(levels, aCatalog([{}, { name: 'Things.Access', resource: 'Things' }]))).toEqual([
    'Things.View: shares the level view of "Things" with another',
    'Things.Access: shares the level view of "Things" with another',
  ]);
});
