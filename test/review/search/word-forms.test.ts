import { catalogNames, permissionTextOf } from '../../../src/permissions/catalog';
import { formless, formsIn, tellingWords, wordsIn } from '../../../src/review/search/word-forms';

test.each([
  ['delete', ['deletes', 'deleted', 'deleting']],
  ['listen', ['listens', 'listened', 'listening']],
  ['salary', ['salaries']],
  ['call', ['calls', 'called', 'calling']],
  ['spy', ['spies', 'spying']],
  ['barge', ['barging']],
  ['address', ['addresses']],
  ['hire', ['hiring', 'hired']],
  ['stop', ['stopped', 'stopping']],
])('%s is one word with its forms', (word, forms) => {
  expect(forms.filter((form) => formless(form) !== formless(word))).toEqual([]);
});

test.each(['status', 'access', 'bus', 'analysis', 'thing', 'ring', 'red', 'feed', 'sms'])('%s ends like a form, and is none', (word) => {
  expect(formless(word).length).toBeGreaterThanOrEqual(word.length - 1);
});

test('what all forms have in common is found again in itself', () => {
  const words = new Set(catalogNames.flatMap((name) => wordsIn(permissionTextOf(name)!.description)));
  expect(words.size).toBeGreaterThan(500);
  expect([...words].filter((word) => formless(word) === '')).toEqual([]);
});

test('takes names of the API apart', () => {
  expect(wordsIn('Users.EditPermission')).toEqual(['users', 'edit', 'permission']);
});

test('leaves out what says nothing, unless nothing is left', () => {
  expect(tellingWords('Who can listen to the calls?')).toEqual(['listen', 'calls']);
  expect(tellingWords('who can')).toEqual(['who', 'can']);
  expect(formsIn('call, calls, calling')).toHaveLength(1);
});
