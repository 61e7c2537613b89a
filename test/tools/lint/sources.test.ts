import { aCatalog, found } from './a-catalog';
import { sources } from '../../../tools/lint/sources';

const another = { 'a-page': { title: 'A page', date: '2026' }, 'another-page': { title: 'Another page', date: '2026' } };

test('a source that is described and used passes', () => {
  expect(found(sources, aCatalog())).toEqual([]);
});

test('a source that is not described is found, at a permission and at a dependency', () => {
  const dependencies = [{ strength: 'needs' as const, names: ['Things.Edit'], source: 'hearsay' }];
  expect(found(sources, aCatalog([{ sources: ['a-page', 'rumor'], dependencies }]))).toEqual([
    'Things.View: names the source rumor, which sources.json does not have',
    'Things.View: names the source hearsay, which sources.json does not have',
  ]);
});

test('a source that nothing uses is found', () => {
  expect(found(sources, aCatalog([{}], { sources: another }))).toEqual(['another-page: is the source of nothing']);
});

test.each([
  ['a feature', { features: { thing: { title: 'a thing', enable: 'turn it on', detect: { none: 'no API' }, source: 'another-page', date: '2026' } } }],
  ['a renamed name', { renamed: { 'Old.View': { names: ['Things.View'], source: 'another-page', date: '2026' } } }],
  ['a correction', { corrections: [{ source: 'another-page', date: '2026', says: 'one', holds: 'another', evidence: 'seen', permissions: ['Things.View'] }] }],
  ['a rule over roles', { ruleSources: { 'some-rule': ['another-page'] } }],
])('%s uses a source, and must have one that is described', (_, use) => {
  expect(found(sources, aCatalog([{}], { ...use, sources: another }))).toEqual([]);
  expect(found(sources, aCatalog([{}], use))).toEqual([expect.stringContaining('names the source another-page')]);
});
