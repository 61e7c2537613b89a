import { aCatalog, found } from './a-catalog';
import { detectable } from '../../../tools/lint/detectable';
import type { CatalogFeature } from '../../../tools/support/catalog';

const detectedBy = (detect: CatalogFeature['detect']) => (
  found(detectable, aCatalog([], { features: { thing: { title: 'a thing', enable: 'turn it on', source: 'a-page', date: '2026', detect } } })));

test.each([
  { attribute: 'FAST_LINES' }, { attribute: 'FAST_LINES', orAttribute: 'FAST_LINES' }, { integration: 'DESK' }, { storage: 'TAPES' }, { none: 'no API' },
])('a feature that is detected by %j passes', (detect) => {
  expect(detectedBy(detect)).toEqual([]);
});

test.each([
  { attribute: 'SLOW_LINES' }, { attribute: 'FAST_LINES', orAttribute: 'SLOW_LINES' }, { integration: 'SLOW_LINES' }, { storage: 'SLOW_LINES' },
])('one that is detected by what the model does not have is found: %j', (detect) => {
  expect(detectedBy(detect)).toEqual(['thing: is detected by SLOW_LINES, which facts/connect-api.json does not have']);
});
