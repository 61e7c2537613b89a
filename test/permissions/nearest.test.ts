import fc from 'fast-check';
import { catalogNames } from '../../src/permissions/catalog';
import { nearest } from '../../src/permissions/nearest';

/** One letter left out, doubled, changed, or swapped with the next. */
const typos: ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  (name, at) => `${name.slice(0, at)}x${name.slice(at + 1)}`,
  (name, at) => name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
];

test('a name with a small typo is nearest to itself', () => {
  fc.assert(fc.property(fc.constantFrom(...catalogNames), fc.constantFrom(...typos), fc.nat(), (name, typo, at) => {
    const wrong = typo(name, at % name.length);
    fc.pre(!catalogNames.includes(wrong));
    expect(nearest(wrong)[0]).toBe(name);
  }), { numRuns: 300 });
});

test('a name of the catalog is nearest to itself', () => {
  for (const name of catalogNames) expect(nearest(name)[0]).toBe(name);
});
