import { SECURITY_PROFILE } from '../../src/permissions/generated/limits/cloudformation';
import { allowedCharacters, conforms, forbiddenCharacters, reservedBeginnings } from '../../src/rules/characters';

test.each([
  ['^[ a-zA-Z0-9_@-]+$', 'a-z, A-Z, 0-9, space and - @ _'],
  ['^[a-zA-Z0-9-]*$', 'a-z, A-Z, 0-9 and -'],
  ['^[a-z]+$', 'a-z'],
  ['^(?!aws:)[a-zA-Z+-=._:/]+$', 'a-z, A-Z, 0-9 and + , - . / : ; < = _'],
  ['^(?!aws:|connect:)[\\p{L}\\p{Z}\\p{N}\\-_.:=@\'|]+$', 'letters and digits of any language, space and \' - . : = @ _ |'],
  ['^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$', 'characters of Latin-1'],
])('texts of %s have %s', (pattern, words) => {
  expect(allowedCharacters(pattern)).toBe(words);
});

test('what a pattern forbids is named, each once', () => {
  expect(forbiddenCharacters('a(b)(c) 漢', '^[a-z]+$')).toEqual(['(', ')', ' ', '漢']);
});

test('what a pattern reserves is named', () => {
  expect(reservedBeginnings('^(?!aws:|connect:)[a-z:]+$')).toEqual(['aws:', 'connect:']);
  expect(reservedBeginnings('^[a-z]+$')).toEqual([]);
  expect(conforms('aws:a', '^(?!aws:)[a-z:]+$')).toBe(false);
});

/** Every pattern in a schema. */
function patternsIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const inner = typeof value === 'object' && value !== null ? patternsIn(value) : [];
    return key === 'pattern' ? [value as string] : inner;
  });
}

test('there are words for what every pattern of the schema allows', () => {
  const patterns = patternsIn(SECURITY_PROFILE).filter((pattern) => !pattern.startsWith('^arn:'));
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => allowedCharacters(pattern) === '')).toEqual([]);
});
