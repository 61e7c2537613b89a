import { SECURITY_PROFILE } from '../../src/permissions/generated/limits/cloudformation';
import { SECURITY_PROFILE_REQUEST } from '../../src/permissions/generated/limits/connect-api';
import { allowedCharacters, conforms, forbiddenCharacters, reservedBeginnings } from '../../src/rules/characters';

test.each([
  ['^[ a-zA-Z0-9_@-]+$', 'a-z, A-Z, 0-9, space and - @ _'],
  ['^[a-zA-Z0-9-]*$', 'a-z, A-Z, 0-9 and -'],
  ['^[a-z]+$', 'a-z'],
  ['^(?!aws:)[a-zA-Z+-=._:/]+$', 'a-z, A-Z, 0-9 and + , - . / : ; < = _'],
  ['^(?!aws:|connect:)[\\p{L}\\p{Z}\\p{N}\\-_.:=@\'|]+$', 'letters and digits of any language, space and \' - . : = @ _ |'],
  ['^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$',
    'characters of Latin-1 without the no-break space (U+0020 to U+007E and U+00A1 to U+00FF), tab and line breaks'],
  ['^[ -~\t]+$', 'a-z, A-Z, 0-9, space, tab and ! " # $ % & \' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~'],
])('texts of %s have %s', (pattern, words) => {
  expect(allowedCharacters(pattern)).toBe(words);
});

test('what a pattern forbids is named, each once', () => {
  expect(forbiddenCharacters('a(b)(c) 漢', '^[a-z]+$')).toEqual(['(', ')', ' ', '漢']);
});

test('what a pattern reserves is named', () => {
  expect(reservedBeginnings('^(?!aws:|connect:)[a-z:]+$')).toEqual(['aws:', 'connect:']);
  expect(reservedBeginnings('(?!aws:)[a-z:]+$')).toEqual(['aws:']);
  expect(reservedBeginnings('^[a-z]+$')).toEqual([]);
  expect(conforms('aws:a', '^(?!aws:)[a-z:]+$')).toBe(false);
});

test('a pattern is of the whole text', () => {
  expect(['ab', 'a1', '1a', 'x:ab'].map((text) => conforms(text, '(?!x:)[a-z]+$'))).toEqual([true, false, false, false]);
  expect(conforms('aws:a', '(?!aws:)[a-z:]+$')).toBe(false);
});

/** Every pattern in a schema. */
function patternsIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const inner = typeof value === 'object' && value !== null ? patternsIn(value) : [];
    return key === 'pattern' ? [value as string] : inner;
  });
}

test('there are words for what every pattern of the schema allows', () => {
  const patterns = [SECURITY_PROFILE, SECURITY_PROFILE_REQUEST].flatMap(patternsIn).filter((pattern) => !pattern.startsWith('^arn:'));
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => allowedCharacters(pattern) === '')).toEqual([]);
});
