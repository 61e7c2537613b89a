import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { createColors } from 'picocolors';
import { fitted } from '../../../../src/review/render/text/fitted';

test('what fits stays as it is', () => {
  expect(fitted('  a   table\n\n  with rows', 11)).toBe('  a   table\n\n  with rows');
});

test('what does not fit is broken between words, and goes on below its indentation', () => {
  expect(fitted('  one two three four', 11)).toBe('  one two\n    three\n    four');
});

test('the last column of a table is broken off as a whole', () => {
  expect(fitted('  + Users.Edit  Edit  PRIVILEGE ESCALATION', 36)).toBe('  + Users.Edit  Edit\n    PRIVILEGE ESCALATION');
});

test('a word that is too long is left whole', () => {
  expect(fitted('see arn:aws:connect:us-east-1 there', 10)).toBe('see\n  arn:aws:connect:us-east-1\n  there');
});

test('colors take no room', () => {
  const { bold, red } = createColors(true);
  expect(fitted(`${bold('one')} ${red('two')} three`, 13)).toBe(`${bold('one')} ${red('two')} three`);
});

test('whatever a line is, its words stay, and lines are too wide only for one word', () => {
  const { red } = createColors(true);
  const word = fc.stringMatching(/^[a-z]{1,20}$/).chain((text) => fc.boolean().map((isRed) => (isRed ? red(text) : text)));
  const line = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 4 }))).map((words) => words.map(([text, spaces]) => `${text}${' '.repeat(spaces)}`).join('').trimEnd());
  fc.assert(fc.property(line, fc.nat(8), fc.integer({ min: 12, max: 60 }), (text, indent, columns) => {
    const broken = fitted(`${' '.repeat(indent)}${text}`, columns);
    expect(broken.split(/\s+/).filter((one) => one !== '')).toEqual(text.split(/\s+/).filter((one) => one !== ''));
    for (const one of stripVTControlCharacters(broken).split('\n').filter((shown) => shown.length > columns)) {
      expect(one.trim()).not.toContain(' ');
    }
  }), { numRuns: 500 });
});
