import { csvOf } from '../../../../src/review/render/html/page-csv';

test('cells with commas, quotes, line breaks and blanks around them are quoted', () => {
  expect(csvOf([['a', 'b, c', 'say "x"'], ['two\nlines', ' edge', '']])).toBe('\uFEFFa,"b, c","say ""x"""\n"two\nlines"," edge",\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\tx', '＝1', ' =1'])('a spreadsheet takes %j for a text', (cell) => {
  expect(csvOf([[cell]]).replace(/["\uFEFF]/g, '').trimEnd()).toBe(`'${cell}`);
});

test('no part of a name becomes a formula where lines are divided at semicolons', () => {
  expect(csvOf([['a;=1']])).toBe('\uFEFFa;\'=1\n');
});
