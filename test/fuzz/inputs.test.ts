import { basename } from 'node:path';
import fc from 'fast-check';
import { corpusOf } from './support/corpus';
import { expectReadOrRefused } from './support/invariants';
import { mutantsOf } from './support/mutations';
import { expectReviewed } from './support/reviewed';

const READER = 'inputs';

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is read', (name, files) => {
  expect(expectReadOrRefused(() => expectReviewed(files, name))).toBe('read');
});

test('whatever a plan, a snapshot or another input has become, it is read and shown, or refused in words', () => {
  const taken = { read: 0, refused: 0 };
  fc.assert(fc.property(mutantsOf(READER), (files) => {
    taken[expectReadOrRefused(() => expectReviewed(files, basename(Object.keys(files)[0]!)))] += 1;
  }), { numRuns: 100 });
  expect(Math.min(taken.read, taken.refused)).toBeGreaterThan(5);
});
