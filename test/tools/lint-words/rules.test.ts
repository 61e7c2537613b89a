import type { Documented } from '../../../tools/lint-words/public-text';
import { judgeText } from '../../../tools/lint-words/rules';

function rulesFor(text: string, of?: Documented): string[] {
  return judgeText({ place: 'here', text, of }).map(({ rule }) => rule);
}

const words = (count: number) => `${Array(count).fill('word').join(' ')}.`;

test('a finding has its place, its sentence and what to do', () => {
  expect(judgeText({ place: 'Waiver.reason', text: 'Fine. What the waiver is for.' })).toEqual([{
    rule: 'begins-with-what',
    place: 'Waiver.reason',
    sentence: 'What the waiver is for.',
    message: 'begins with "What", so it has to be decoded: begin with what it is ("The …", "Whether …", "Returns …")',
  }]);
});

test.each(['What is a role?', 'Whatever it holds stays.', 'It says what it is.', 'what follows is a fragment'])('"%s" need not be decoded', (text) => {
  expect(rulesFor(text)).toEqual([]);
});

test.each([
  'Findings are told.', 'It is untold.', 'Roles that are told of.', 'As it was asked for.', 'It is set elsewhere.', 'The nearest preset.', 'Send an e-mail.',
  'The behaviour changes.', 'Its colour is red.', 'A Judgement follows.', 'It authorises a call.', 'The catalogue lists it.', 'See e.g. this.',
])('"%s" has a word that is written in another way', (text) => {
  expect(rulesFor(text)).toEqual(['plain-words']);
});

test.each(['It tells who holds it.', 'Behavior, color and judgment.', 'Call `asked for` with `elsewhere`.', 'All analyses.'])('"%s" has none', (text) => {
  expect(rulesFor(text)).toEqual([]);
});

test('each word of a sentence is a finding of its own, which says what to write', () => {
  expect(judgeText({ place: 'here', text: 'The behaviour of presets.' }).map(({ message }) => message)).toEqual([
    'has "presets": write "ready role"', 'has "behaviour": write "behavior"',
  ]);
});

test('a sentence has 35 words and no more', () => {
  expect(rulesFor(words(35))).toEqual([]);
  expect(rulesFor(words(36))).toEqual(['short-sentences']);
  expect(rulesFor(`${words(30)} And ${words(30)}`)).toEqual([]);
});

test('a docstring ends with a period, in each of its paragraphs', () => {
  expect(rulesFor('The name of the role.\n\nIt has no spaces.', 'property')).toEqual([]);
  expect(rulesFor('The name of the role', 'property')).toEqual(['ends-with-period']);
  expect(rulesFor('The name of the role.\n\nIt has no spaces', 'property')).toEqual(['ends-with-period']);
});

test('a phrase need not end with a period', () => {
  expect(rulesFor('the name of the role')).toEqual([]);
});

test.each<[Documented, string]>([
  ['options', 'Properties for defining a role.'], ['options', 'Options for a role.'], ['method', 'Returns a role.'], ['property', 'The role.'],
  ['property', 'A value that changes.'], ['flag', 'Whether it is a role.'], ['class', 'Roles.'], ['constant', 'Calls, inbound and outbound.'],
])('the docstring of %s may be "%s"', (of, text) => {
  expect(rulesFor(text, of)).toEqual([]);
});

test.each<[Documented, string]>([
  ['options', 'The properties of a role.'], ['method', 'The role.'], ['method', 'Return a role.'], ['property', 'Name of the role.'], ['flag', 'If it is a role.'],
])('the docstring of %s may not be "%s"', (of, text) => {
  expect(rulesFor(text, of)).toEqual(['beginning']);
});
