import { aCatalog, found } from './a-catalog';
import type { DependencyStrength } from '../../../src/permissions/catalog/types';
import { needsAcyclic } from '../../../tools/lint/needs-acyclic';

const on = (name: string, other: string, strength: DependencyStrength = 'needs') => ({
  name, dependencies: [{ strength, names: [other], source: 'a-page', for: 'something' }],
});

test('a chain passes', () => {
  expect(found(needsAcyclic, aCatalog([on('A.View', 'B.View'), on('B.View', 'C.View'), { name: 'C.View' }]))).toEqual([]);
});

test('two ways to the same permission pass', () => {
  const twoWays = { name: 'A.View', dependencies: [{ strength: 'needs' as const, names: ['B.View', 'C.View'], source: 'a-page' }] };
  expect(found(needsAcyclic, aCatalog([twoWays, on('B.View', 'D.View'), on('C.View', 'D.View'), { name: 'D.View' }]))).toEqual([]);
});

test('a cycle is found at each permission of it, and only there', () => {
  expect(found(needsAcyclic, aCatalog([on('A.View', 'B.View'), on('B.View', 'C.View'), on('C.View', 'B.View')]))).toEqual([
    'B.View: needs itself: B.View needs C.View needs B.View',
    'C.View: needs itself: C.View needs B.View needs C.View',
  ]);
});

test('other strengths may go in circles', () => {
  expect(found(needsAcyclic, aCatalog([on('A.View', 'B.View', 'for'), on('B.View', 'A.View', 'for')]))).toEqual([]);
});
