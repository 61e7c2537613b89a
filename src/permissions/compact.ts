/* eslint-disable no-bitwise -- bits are what this is about */
import { catalogNames, numberOf } from './catalog/names';

/** What a compact set says. */
export interface DecodedNames {
  /** The names, sorted. */
  readonly names: string[];
  /** Numbers that this catalog does not have: the text was written with a newer one. Ascending. */
  readonly unknownNumbers: number[];
}

/**
 * A set of names as text that is short enough to stand in a template for every role: a bit for each name of the catalog,
 * as base64url without trailing zeros, then `+` and the encoded name for each that the catalog does not have.
 */
export function encode(names: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil(catalogNames.length / 8));
  const others = new Set<string>();
  let used = 0;
  for (const name of names) {
    const number = numberOf(name);
    if (number === undefined) {
      others.add(name);
    } else {
      bytes[number >> 3]! |= 1 << (number & 7);
      used = Math.max(used, (number >> 3) + 1);
    }
  }
  return [Buffer.from(bytes.buffer, 0, used).toString('base64url'), ...[...others].sort().map(encodeURIComponent)].join('+');
}

/**
 * What `encode` made a text of. Throws on a text that it cannot have made.
 */
export function decode(text: string): DecodedNames {
  const [bits, ...others] = text.split('+');
  const bytes = Buffer.from(bits!, 'base64url');
  if (bytes.toString('base64url') !== bits) {
    throw new Error(`A compact permission set is base64url, then "+" and a name for each custom one; got "${text}". `
      + 'Synthesize the app again.');
  }
  const numbers = [...bytes].flatMap((byte, index) => bitsOf(byte).map((bit) => index * 8 + bit));
  const known = numbers.filter((number) => number < catalogNames.length).map((number) => catalogNames[number]!);
  return {
    names: [...new Set([...known, ...others.map(decodeURIComponent)])].sort(),
    unknownNumbers: numbers.filter((number) => number >= catalogNames.length),
  };
}

function bitsOf(byte: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte >> bit & 1) === 1);
}
