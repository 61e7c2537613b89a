import type { Assembly, Type } from '../../../tools/api-docs/assembly';
import { docstringsOf } from '../../../tools/lint-words/docstrings';

function textsOf(type: Partial<Type>) {
  const assembly: Assembly = { types: { 'library.Shelf': { name: 'Shelf', kind: 'class', ...type } } };
  return docstringsOf(assembly);
}

test('a docstring is its first sentence and the rest, a paragraph each', () => {
  expect(textsOf({ docs: { summary: 'A shelf.', remarks: 'Books stand on it.' } })).toEqual([
    { place: 'Shelf', text: 'A shelf.\n\nBooks stand on it.', of: 'class' },
  ]);
});

test('members, values of enums, and parameters have texts of their own', () => {
  expect(textsOf({
    initializer: { parameters: [{ name: 'width', docs: { summary: 'width in centimeters' } }] },
    properties: [{ name: 'size', docs: { summary: 'The size.' } }],
    methods: [{ name: 'add', docs: { summary: 'Adds a book.' }, parameters: [{ name: 'book', docs: { summary: 'book to add' } }] }],
    members: [{ name: 'OAK', docs: { summary: 'Oak.' } }],
  }).map(({ place, text }) => `${place}: ${text}`)).toEqual([
    'Shelf constructor @param width: Width in centimeters',
    'Shelf.size: The size.',
    'Shelf.add: Adds a book.',
    'Shelf.add @param book: Book to add',
    'Shelf.OAK: Oak.',
  ]);
});

test('defaults, results and errors are phrases, judged as sentences', () => {
  expect(textsOf({ properties: [{ name: 'size', docs: { summary: 'The size.', default: '- what fits', returns: 'the size', custom: { throws: 'if it is 0' } } }] }).slice(1)).toEqual([
    { place: 'Shelf.size @default', text: 'What fits' },
    { place: 'Shelf.size @returns', text: 'The size' },
    { place: 'Shelf.size @throws', text: 'If it is 0' },
  ]);
});

test('what has no docstring has no text', () => {
  expect(textsOf({ methods: [{ name: 'add', parameters: [{ name: 'book' }] }] })).toEqual([]);
});

test('a docstring says what it is of', () => {
  const docs = { summary: 'A text.' };
  const property = { name: 'size', docs };
  expect(textsOf({
    datatype: true,
    docs,
    properties: [property, { ...property, type: { primitive: 'boolean' } }, { ...property, const: true, type: { primitive: 'boolean' } }],
    methods: [{ name: 'add', docs }],
    members: [{ name: 'OAK', docs }],
  }).map(({ of }) => of)).toEqual(['options', 'property', 'flag', 'constant', 'method', 'constant']);
});
