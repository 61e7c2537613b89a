/** Lines of code are no longer than this where there is a choice. */
const WIDTH = 120;

/** `open a, b close` on one line where it fits, an item a line where it does not. */
export function joined(open: string, items: readonly string[], close: string, indent: number): string {
  const line = `${open}${items.join(', ')}${close}`;
  if (indent + line.length <= WIDTH && !line.includes('\n')) {
    return line;
  }
  const inner = ' '.repeat(indent + 2);
  return `${open.trimEnd()}\n${items.map((item) => `${inner}${item},\n`).join('')}${' '.repeat(indent)}${close.trimStart()}`;
}
