import { parseTemplateJson } from '../../../src/review/assembly/template-json';

const parse = (text: string) => parseTemplateJson(text, 't.json', 'a template');

test.each([
  ['{"a":1,\n"b":{"c":2},\n"a":3}', 'a', 3],
  ['{"a":{"b":1,"b":2}}', 'b', 1],
  ['[{"a":1},{"x":"a","a":1,"\\u0061":2}]', 'a', 1],
])('a key that is there twice is refused with its place: %s', (text, key, line) => {
  expect(() => parse(text)).toThrow(`t.json has the key "${key}" twice in one object, the second time in line ${line}. Which of them CloudFormation takes is not known: remove one.`);
});

test('equal keys of different objects, and texts that look like keys, are nothing of the kind', () => {
  const text = '{"a":{"a":1},"b":[{"a":1},{"a":2}],"c":"{\\"a\\":1,\\"a\\":2}","d":["a","a",":"]}';
  expect(parse(text)).toEqual(JSON.parse(text));
});

test.each([['9007199254740993'], ['1.0'], ['1e3'], ['-0'], ['0.10']])('a number that JavaScript would write otherwise is the text that is there: %s', (number) => {
  expect(parse(`{"a":[${number},1],"b":"${number}"}`)).toEqual({ a: [number, 1], b: number });
});

test('what is no JSON is said', () => {
  expect(() => parse('{"a":')).toThrow(/^t\.json is not JSON/);
});
