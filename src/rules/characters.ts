import { list } from '../roles/words';

/** Characters that people have a word for, the widest first. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['characters of Latin-1 without the no-break space (U+0020 to U+007E and U+00A1 to U+00FF)', `${charactersBetween(0x20, 0x7e)}${charactersBetween(0xa1, 0xff)}`],
  ['letters and digits of any language', `${charactersBetween(0x30, 0x39)}azAZäßжו漢३`],
  ['a-z', charactersBetween(0x61, 0x7a)],
  ['A-Z', charactersBetween(0x41, 0x5a)],
  ['0-9', charactersBetween(0x30, 0x39)],
  ['space', ' '],
  ['tab', '\t'],
  ['line breaks', '\n\r'],
];

const ASCII = charactersBetween(0x20, 0x7e);

/** The characters that a text of a schema's pattern can have: `a-z, A-Z, 0-9, space and - @ _`. */
export function allowedCharacters(pattern: string): string {
  const whole = wholeText(pattern);
  const allowed = new Set(Array.from(`${ASCII}${GROUPS.map(([, characters]) => characters).join('')}`).filter((one) => whole.test(one)));
  const words: string[] = [];
  for (const [word, characters] of GROUPS) {
    if (Array.from(characters).every((one) => allowed.has(one))) {
      words.push(word);
      Array.from(word.startsWith('letters') ? ASCII.replace(/[^a-z0-9]/gi, '') : characters).forEach((one) => allowed.delete(one));
    }
  }
  const signs = Array.from(ASCII).filter((one) => allowed.has(one)).join(' ');
  return signs === '' ? list(words) : `${words.join(', ')} and ${signs}`;
}

/** What a text of a pattern must not begin with: `aws:`. */
export function reservedBeginnings(pattern: string): string[] {
  return /^\^?\(\?!([^)]+)\)/.exec(pattern)?.[1].split('|') ?? [];
}

/** The characters of a text that no text of a pattern can have, each once. */
export function forbiddenCharacters(text: string, pattern: string): string[] {
  const whole = wholeText(pattern);
  return [...new Set(text)].filter((one) => !whole.test(one));
}

/** Whether a text is of a pattern. */
export function conforms(text: string, pattern: string): boolean {
  return wholeText(pattern).test(text);
}

/** Patterns of schemas are of Unicode, and of the whole text even where they do not say so. */
function wholeText(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

function charactersBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
