import { wrap } from '../../roles/words';

/** A comment, as many lines of it as there must be. */
export function remarkLines(sign: string, text: string, indent: number, width: number): string {
  const start = `${' '.repeat(indent)}${sign} `;
  return wrap(text, width - start.length).map((line) => `${start}${line}`).join('\n');
}
