import fc from 'fast-check';
import { corpusOf, type Files } from './support/corpus';
import { expectReadOrRefused, FORBIDDEN } from './support/invariants';
import { mutantsOf } from './support/mutations';
import { readSnapshot, writeSnapshot } from '../../src/formats/instance-snapshot';
import { importOf } from '../../src/review/import/import';

const READER = 'snapshots';

/** Reads a snapshot, writes it again, and as code. */
function read(files: Files) {
  const [[name, text]] = Object.entries(files) as [[string, string]];
  const facts = readSnapshot(text, name);
  expect(readSnapshot(writeSnapshot(facts), name).profiles?.length).toBe(facts.profiles?.length);
  expect(importOf(facts, 'Stack').code).not.toMatch(FORBIDDEN);
  return facts;
}

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is read', (_, files) => {
  expect(expectReadOrRefused(() => read(files))).toBe('read');
});

test('whatever a snapshot has become, it is read and written as code, or refused in words', () => {
  const taken = { read: 0, refused: 0 };
  fc.assert(fc.property(mutantsOf(READER), (files) => {
    taken[expectReadOrRefused(() => read(files))] += 1;
  }), { numRuns: 400 });
  expect(Math.min(taken.read, taken.refused)).toBeGreaterThan(5);
});
