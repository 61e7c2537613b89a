import { APP_METADATA, type MetadataEntry } from '../../src/formats/assembly-names';
import { isNewer, writtenBy } from '../../src/formats/library-version';

function entry(library: unknown, type = APP_METADATA): MetadataEntry {
  return { type, data: { library } };
}

test('versions are in the order of semver', () => {
  const ordered = [
    '0.0.1', '0.9.0', '0.10.0', '1.0.0-1', '1.0.0-9', '1.0.0-10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1',
    '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0',
  ];
  const pairs = ordered.flatMap((a, i) => ordered.map((b, j) => [isNewer(a, b), i > j]));
  expect(pairs.filter(([is, should]) => is !== should)).toEqual([]);
});

test.each([['1.0.0', '0.0.0'], ['0.0.0', '1.0.0'], ['1.0.0', 'next'], ['v2.0.0', '1.0.0'], ['2.0', '1.0.0'], ['', ''], ['0.0.1', '0.0.0-dev']])(
  'nobody knows whether %s comes after %s', (one, other) => {
    expect(isNewer(one, other)).toBe(false);
  });

test('the newest of what the stacks say wrote the app', () => {
  expect(writtenBy([entry('1.9.0'), entry('1.10.0'), entry('1.2.0')])).toBe('1.10.0');
  expect(writtenBy([])).toBeUndefined();
  expect(writtenBy([entry('1.0.0', 'another:type')])).toBeUndefined();
});

test('what is no version gets nowhere', () => {
  expect(writtenBy([entry('1.0.0; rm -rf /'), entry('1.0.0-$(id)'), entry(7), entry(undefined), entry(`1.0.0-${'a'.repeat(99)}`), entry('99999999999.0.0')])).toBeUndefined();
});
