import * as fc from 'fast-check';

/** As many code points stand for half a character each. */
const SURROGATES = { first: 0xd800, number: 0x800 };

/** Any character of Unicode, as fast-check's own `binary` is, which takes most of a second to be made. */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.number })
  .map((number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.number));
