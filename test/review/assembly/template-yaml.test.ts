import { parseTemplateYaml } from '../../../src/review/assembly/template-yaml';

const parse = (text: string) => parseTemplateYaml(text, 't.yaml', 'a template');

test.each([
  ['yes', true], ['Off', false], ['true', true], ['"yes"', 'yes'], ['y', 'y'], ['N', 'N'],
  ['12', 12], ['012', 10], ['0x1F', 31], ['1_000', 1000], ['"012"', '012'], ['0o12', '0o12'],
  ['9007199254740993', '9007199254740993'], ['7.0', '7.0'], ['1e3', '1e3'], ['0.5', 0.5],
  ['2010-09-09', '2010-09-09'], ['!!str 012', '012'],
])('a value is what it is in YAML 1.1, and a number is written as it was: %s', (text, value) => {
  expect(parse(`a: ${text}\n`)).toEqual({ a: value });
});

test('keys that merge others are merged', () => {
  expect(parse('x: &x {b: 1, c: 2}\na:\n  <<: *x\n  c: 3\n')).toEqual({ x: { b: 1, c: 2 }, a: { b: 1, c: 3 } });
});

test('a key that is there twice is refused', () => {
  expect(() => parse('a: 1\nb: 2\na : 3\n')).toThrow(/Map keys must be unique at line 3/);
});

test('another version of YAML is refused', () => {
  expect(() => parse('%YAML 1.2\n---\na: yes\n')).toThrow('t.yaml names a version of YAML, and what CloudFormation makes of that is not known. Remove the line "%YAML 1.2".');
});

test('what is larger than a template can be is refused before it is read', () => {
  expect(() => parse(`a: ${'x'.repeat(1_000_000)}`)).toThrow('t.yaml has more than 1 MB, and CloudFormation accepts no larger template.');
});

test.each(['\r', '\u0085', '\u2028', '\u2029'])('what ends a line for CloudFormation alone is refused: %j', (end) => {
  expect(() => parse(`a:\n - b # ok${end} - c\n`)).toThrow(/^t\.yaml has ends of lines that are neither a line feed nor/);
  expect(parse('a:\r\n - "b\\u2028"\r\n')).toEqual({ a: ['b\u2028'] });
});

test('tags that a template declares are refused', () => {
  expect(() => parse('%TAG ! tag:example.com,2026:\n---\na: !Ref b\n')).toThrow(/^t\.yaml declares tags of its own/);
});
