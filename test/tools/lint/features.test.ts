import { aCatalog, found } from './a-catalog';
import { features } from '../../../tools/lint/features';

const thing = { thing: { title: 'a thing', enable: 'turn it on', detect: { none: 'no API' }, source: 'a-page', date: '2026' } };

test('a feature that is described and needed passes', () => {
  expect(found(features, aCatalog([{ feature: 'thing' }], { features: thing }))).toEqual([]);
});

test('a feature that is not described is found', () => {
  expect(found(features, aCatalog([{ feature: 'thing' }]))).toEqual(['Things.View: needs the feature thing, which features.json does not have']);
});

test('a feature that nothing needs is found', () => {
  expect(found(features, aCatalog([{}], { features: thing }))).toEqual(['thing: is needed by nothing']);
});
