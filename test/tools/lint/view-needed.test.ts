import { aCatalog, found } from './a-catalog';
import { viewNeeded } from '../../../tools/lint/view-needed';

const edit = { name: 'Things.Edit', level: 'edit' as const };

test('a write that needs the view of its resource passes', () => {
  expect(found(viewNeeded, aCatalog([{}, { ...edit, dependencies: [{ strength: 'needs', names: ['Things.View'], source: 'a-page' }] }]))).toEqual([]);
});

test('a write that does not need the view is found', () => {
  expect(found(viewNeeded, aCatalog([{}, edit]))).toEqual(['Things.Edit: does not need Things.View, though it writes what that views']);
});

test('to recommend the view is not enough', () => {
  const dependencies = [{ strength: 'recommended' as const, names: ['Things.View'], source: 'a-page' }];
  expect(found(viewNeeded, aCatalog([{}, { ...edit, dependencies }]))).toHaveLength(1);
});

test('access to content is not the View that the console ticks along', () => {
  expect(found(viewNeeded, aCatalog([{ name: 'Things.Access' }, { name: 'Things.Delete', level: 'remove' }]))).toEqual([]);
});
