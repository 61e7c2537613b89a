import { catalogNames, isCatalogued, numberOf } from '../../../src/permissions/catalog';
import { bundled } from '../support/bundled';

test('every name has its number, and nothing else has one', () => {
  expect(catalogNames.map(numberOf)).toEqual(catalogNames.map((_, number) => number));
  expect(catalogNames.every(isCatalogued)).toBe(true);
  for (const name of ['New.Thing', 'cases.view', 'constructor', '__proto__']) {
    expect([numberOf(name), isCatalogued(name)]).toEqual([undefined, false]);
  }
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
