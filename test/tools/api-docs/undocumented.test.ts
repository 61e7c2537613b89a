import type { Assembly, Type } from '../../../tools/api-docs/assembly';
import { undocumented } from '../../../tools/api-docs/undocumented';

const SOURCE = `
export class Shelf {
  public static of(name: string) { return checked(name); }
  public add(book: string) { if (!book) throw new Error('no book'); }
  public size() { return 1; }
  public static empty() { return new Shelf(0); }
  constructor(width: number) { if (!width) throw new Error('no width'); }
}
function checked(name: string) { return deeper(name); }
function deeper(name: string) { throw new Error(name); }
`;

function problems(type: Partial<Type>): string[] {
  const whole: Type = { name: 'Shelf', kind: 'class', docs: { summary: 'Where books stand.' }, ...type };
  const assembly: Assembly = { types: { 'library.Shelf': whole } };
  return undocumented(assembly, () => SOURCE);
}

const HERE = { locationInModule: { filename: 'src/shelf.ts', line: 1 } };

test('what says its meaning is fine', () => {
  expect(problems({
    properties: [{ name: 'width', docs: { summary: 'How wide it is, in centimeters.' } }],
    methods: [{ ...HERE, name: 'size', docs: { summary: 'How many books it has.' } }],
  })).toEqual([]);
});

test('a summary and a parameter that jsii cuts off at a semicolon are half a sentence', () => {
  const cut = { summary: 'How wide it is;', remarks: 'in centimeters.' };
  expect(problems({
    properties: [{ name: 'width', docs: cut }],
    methods: [{ ...HERE, name: 'size', docs: { summary: 'How many books it has.' }, parameters: [{ name: 'row', docs: cut }] }],
  })).toEqual([
    'Shelf.size: parameter "row" is cut off at a semicolon; use a comma or parentheses',
    'Shelf.width: "How wide it is;" is cut off at a semicolon; end the first sentence with a period',
  ]);
});

test('a type, a member and a value of an enum need a docstring', () => {
  expect(problems({ docs: {}, properties: [{ name: 'width' }] })).toEqual(['Shelf.width: no docstring', 'Shelf: no docstring']);
  expect(problems({ kind: 'enum', members: [{ name: 'OPEN' }] })).toEqual(['Shelf.OPEN: no docstring']);
});

test.each(['The width.', 'Gets the widths', 'Returns the width of this.'])('"%s" says no more than the name', (summary) => {
  expect(problems({ properties: [{ name: 'width', docs: { summary } }] })).toEqual([`Shelf.width: "${summary}" says no more than the name`]);
});

test('the name of a constant may be the word for it', () => {
  expect(problems({ properties: [{ name: 'WIDTH', const: true, docs: { summary: 'Widths.' } }] })).toEqual([]);
});

test('remarks count as well', () => {
  expect(problems({ properties: [{ name: 'width', docs: { summary: 'The width.', remarks: 'In centimeters.' } }] })).toEqual([]);
});

test('an optional property of a struct needs a default, one of a class does not', () => {
  const width = { name: 'width', optional: true, docs: { summary: 'How wide it is, in centimeters.' } };
  expect(problems({ kind: 'interface', datatype: true, properties: [width] })).toEqual(['Shelf.width: optional, and no @default says what holds without it']);
  expect(problems({ kind: 'interface', datatype: true, properties: [{ ...width, docs: { ...width.docs, default: '100' } }] })).toEqual([]);
  expect(problems({ properties: [width] })).toEqual([]);
});

test('parameters need a docstring, but for those that every construct has', () => {
  const parameters = ['scope', 'id', 'props', 'shelf'].map((name) => ({ name }));
  expect(problems({ initializer: { parameters } })).toEqual(['Shelf constructor: parameter "shelf" has no docstring']);
  expect(problems({ methods: [{ name: 'move', docs: { summary: 'Puts it elsewhere.' }, parameters }] })).toHaveLength(4);
});

test.each([['add', 'Puts a book on it.'], ['of', 'The one with the label.'], ['empty', 'One without books.']])('%s throws, which its docstring has to say', (name, summary) => {
  expect(problems({ methods: [{ ...HERE, name, docs: { summary } }] })).toEqual([`Shelf.${name}: throws, and the docstring does not say when`]);
  expect(problems({ methods: [{ ...HERE, name, docs: { summary, custom: { throws: 'if there is no room' } } }] })).toEqual([]);
  expect(problems({ methods: [{ ...HERE, name, docs: { summary, remarks: 'Throws when there is no room.' } }] })).toEqual([]);
});

test('holders of permissions say where their facts are from, and each permission its name in the API', () => {
  const permission = { name: 'CASES_VIEW', const: true, type: { fqn: 'library.Permission' }, docs: { summary: 'See cases that customers have.' } };
  expect(problems({ properties: [permission] })).toEqual([
    'Shelf.CASES_VIEW: does not say its name in the API', 'Shelf: does not say where its facts are from (docs/permissions.md)',
  ]);
  expect(problems({
    docs: { summary: 'Permissions for cases.', remarks: 'The facts are from the pages that docs/permissions.md names.' },
    properties: [{ ...permission, docs: { ...permission.docs, remarks: 'In the API: Cases.View.' } }],
  })).toEqual([]);
});

test('what a base declares, and nothing is added to, is documented there', () => {
  expect(problems({ properties: [{ name: 'width', overrides: 'library.Furniture' }] })).toEqual([]);
});
