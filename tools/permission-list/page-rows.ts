/** A row of AWS's list of security profile permissions. */
export interface PageRow {
  readonly section: string;
  readonly uiName: string;
  /** As the page prints them; none where it leaves the cell empty, several where a row is about several. */
  readonly names: readonly string[];
}

/** Says where a table of permissions begins. */
const HEADER = /^\|?\s*UI name\s*\|\s*API name\s*\|/i;

/** Reads a saved copy of the page: HTML, Markdown, or the text that browsers and crawlers make of its tables, with a cell on a line. */
export function readPage(text: string): PageRow[] {
  const lines = () => text.split('\n').map((line) => line.replace(/\\([^\w\s])/g, '$1').trim());
  const rows = (/<table\b/i.test(text) ? rowsOfHtml(text) : rowsOfText(lines())).filter((row) => !isOfApplication(row));
  if (rows.length === 0) {
    throw new Error('It has no table of permissions: one with the columns "UI name" and "API name" is looked for. Save the page as HTML or Markdown.');
  }
  return rows;
}

function rowsOfHtml(html: string): PageRow[] {
  const rows: PageRow[] = [];
  let section = '';
  let isTable = false;
  for (const [, heading, row] of html.matchAll(/<h\d\b[^>]*>([^]*?)<\/h\d>|<tr\b[^>]*>([^]*?)<\/tr>/gi)) {
    if (heading !== undefined) {
      section = plain(heading);
      continue;
    }
    const cells = [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/gi)].map(([, cell]) => plain(cell));
    const isHeader = /<th\b/i.test(row);
    isTable = isHeader ? HEADER.test(`${cells.join('|')}|`) : isTable;
    if (isTable && !isHeader) {
      rows.push(rowOf(section, cells));
    }
  }
  return rows;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–' };

function plain(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return text.replace(/\s+/g, ' ').trim();
}

function rowsOfText(lines: readonly string[]): PageRow[] {
  const rows: PageRow[] = [];
  let section: string | undefined;
  lines.forEach((line, index) => {
    if (HEADER.test(line)) {
      section = headingBefore(lines.slice(0, index));
    } else if (line.startsWith('#')) {
      section = undefined;
    } else if (section !== undefined && isRow(line)) {
      rows.push(rowOf(section, line.slice(1).split('|')));
    } else if (section !== undefined && isWording(line) && isCellOfNames(lines[index + 1], lines[index - 1])) {
      rows.push(rowOf(section, [line, lines[index + 1]].map((cell) => cell.replace(/\|/g, ''))));
    }
  });
  return rows;
}

/** What a table is about: the line above it, but for empty ones and anchors. */
function headingBefore(lines: readonly string[]): string {
  const heading = lines.filter((line) => line !== '' && !line.startsWith('<a ')).at(-1) ?? '';
  return heading.replace(/<[^>]*>/g, '').replace(/^#+/, '').trim();
}

/** A row that is on one line, other than that below the header. */
function isRow(line: string): boolean {
  return line.startsWith('|') && !/^[|\s:-]+$/.test(line);
}

/** A cell on a line of its own that is no name of the API. */
function isWording(line: string): boolean {
  return /^[^|]+\|$/.test(line) && !hasOnlyNames(line);
}

/** Whether the cell after some wording is that of the names. An empty one is, unless the wording is what the names before it are for. */
function isCellOfNames(cell = '', before = ''): boolean {
  return hasOnlyNames(cell) || cell === '|' && !hasOnlyNames(before);
}

function hasOnlyNames(cell: string): boolean {
  const words = cell.replace(/\|/g, ' ').trim().split(/\s+/);
  return words.every((word) => NAME.test(word) && /\.|[a-z][A-Z]/.test(word));
}

const LINE_BREAK = /<br\s*\/?>/;

/** A name of the API; around and between names, there are marks of Markdown, line breaks and words. */
const NAME = /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*$/;

function rowOf(section: string, [uiName, names = '']: readonly string[]): PageRow {
  return {
    section,
    uiName: uiName.replace(/\s+/g, ' ').trim(),
    names: names.split(LINE_BREAK).join(' ').split(/[\s,]+/).map((name) => name.replace(/[`*]/g, '')).filter((name) => NAME.test(name)),
  };
}

/** Applications of others have names of their own, so their row has something to put them in place of. */
function isOfApplication({ uiName }: PageRow): boolean {
  return /[<{]3p app/.test(uiName);
}
