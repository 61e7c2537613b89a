import { aCatalog, found } from './a-catalog';
import { sorted } from '../../../tools/lint/sorted';

const on = (strength: 'needs' | 'one-of') => ({ dependencies: [{ strength, names: ['B.View', 'A.View'], source: 'a-page', date: '2026' }] });

test('lists in order pass', () => {
  expect(found(sorted, aCatalog([{ name: 'A.View', sources: ['a-page', 'b-page'] }, { name: 'B.View' }]))).toEqual([]);
});

test('a permission in the wrong place is found', () => {
  expect(found(sorted, aCatalog([{ name: 'B.View' }, { name: 'A.View' }]))).toEqual(['A.View: A.View belongs before B.View']);
});

test('names that are needed are sorted; alternatives are in the order of preference', () => {
  expect(found(sorted, aCatalog([on('needs')]))).toEqual(['Things.View: A.View belongs before B.View']);
  expect(found(sorted, aCatalog([on('one-of')]))).toEqual([]);
});

test.each(['sources', 'successors'] as const)('%s out of order are found', (list) => {
  expect(found(sorted, aCatalog([{ [list]: ['b', 'a'] }]))).toEqual(['Things.View: a belongs before b']);
});

test('the other files are sorted by their keys', () => {
  const renamed = { B: { names: ['Things.View'], source: 'a-page', date: '2026' }, A: { names: ['Things.View'], source: 'a-page', date: '2026' } };
  expect(sorted.check(aCatalog([{}], { renamed }))).toEqual([{ file: 'renamed.json', name: 'A', message: 'A belongs before B' }]);
});
