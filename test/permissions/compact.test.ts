import fc from 'fast-check';
import { catalogNames } from '../../src/permissions/catalog';
import { decode, encode } from '../../src/permissions/compact';
import { anyCharacter } from '../support/any-character';

const anyName = fc.oneof(fc.constantFrom(...catalogNames), fc.string({ unit: anyCharacter, minLength: 1, maxLength: 128 }));

test('every set of names comes back, sorted, each once, custom ones with any characters too', () => {
  fc.assert(fc.property(fc.array(anyName, { maxLength: 60 }), (names) => {
    expect(decode(encode(names))).toEqual({ names: [...new Set(names)].sort(), unknownNumbers: [] });
  }));
});

test('the text depends on the set alone', () => {
  fc.assert(fc.property(fc.array(anyName), (names) => {
    expect(encode([...names, ...names].reverse())).toBe(encode(names));
  }));
});

test('the text has no character that separates it from what stands around it', () => {
  fc.assert(fc.property(fc.array(anyName), (names) => {
    expect(encode(names)).toMatch(/^[A-Za-z0-9_\-+.!~*'()%]*$/);
  }));
});

test('numbers are positions of bits, so they never change', () => {
  expect(encode([])).toBe('');
  expect(encode([catalogNames[0]!])).toBe(Buffer.from([1]).toString('base64url'));
  expect(encode([catalogNames[9]!])).toBe(Buffer.from([0, 2]).toString('base64url'));
  expect(encode(['New.Thing'])).toBe('+New.Thing');
});

test('the whole catalog takes 56 characters', () => {
  expect(encode(catalogNames).length).toBeLessThanOrEqual(Math.ceil(Math.ceil(catalogNames.length / 8) * 8 / 6));
});

test('numbers of a newer catalog are reported', () => {
  const text = Buffer.from([1, ...Array<number>(Math.ceil(catalogNames.length / 8)).fill(0), 4]).toString('base64url');
  expect(decode(text)).toEqual({ names: [catalogNames[0]], unknownNumbers: [(Math.ceil(catalogNames.length / 8) + 1) * 8 + 2] });
});

test.each(['A', 'not base64', 'AQ==', 'AR'])('a text that encode cannot have made is refused: %s', (text) => {
  expect(() => decode(text)).toThrow(`got "${text}"`);
});
