import { aCatalog, found } from './a-catalog';
import { otherWordings } from '../../../tools/lint/other-wordings';

const knownAs = (wording: string) => aCatalog([{ alsoKnownAs: [{ wording, source: 'a-page', date: '2026' }] }, { name: 'Other.View' }]);

test('a wording of its own passes', () => {
  expect(found(otherWordings, knownAs('Stuff - View'))).toEqual([]);
});

test('what it is known as anyway is found, and the wording of another', () => {
  expect(found(otherWordings, knownAs('things - view'))).toEqual(['Things.View: is also known as "things - view", which is its own wording']);
  expect(found(otherWordings, knownAs('Other.View'))).toEqual(['Things.View: is also known as "Other.View", which is that of Other.View']);
});
