import { build } from 'esbuild';
import * as holders from '../../src/permissions/generated/holders';
import { Permission } from '../../src/permissions';
import {
  catalogNames, constantOf, factsOf, featureOf, isCatalogued, isFeatureInferred, numberOf, successorsOf, textOf,
} from '../../src/permissions/catalog';

test('every name has facts, texts and a number, and nothing else has', () => {
  for (const [number, name] of catalogNames.entries()) {
    expect([numberOf(name), isCatalogued(name)]).toEqual([number, true]);
    expect(factsOf(name)).toMatchObject({ restricts: expect.any(Boolean), risks: expect.any(Array), dependencies: expect.any(Array) });
    expect(textOf(name)).toBeDefined();
  }
  for (const name of ['New.Thing', 'constructor', '__proto__']) {
    expect([numberOf(name), isCatalogued(name), factsOf(name), textOf(name), featureOf(name), successorsOf(name)])
      .toEqual([undefined, false, undefined, undefined, undefined, []]);
  }
});

test('the expression for a permission is the constant that holds it', () => {
  for (const name of catalogNames) {
    const [holder, constant] = constantOf(name).split('.');
    expect((holders as unknown as Record<string, Record<string, Permission>>)[holder!]![constant!]).toBe(Permission.of(name));
  }
  expect(constantOf('New.Thing')).toBe("Permission.custom('New.Thing')");
});

test('what a permission needs of the instance is known, and whether that is stated', () => {
  expect(featureOf('Cases.View')).toMatchObject({ id: 'cases', detect: { kind: 'integration', value: 'CASES_DOMAIN' } });
  expect(isFeatureInferred('Cases.View')).toBe(false);
  expect(featureOf('Scheduling.View')?.detect).toEqual({ kind: 'none', value: '', reason: expect.any(String) });
  expect(featureOf('Users.View')).toBeUndefined();
});

test('legacy names and wrongly documented ones lead to names of the catalog', () => {
  expect(successorsOf('ListenCallRecordings')).toEqual(['CallRecordings.Unredacted.Access', 'ContactTranscripts.Unredacted.Access']);
  expect(successorsOf('RealTimeMetrics.Access')).toEqual(['AccessMetrics.RealTimeMetrics.Access']);
});

/** What a bundle of code that imports this contains. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${__dirname}/../../src/permissions`, loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs',
  });
  return outputFiles[0]!.text;
}

test.each([
  "import { decode } from './compact'; console.log(decode(''));",
  "import { catalogNames, featureOf } from './catalog'; console.log(catalogNames, featureOf(''));",
])('a function that needs names and features carries neither facts nor texts: %s', async (code) => {
  const text = await bundled(code);
  expect(text).toContain('"Cases.View"');
  expect(text).not.toContain('CASES_VIEW');
  expect(text).not.toContain('one-of');
});
