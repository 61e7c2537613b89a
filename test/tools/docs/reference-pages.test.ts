import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesIn } from '../../../tools/support/files';

const ROOT = path.join(__dirname, '../../..');

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** Interfaces that constructs and methods accept, with their properties; the index names the files that are public. */
const PROPERTIES = [...read('src/index.ts').matchAll(/^export \* from '\.\/(.+)';$/gm)]
  .map(([, module]) => `src/${module}.ts`).filter((file) => fs.existsSync(path.join(ROOT, file)))
  .flatMap((file) => [...read(file).matchAll(/^export interface (\w+(?:Props|Options)|Waiver|Setting\w+|\w+AccessControl)\b[^{]*\{\n([^]*?)^\}/gm)])
  .flatMap(([, name, body]) => [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, property]): [string, string] => [name, property]));

/** What waivers and guardrails are given is where people read how to live with findings. */
const pageOf = (name: string) => (['Waiver', 'GuardrailProps'].includes(name) ? 'docs/findings.md' : 'docs/options.md');

test.each(PROPERTIES.map(([name, property]) => [pageOf(name), name, property]))('%s has %s.%s', (page, _, property) => {
  expect(read(page)).toMatch(new RegExp(`\`${property}\``));
});

/** The ends of addresses that lead to a heading, as the code host makes them, and to anchors. */
function anchorsIn(markdown: string): Set<string> {
  const headings = [...markdown.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)]
    .map(([, title]) => title.replace(/<[^>]+>/g, '').trim().toLowerCase().replace(/[^\w\- ]/g, '').replace(/ /g, '-'));
  return new Set([...headings, ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)]);
}

const DOCUMENTS = ['README.md', 'src/cli/README.md', ...filesIn(path.join(ROOT, 'docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

test.each(DOCUMENTS)('links of %s lead to headings that exist', (document) => {
  const text = read(document).replace(/^```[^]*?^```$/gm, '');
  const broken = [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]*\.md)?#([^)\s]+)\)/g)]
    .filter(([, file, anchor]) => !anchorsIn(read(file === undefined ? document : path.join(path.dirname(document), file))).has(anchor));
  expect(broken.map(([link]) => link)).toEqual([]);
});
