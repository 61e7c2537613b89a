import { aCatalog, found } from './a-catalog';
import { successors } from '../../../tools/lint/successors';

test('a legacy permission with a current successor passes', () => {
  expect(found(successors, aCatalog([{ status: 'legacy', successors: ['New.View'] }, { name: 'New.View' }]))).toEqual([]);
});

test('a legacy permission without a successor is found', () => {
  expect(found(successors, aCatalog([{ status: 'legacy' }]))).toEqual(['Things.View: is legacy, but nothing succeeds it']);
});

test('a successor that is legacy itself is found', () => {
  expect(found(successors, aCatalog([
    { status: 'legacy', successors: ['Newer.View'] }, { name: 'Newer.View', status: 'legacy', successors: ['Newest.View'] }, { name: 'Newest.View' },
  ]))).toEqual(['Things.View: is succeeded by Newer.View, which is legacy']);
});
