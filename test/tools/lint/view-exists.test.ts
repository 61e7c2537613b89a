import { aCatalog, found } from './a-catalog';
import { viewExists } from '../../../tools/lint/view-exists';

test('a write whose resource can be viewed passes', () => {
  expect(found(viewExists, aCatalog([{}, { name: 'Things.Edit', level: 'edit' }]))).toEqual([]);
});

test.each(['edit', 'create', 'remove'] as const)('a resource that one can %s but not view is found', (level) => {
  expect(found(viewExists, aCatalog([{ name: 'Things.Write', level }]))).toEqual(['Things.Write: nothing views the resource "Things"']);
});

test('the view of another resource does not count', () => {
  expect(found(viewExists, aCatalog([{}, { name: 'Others.Edit', level: 'edit' }]))).toEqual(['Others.Edit: nothing views the resource "Others"']);
});
