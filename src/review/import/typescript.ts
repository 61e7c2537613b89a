import { wrap } from '../../roles/words';

/** Lines of code are no longer than this where there is a choice. */
const WIDTH = 120;

/** `open a, b close` on one line where it fits, an item a line where it does not. */
export function joined(open: string, items: readonly string[], close: string, indent: number): string {
  const line = `${open}${items.join(', ')}${close}`;
  // A comma can follow.
  if (indent + line.length < WIDTH && !line.includes('\n')) {
    return line;
  }
  const inner = ' '.repeat(indent + 2);
  return `${open.trimEnd()}\n${items.map((item) => `${inner}${item},\n`).join('')}${' '.repeat(indent)}${close.trimStart()}`;
}

/** A comment, as many lines of it as there must be. */
export function remark(text: string, indent: number): string {
  const start = `${' '.repeat(indent)}// `;
  return wrap(text, WIDTH - start.length).map((line) => `${start}${line}`).join('\n');
}
