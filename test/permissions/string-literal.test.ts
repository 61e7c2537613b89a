import * as fc from 'fast-check';
import { keyLiteral, stringLiteral } from '../../src/permissions/string-literal';
import { anyCharacter } from '../support/any-character';

/** What a program has that contains the literal. */
function evaluated(expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(`return ${expression};`)();
}

test('a literal is in single quotes, and stands for its text whatever that is', () => {
  expect(stringLiteral('it\'s "odd"')).toBe(String.raw`'it\'s "odd"'`);
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => {
    expect(evaluated(stringLiteral(text))).toBe(text);
  }));
});

test.each([['name', 'name'], ['two words', '\'two words\''], ['1st', '\'1st\''], ['', '\'\''], ['__proto__', '[\'__proto__\']']])('the key %s is written as %s', (key, written) => {
  expect(keyLiteral(key)).toBe(written);
});

test('an object has the key, whatever it is', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), (key) => {
    expect(Object.entries(evaluated(`({ ${keyLiteral(key)}: 'x' })`) as object)).toEqual([[key, 'x']]);
  }));
});

test('a log that has the code finds no command in a literal', () => {
  expect(stringLiteral('##vso[task.x] ##[error] ## x')).toBe(String.raw`'#\u0023vso[task.x] #\u0023[error] ## x'`);
});
