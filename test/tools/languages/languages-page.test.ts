import * as fs from 'node:fs';
import * as path from 'node:path';

const PAGE = fs.readFileSync(path.join(__dirname, '../../../docs/languages.md'), 'utf8');

test('each example of a language has a heading of its own', () => {
  const headings: string[] = PAGE.match(/^##+ .*$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(5);
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});
