/** What a spreadsheet would take for a formula, as it begins. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** Lines for a spreadsheet; what it would take for a formula is marked as text, also behind a semicolon or a tab, which divide lines in some. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\n')}\n`;
}

function cellOf(text: string): string {
  const safe = (FORMULA.test(text) ? `'${text}` : text).replace(/[;\t]\s*(?=[=+\-@＝＋－＠])/g, '$&\'');
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replace(/"/g, '""')}"` : safe;
}
