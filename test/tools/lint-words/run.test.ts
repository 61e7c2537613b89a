import { lintWords } from '../../../tools/lint-words/run';

const TEXT = { place: 'Waiver.reason', text: 'What the waiver is for.' };
const EXCEPTION = { rule: 'begins-with-what', text: 'What the waiver is for', reason: 'It is quoted.' };

test('a finding fails', () => {
  expect(lintWords([TEXT], []).map(({ rule, place }) => ({ rule, place }))).toEqual([{ rule: 'begins-with-what', place: 'Waiver.reason' }]);
});

test('an exception covers the finding of its rule in a sentence with its text', () => {
  expect(lintWords([TEXT], [EXCEPTION])).toEqual([]);
});

test.each([{ ...EXCEPTION, rule: 'plain-words' }, { ...EXCEPTION, text: 'What the rule is for' }])('an exception that covers nothing is a finding: %j', (stale) => {
  expect(lintWords([TEXT], [stale]).map(({ rule }) => rule)).toEqual(['begins-with-what', 'exceptions']);
});

test('an exception that is no longer needed is a finding that says so', () => {
  expect(lintWords([], [EXCEPTION])).toEqual([{
    rule: 'exceptions',
    place: 'exceptions.json',
    sentence: 'What the waiver is for',
    message: 'the rule begins-with-what does not find this anymore: remove the exception',
  }]);
});

test('an exception without a reason is a finding', () => {
  expect(lintWords([TEXT], [{ ...EXCEPTION, reason: ' ' }]).map(({ message }) => message)).toEqual(['the exception gives no reason']);
});
