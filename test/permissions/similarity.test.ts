import { Similarity, wordsOf } from '../../src/permissions/similarity';

const similarity = new Similarity([
  { key: 'apples', wordings: ['Fruit.Apples', 'Ripe apples'] },
  { key: 'pears', wordings: ['Fruit.Pears', 'Ripe pears'] },
  { key: 'realtime', wordings: ['RealTimeClock'] },
  { key: 'nuts', wordings: ['Fruit.Nuts'] },
]);
const best = (query: string, readings: string[] = []) => similarity.mostSimilar(query, readings, 3)[0];

test.each([
  ['Users.EditPermission', ['user', 'edit', 'permission']],
  ['AIAgents', ['ai', 'agent']],
  ['HISTORICAL_METRICS_ACCESS', ['historical', 'metric', 'access']],
  ['Policies of the class, 2 of them', ['policy', 'class', '2', 'them']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('every wording counts, in any case and order', () => {
  expect(best('fruit apples')).toBe('apples');
  expect(best('RIPE_PEARS')).toBe('pears');
  expect(best('PearsRipe')).toBe('pears');
});

test('rare words decide', () => {
  expect(similarity.mostSimilar('Fruit.Pear.View', [], 3)[0]).toBe('pears');
});

test('two words may be written as one, and one as two', () => {
  expect(best('RealtimeClock')).toBe('realtime');
  expect(best('Fruit Ap Ples')).toBe('apples');
});

test('typos are forgiven, also in the first letter', () => {
  expect(best('Fruit.Aplpes')).toBe('apples');
  expect(best('xruit.Apples')).toBe('apples');
  expect(best('ealTimeClock')).toBe('realtime');
});

test('another reading counts, but what was written wins a tie', () => {
  expect(best('Zzz', ['Fruit.Nuts'])).toBe('nuts');
  expect(best('Fruit.Pears', ['Fruit.Apples'])).toBe('pears');
});

test('equal candidates come in the order of their keys, and no more than asked for', () => {
  const twins = new Similarity(['c', 'a', 'b'].map((key) => ({ key, wordings: ['Same.Thing'] })));
  expect(twins.mostSimilar('Same.Thing', [], 2)).toEqual(['a', 'b']);
});

test('what is far behind the best is left out', () => {
  expect(similarity.mostSimilar('Fruit.Apples', [], 3)).toEqual(['apples']);
});

test('nothing is suggested where nothing is near', () => {
  expect(similarity.mostSimilar('Submarine', [], 3)).toEqual([]);
  expect(new Similarity([]).mostSimilar('Fruit', [], 3)).toEqual([]);
});
