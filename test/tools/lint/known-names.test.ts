import { aCatalog, found } from './a-catalog';
import { knownNames } from '../../../tools/lint/known-names';

const needs = (...names: string[]) => ({ dependencies: [{ strength: 'needs' as const, names, source: 'a-page' }] });

test('names of the catalog pass, wherever they are', () => {
  expect(found(knownNames, aCatalog([{ ...needs('Things.Edit'), successors: ['Things.Edit'] }, { name: 'Things.Edit' }], {
    renamed: { 'Thing.View': { names: ['Things.View'], source: 'a-page', date: '2026' } },
    corrections: [{ source: 'a-page', date: '2026', says: 'one', holds: 'another', evidence: 'seen', permissions: ['Things.View'] }],
  }))).toEqual([]);
});

test('a dependency on a name that is not there is found', () => {
  expect(found(knownNames, aCatalog([needs('Things.Nothing')]))).toEqual(['Things.View: depends on Things.Nothing, which the catalog does not have']);
});

test('a dependency on itself is found', () => {
  expect(found(knownNames, aCatalog([needs('Things.View')]))).toEqual(['Things.View: depends on itself']);
});

test('a successor that is not there is found', () => {
  expect(found(knownNames, aCatalog([{ successors: ['Things.New'] }]))).toEqual([
    'Things.View: is succeeded by Things.New, which the catalog does not have',
  ]);
});

test('a renamed name leads to real ones and is none', () => {
  expect(found(knownNames, aCatalog([{}], { renamed: { 'Things.View': { names: ['Things.New'], source: 'a-page', date: '2026' } } }))).toEqual([
    'Things.View: became Things.New, which the catalog does not have',
    'Things.View: is a name of the catalog, so it was not renamed',
  ]);
});

test('a correction is about names that are there', () => {
  const corrections = [{ source: 'a-page', date: '2026', says: 'one', holds: 'another', evidence: 'seen', permissions: ['Things.Gone'] }];
  expect(found(knownNames, aCatalog([{}], { corrections }))).toEqual(['a-page: is corrected about Things.Gone, which the catalog does not have']);
});
