import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsIn, textsIn } from '../../../tools/lint-words/documents';

const lines = (markdown: string) => textsIn(markdown, 'a.md').map(({ place, text }) => `${place} ${text}`);

test('paragraphs and list items are texts, at the line where they begin', () => {
  expect(lines('First\nparagraph.\n\nSecond.\n- one\n  more\n- two\n1. three\n')).toEqual([
    'a.md:1 First paragraph.', 'a.md:4 Second.', 'a.md:5 one more', 'a.md:7 two', 'a.md:8 three',
  ]);
});

test('cells of tables are texts, but for the line under the header', () => {
  expect(lines('| name | meaning |\n| --- | :---: |\n| `a` | What \\| is |\n')).toEqual([
    'a.md:1 name', 'a.md:1 meaning', 'a.md:3 `a`', 'a.md:3 What \\| is',
  ]);
});

test('headings, comments and code are none', () => {
  expect(lines('# What is checked\n<!-- What\nnobody sees -->\n```ts\nWhat();\n```\nText.\n  ```sh\n  What\n  ```\n')).toEqual(['a.md:7 Text.']);
});

test('a link alone is a heading, in a list of contents', () => {
  expect(lines('- [What it adds](#what-it-adds)\n- [What it adds](#what-it-adds) to a stack\n')).toEqual(['a.md:2 [What it adds](#what-it-adds) to a stack']);
});

test('a fence ends with as many marks as it began', () => {
  expect(lines('````md\n```ts\nWhat();\n```\n````\nText.\n')).toEqual(['a.md:6 Text.']);
});

test('the README and docs/ are read, without pages that repeat others', () => {
  const root = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(root, 'docs'));
  for (const file of ['README.md', 'docs/cli.md', 'docs/languages.md', 'docs/permissions.md', 'docs/data.json']) {
    writeFileSync(join(root, file), 'Text.\n');
  }
  expect(documentsIn(root).map(({ place }) => place)).toEqual(['README.md:1', 'docs/cli.md:1']);
  rmSync(root, { recursive: true });
});
