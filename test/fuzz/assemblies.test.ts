import fc from 'fast-check';
import { corpusOf } from './support/corpus';
import { expectReadOrRefused } from './support/invariants';
import { mutantsOf } from './support/mutations';
import { expectReviewed } from './support/reviewed';

const READER = 'assemblies';

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is read', (_, files) => {
  expect(expectReadOrRefused(() => expectReviewed(files))).toBe('read');
});

test('whatever a file of a cloud assembly has become, it is read and shown, or refused in words', () => {
  const taken = { read: 0, refused: 0 };
  fc.assert(fc.property(mutantsOf(READER), (files) => {
    taken[expectReadOrRefused(() => expectReviewed(files))] += 1;
  }), { numRuns: 100 });
  expect(Math.min(taken.read, taken.refused)).toBeGreaterThan(5);
});
