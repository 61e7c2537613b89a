import * as fs from 'node:fs';
import * as path from 'node:path';
import { OWN, sentencesOf } from '../../../tools/facts/stated';
import { readCatalog } from '../../../tools/support/catalog';
import { readFacts } from '../../../tools/support/facts';
import { filesIn } from '../../../tools/support/files';

const ROOT = path.join(__dirname, '../../..');

/** By the facts as they are, not by what was generated from them. */
const STATED = sentencesOf(readFacts(ROOT), readCatalog(ROOT).quotas);

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Comments that become documentation, without their examples. */
const docstringsOf = (source: string) => [...source.matchAll(/\/\*\*([^]*?)\*\//g)]
  .map(([, text]) => inOneLine(text.replace(/\n\s*\* ?/g, '\n').replace(/@example[^]*$/, ''))).join('\n');

/** What people read of a file. Code in it is about nothing in particular. */
const textOf = (file: string) => (file.endsWith('.ts') ? docstringsOf(read(file)) : inOneLine(read(file).replace(/^```[^]*?^```$/gm, '')));

/** Folders whose docstrings are of the public API, or about a limit of AWS. */
const CODE = ['applications', 'deployment', 'permissions', 'profiles', 'connect/pacer.ts'];

const FILES = [
  'docs/limits.md',
  ...filesIn(path.join(ROOT, 'src/rules')).filter((file) => file.endsWith('.md')).map((file) => `src/rules/${file}`),
  ...filesIn(path.join(ROOT, 'src')).filter((file) => file.endsWith('.ts') && CODE.some((folder) => file.startsWith(folder)))
    .map((file) => `src/${file}`).filter((file) => !/generated|handler\/|permissions\/(?:catalog|similarity|nearest|compact)/.test(file)),
];

test.each(Object.entries(STATED).flatMap(([file, sentences]) => sentences.map((sentence): [string, string] => [file, sentence])))('%s says "%s"', (file, sentence) => {
  expect(textOf(file)).toContain(sentence);
});

test.each(Object.entries(OWN))('what %s says of the library itself is still there', (file, sentences) => {
  expect(sentences.filter((sentence) => !textOf(file).includes(sentence))).toEqual([]);
});

/** What is no number of something: names, addresses, and what stands in quotes of code. */
const NO_NUMBERS = /\]\([^)]*\)|`[^`]*`|\b[a-z]+-[a-z]+-\d\b|\bprofile-3p-apps\b|\ds?-?3p-[a-z]+|\$\{[^}]*\}|Latin-1/g;

test.each(FILES)('%s has no other number', (file) => {
  const known = [...STATED[file] ?? [], ...OWN[file] ?? []].sort((a, b) => b.length - a.length);
  const rest = known.reduce((text, sentence) => text.replaceAll(sentence, ''), textOf(file)).replace(NO_NUMBERS, '');
  expect(rest.match(/.{0,30}\b\d[\d,.]*.{0,30}/g) ?? []).toEqual([]);
});

test('no number of a limit is written as a word', () => {
  const words = /\b(?:at most|up to|no more than) (?:two|three|four|five|six|seven|eight|nine|ten)\b/i;
  expect(FILES.filter((file) => words.test(textOf(file)))).toEqual([]);
});
