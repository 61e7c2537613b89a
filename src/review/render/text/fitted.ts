import { stripVTControlCharacters } from 'node:util';

/** Below the first line of what does not fit on one. */
const INDENT = 2;

/** A text whose lines are no wider than a terminal where their words allow; what is broken goes on below its own indentation. */
export function fitted(text: string, columns: number): string {
  return text.split('\n').flatMap((line) => (widthOf(line) <= columns ? [line] : broken(line, columns))).join('\n');
}

function broken(line: string, columns: number): string[] {
  const indent = ' '.repeat(/^ */.exec(stripVTControlCharacters(line))![0].length + INDENT);
  const lines: string[] = [];
  let rest = line;
  while (widthOf(rest) > columns) {
    const end = lastBreak(rest, columns);
    if (end === undefined) {
      break;
    }
    lines.push(rest.slice(0, end).trimEnd());
    rest = `${indent}${rest.slice(end).trimStart()}`;
  }
  return [...lines, rest];
}

/** Before the last column or else the last word up to which everything fits, or the first that is there if none does. */
function lastBreak(line: string, columns: number): number | undefined {
  const indent = line.search(/[^ ]/);
  const breaks = [...line.matchAll(/ +/g)].filter(({ index }) => index > indent);
  const fitting = breaks.filter(({ index }) => widthOf(line.slice(0, index)) <= columns);
  return (fitting.filter(([spaces]) => spaces.length > 1).at(-1) ?? fitting.at(-1) ?? breaks[0])?.index;
}

/** Colors take no room. */
function widthOf(line: string): number {
  return stripVTControlCharacters(line).trimEnd().length;
}
