import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { withoutPartWords } from '../../../tools/bundle/without-part-words';

const TABLE = `const OTHER = { one: { title: 'stays' } };
const TABLE: Table = {
  one: {
    property: 'One',
    // In a report.
    title: 'One',
    most: { what: 'ones', cloudFormation: 2 },
    item: ({ title }) => title,
    lines: (one) => [one],
  },
  two: { title: 'Two', item: (two) => two },
};
`;

test('parts keep what a deployment takes, and nothing else changes', () => {
  expect(withoutPartWords(TABLE)).toBe(`const OTHER = { one: { title: 'stays' } };
const TABLE: Table = {
  one: {
    property: 'One',
    lines: (one) => [one],
  },
  two: { item: (two) => two },
};
`);
});

test('the table of this package keeps its properties', () => {
  const source = readFileSync(path.join(__dirname, '../../../src/roles/access.ts'), 'utf8');
  const trimmed = withoutPartWords(source);
  expect(trimmed).not.toContain('title: \'Applications\'');
  expect(trimmed.match(/^ {4}property: '\w+',$/gm)).toEqual(source.match(/^ {4}property: '\w+',$/gm));
});
