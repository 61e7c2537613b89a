import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { documentsOf, joinDocuments } from '../../../tools/languages/documents';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'documents-'));
  fs.mkdirSync(path.join(root, 'docs'));
  fs.writeFileSync(path.join(root, 'README.md'), 'one\ntwo\n');
  for (const name of ['rules.md', 'languages.md', 'deployment.md', 'picture.png']) {
    fs.writeFileSync(path.join(root, 'docs', name), 'three\nfour');
  }
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('the documents are the README, every page of docs that is not compiled elsewhere, and the examples', () => {
  expect(documentsOf(root)).toEqual(['README.md', 'docs/deployment.md', 'rosetta/languages.md']);
});

test('a line of the whole is found in its document', () => {
  const { markdown, locate } = joinDocuments(root, ['README.md', 'docs/rules.md']);
  const lines = markdown.split('\n');
  expect(locate(lines.indexOf('two') + 1)).toBe('README.md:2');
  expect(locate(lines.indexOf('three') + 1)).toBe('docs/rules.md:1');
  expect(locate(lines.indexOf('four') + 1)).toBe('docs/rules.md:2');
});
