import { sentencesOf, wordCount } from '../../../tools/lint-words/sentences';

test('a sentence ends where another one begins', () => {
  expect(sentencesOf('It adds a role. Is it new? Yes! (Or `no`.) "Quoted." Last')).toEqual([
    'It adds a role.', 'Is it new?', 'Yes!', '(Or `…`.)', '"Quoted."', 'Last',
  ]);
});

test('a sentence may begin with code or with a link', () => {
  expect(sentencesOf('It is one. `of()` makes it. [roles.md](roles.md) lists them.')).toEqual(['It is one.', '`…` makes it.', 'roles.md lists them.']);
});

test('periods within code, numbers and file names end nothing', () => {
  expect(sentencesOf('See `Cases.View. Or not` in docs/rules.md from 2.252.0 on.')).toEqual(['See `…` in docs/rules.md from 2.252.0 on.']);
});

test('links, tags and emphasis are gone', () => {
  expect(sentencesOf('A **bold** and *leaning* [link](https://example.com)<br>breaks.')).toEqual(['A bold and leaning link breaks.']);
});

test('what has no word is no sentence', () => {
  expect(sentencesOf('42 %')).toEqual([]);
});

test.each([['One word more', 3], ['A dash – and `…` count as they read', 8], ['', 0]])('"%s" has %i words', (sentence, words) => {
  expect(wordCount(sentence)).toBe(words);
});
