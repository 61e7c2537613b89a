/** JSON for files and pipes: indented, with a line break at its end; what is undefined is absent. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
