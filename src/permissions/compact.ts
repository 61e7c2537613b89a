import { catalogNames, isCatalogued, numberOf } from './catalog/names';

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
  const numbers = names.map(numberOf).filter((number) => number !== undefined);
  const bytes = new Uint8Array(Math.floor(Math.max(-1, ...numbers) / 8) + 1);
  for (const number of new Set(numbers)) bytes[Math.floor(number / 8)]! += 2 ** (number % 8);
  const others = numbers.length === names.length ? [] : [...new Set(names)].filter((name) => !isCatalogued(name)).sort();
  return [Buffer.from(bytes).toString('base64url'), ...others.map(encodeURIComponent)].join('+');
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
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => Math.floor(byte / 2 ** bit) % 2 === 1);
}
