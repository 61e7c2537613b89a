import { aCatalog, found } from './a-catalog';
import { descriptions } from '../../../tools/lint/descriptions';

test('one short line passes', () => {
  expect(found(descriptions, aCatalog([{ description: 'See things; also lists others' }]))).toEqual([]);
});

test.each([
  ['See things\nand others', 'has several lines'],
  ['See things.', 'ends with a punctuation mark'],
  ['see things', 'does not begin with a capital letter'],
  [`See ${'very '.repeat(30)}many things`, 'has 165 characters, more than 140'],
])('%j %s', (description, problem) => {
  expect(found(descriptions, aCatalog([{ description }]))).toEqual([`Things.View: the description ${problem}`]);
});

test('two permissions of the same description are found', () => {
  expect(found(descriptions, aCatalog([{ description: 'See things' }, { name: 'Others.View', description: 'See Things' }]))).toEqual([
    'Things.View: the description is that of another permission, too',
    'Others.View: the description is that of another permission, too',
  ]);
});
