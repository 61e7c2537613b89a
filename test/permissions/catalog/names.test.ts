import { catalogNames, factsOf, isCatalogued, lookup, numberOf, successorsOf } from '../../../src/permissions/catalog';
import { bundled } from '../support/bundled';

test('every name has its number, and nothing else has one', () => {
  expect(catalogNames.map(numberOf)).toEqual(catalogNames.map((_, number) => number));
  expect(catalogNames.every(isCatalogued)).toBe(true);
  for (const name of ['New.Thing', 'cases.view', 'constructor', '__proto__']) {
    expect([numberOf(name), isCatalogued(name)]).toEqual([undefined, false]);
  }
});

test('legacy names lead to what the console makes of them', () => {
  expect(successorsOf('ListenCallRecordings')).toEqual(['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access']);
  for (const name of catalogNames) {
    expect(successorsOf(name)).toEqual(factsOf(name)!.successors);
  }
});

test('names that were documented wrongly lead to real ones', () => {
  expect(successorsOf('RealTimeMetrics.Access')).toEqual(['AccessMetrics.RealTimeMetrics.Access']);
  expect(successorsOf('RealTimeMetrics.Access').every(isCatalogued)).toBe(true);
});

test.each(['Cases.View', 'New.Thing', 'constructor'])('nothing takes the place of %s', (name) => {
  expect(successorsOf(name)).toEqual([]);
});

test('finds what the table has itself, and nothing that it inherits', () => {
  expect(lookup({ a: 1 }, 'a')).toBe(1);
  expect(['b', 'constructor', 'toString', '__proto__'].map((key) => lookup({ a: 1 }, key))).toEqual(Array(4).fill(undefined));
});

test.each([
  "import { decode } from './compact'; console.log(decode(''));",
  "import { catalogNames, featureOf } from './catalog'; console.log(catalogNames, featureOf(''));",
])('a function that needs names and features carries neither facts nor texts: %s', async (code) => {
  const text = await bundled(code);
  expect(text).toContain('"Cases.View"');
  expect(text).not.toContain('CASES_VIEW');
  expect(text).not.toContain('one-of');
});
