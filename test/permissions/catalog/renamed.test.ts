import { catalogNames, factsOf, isCatalogued, successorsOf } from '../../../src/permissions/catalog';

test('legacy names lead to what the console makes of them', () => {
  expect(successorsOf('ListenCallRecordings')).toEqual(['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access']);
  for (const name of catalogNames) expect(successorsOf(name)).toEqual(factsOf(name)!.successors);
});

test('names that were documented wrongly lead to real ones', () => {
  expect(successorsOf('RealTimeMetrics.Access')).toEqual(['AccessMetrics.RealTimeMetrics.Access']);
  expect(successorsOf('RealTimeMetrics.Access').every(isCatalogued)).toBe(true);
});

test.each(['Cases.View', 'New.Thing', 'constructor'])('nothing takes the place of %s', (name) => {
  expect(successorsOf(name)).toEqual([]);
});
