import { SIGNS, type Signs } from '../vocabulary';

/** As code hosts show them best: a plus and a hyphen at the start of a line would begin a list. */
export const GLYPHS: Signs = { ...SIGNS, addition: '✚', attention: '⚠', lost: '−' };

/**
 * Text of others as Markdown that shows it as it is: no formatting, no HTML, no link, no border of a cell, and no mention of the people
 * that a name with an `@` would otherwise call in a pull request.
 */
export function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
    .replace(/[\\`*_{}[\]()#+!~^$]/g, '\\$&')
    // Parsers do not agree on what a backslash before it means in a table.
    .replace(/\|/g, '&#124;')
    .replace(/@/g, '@\u200b')
    .replace(/^([-=]|\d+\.)/, '\\$1')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
}

/**
 * A short text, such as the name of a permission, in the typeface of code. What parsers could read in several ways, which no such name
 * has, is escaped as any other text is.
 */
export function code(text: string): string {
  return /^[\w.:,/@ -]+$/.test(text) ? `\`${text}\`` : `<code>${escaped(text)}</code>`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

/** A row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Something to open on demand; the title is Markdown, so the blank lines matter. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
