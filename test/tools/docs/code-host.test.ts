import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { filesIn } from '../../../tools/support/files';

const ROOT = join(__dirname, '../../..');
const FORMS = '.github/ISSUE_TEMPLATE';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const FOLDERS = ['bench', 'catalog', 'docs', 'emulator', 'examples', 'facts', 'src/cli', 'test/deploy', 'test/fuzz', 'test/runtime'];

/** What people read on the code host, texts that are put together and API.md aside: jsii writes that one. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((file) => file !== 'API.md'),
  ...FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).map((file) => `${folder}/${file}`)),
].filter((file) => file.endsWith('.md') && !/node_modules|cdk\.out/.test(file));

/** A document without its code, in which anything may stand. */
const prose = (document: string) => read(document).replace(/^(```+)[^]*?^\1$/gm, '').replace(/(`+)[^`\n][^]*?\1/g, (code) => 'x'.repeat(code.includes('|') ? 1 : code.length));

const cellsIn = (row: string) => row.trim().replace(/\\\|/g, '').replace(/^\||\|$/g, '').split('|').length;

test('the documents are found', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'CODE_OF_CONDUCT.md', 'docs/cli.md', 'examples/README.md', 'src/cli/README.md']));
});

test.each(DOCUMENTS)('%s links to files that exist, and needs no host of pictures', (document) => {
  const links = [...prose(document).matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, image, target, attribute]) => ({ image, target: (target ?? attribute)! }));
  expect(links.filter(({ target }) => !/^(?:[a-z]+:|#)/.test(target))
    .filter(({ target }) => !existsSync(join(ROOT, dirname(document), target.replace(/#.*/, ''))))).toEqual([]);
  expect(links.filter(({ image, target }) => image === '!' && /^https?:/.test(target) && !target.startsWith('https://github.com/'))).toEqual([]);
});

test.each(DOCUMENTS)('tables of %s have as many cells in each row as in their head', (document) => {
  const tables = [...prose(document).matchAll(/^(\|.*)\n(\|[ :|-]+\|)\n((?:\|.*\n?)*)/gm)];
  const uneven = tables.flatMap(([, head, line, rows]) => [line!, ...rows!.trim().split('\n')].filter((row) => row !== '' && cellsIn(row) !== cellsIn(head!)));
  expect(uneven).toEqual([]);
  // Without an empty line before it, a table would be part of a paragraph.
  expect([...prose(document).matchAll(/^[^|\n].*\n(\|.*)\n\|[ :|-]+\|$/gm)].filter(([line]) => !line.startsWith('<!--')).map(([, head]) => head)).toEqual([]);
});

test.each(DOCUMENTS)('alerts, fences and HTML of %s are those that the code host shows', (document) => {
  const text = read(document);
  expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
  expect([...text.matchAll(/^.*\[![A-Z]+\].*$/gm)].map(([line]) => line).filter((line) => !/^> \[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/.test(line))).toEqual([]);
  const tags = [...prose(document).matchAll(/<\/?([a-z]+)(?=[\s>/])/g)].map(([, tag]) => tag!);
  expect(tags.filter((tag) => !['a', 'br', 'details', 'summary', 'picture', 'source', 'img', 'p', 'sub'].includes(tag))).toEqual([]);
  // Markdown in the line of an HTML block is not read.
  expect([...prose(document).matchAll(/<summary>.*?[*_`\\[].*?<\/summary>/g)].map(([line]) => line)).toEqual([]);
});

describe('forms for issues', () => {
  const forms = readdirSync(join(ROOT, FORMS)).filter((file) => file !== 'config.yml');

  test.each(forms)('%s is one that the code host accepts', (file) => {
    const { name, description, body } = parse(read(`${FORMS}/${file}`)) as Record<string, never> & { body: { type: string; id: string; attributes: { label: string } }[] };
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
    expect(body.map(({ type }) => type).filter((type) => !['textarea', 'input', 'dropdown', 'checkboxes', 'markdown'].includes(type))).toEqual([]);
    expect(body.every(({ attributes: { label } }) => label.length > 0)).toBe(true);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  test('vulnerabilities are reported in private', () => {
    expect(parse(read(`${FORMS}/config.yml`))).toMatchObject({ blank_issues_enabled: false, contact_links: [{ url: expect.stringMatching(/\/security\/advisories\/new$/) }] });
  });
});
