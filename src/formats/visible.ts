/** Characters that move the cursor, clear a screen, reorder what is around them, or cannot be seen: controls, formats, and halves of a character. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Text of others, such as the name of a role, on one line and with nothing in it that a terminal would obey: spaces for
 * line breaks and tabs, and the code of every other character that cannot be seen.
 */
export function visible(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(INVISIBLE, escaped);
}

/** A value of others with every text in it, names of members too, as `visible` shows it. */
export function visibleIn<T>(value: T): T {
  if (typeof value === 'string') {
    return visible(value) as T;
  }
  if (Array.isArray(value)) {
    return value.map(visibleIn) as T;
  }
  return typeof value !== 'object' || value === null ? value
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [visible(name), visibleIn(item as unknown)])) as T;
}

/**
 * JSON for files and pipes: indented, with a line break at its end; what is undefined is absent. What cannot be seen, and what a log of
 * Azure Pipelines or GitHub Actions would take for a command, is written as codes, which mean the same.
 */
export function visibleJson(value: unknown): string {
  return `${indented(value)}\n`;
}

/**
 * An object as {@link visibleJson} writes it, in parts: one for each member, and, where that is something to iterate over, one for each of
 * its items, which are made one after the other.
 */
export function* visibleJsonParts(value: object): Iterable<string> {
  let before = '{\n';
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (member !== undefined) {
      yield `${before}  ${indented(name)}: `;
      yield* isIterable(member) ? itemsOf(member) : [indented(member, '  ')];
      before = ',\n';
    }
  }
  yield '\n}\n';
}

function* itemsOf(items: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const item of items) {
    yield `${before}    ${indented(item, '    ')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n  ]';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** @param indent what is in front of every line but the first */
function indented(value: unknown, indent = ''): string {
  return JSON.stringify(value, undefined, 2)
    .replace(INVISIBLE, (character) => (character === '\n' ? `\n${indent}` : escaped(character)))
    .replace(/##(?=\w*\[)/g, '#\\u0023');
}

/** As in a literal of JSON or JavaScript. */
function escaped(character: string): string {
  return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

/** The same where texts are compared: what differs in line breaks alone, or in what cannot be seen, is not the same. */
export function distinct(text: string): string {
  return visible(text.replace(/\\(?=[nrtu])/g, '\\\\').replace(/[\t\r\n]/g, (character) => ({ '\t': '\\t', '\r': '\\r', '\n': '\\n' }[character]!)));
}
