import { CollectionKind, PrimitiveType, TypeKind, type ClassType, type EnumType, type InterfaceType, type Type } from '@jsii/spec';
import { apiList, withoutPurpose } from '../../../tools/api-list/api-list';

const TEXT = { primitive: PrimitiveType.String };
const SHELF = { fqn: 'library.Shelf' };

const shelf = (members: Partial<ClassType>): Type => (
  { assembly: 'library', fqn: SHELF.fqn, name: 'Shelf', kind: TypeKind.Class, docs: { summary: 'A shelf, for books.' }, ...members });
const options = (members: Partial<InterfaceType>): Type => (
  { assembly: 'library', fqn: 'library.Options', name: 'Options', kind: TypeKind.Interface, docs: { summary: 'Options for shelves.' }, ...members });

/** The lines for types, without the note on where they are from. */
function linesFor(...types: Type[]): string[] {
  const text = apiList({ name: 'library', types: Object.fromEntries(types.map((type) => [type.fqn, type])) });
  return text.split('\n').slice(2, -1);
}

test('an export is a line with its kind, what it is made of, and what it is for', () => {
  const wood: EnumType = { assembly: 'library', fqn: 'library.Wood', name: 'Wood', kind: TypeKind.Enum, docs: { summary: 'The wood\nof a shelf.' }, members: [{ name: 'OAK' }, { name: 'ELM' }] };
  expect(linesFor(wood, shelf({ abstract: true, base: 'other.Furniture', interfaces: ['library.IShelf', 'library.IFlat'] }), options({ datatype: true }))).toEqual([
    'struct Options  // Options for shelves.',
    '',
    'abstract class Shelf extends other.Furniture implements IFlat, IShelf  // A shelf, for books.',
    '',
    'enum Wood  // The wood of a shelf.',
    '  Wood.ELM',
    '  Wood.OAK',
  ]);
});

test('a member is a line with its type, and whether it is optional, sorted by name', () => {
  expect(linesFor(shelf({
    initializer: { protected: true, parameters: [{ name: 'id', type: TEXT }, { name: 'row', type: SHELF, optional: true }] },
    properties: [
      { name: 'width', type: TEXT, immutable: true, optional: true },
      { name: 'label', type: TEXT, protected: true },
      { name: 'OAK', type: SHELF, static: true, const: true, immutable: true },
    ],
    methods: [
      { name: 'put', parameters: [{ name: 'books', type: { fqn: 'other.Book' }, variadic: true, optional: true }], variadic: true },
      { name: 'of', static: true, parameters: [{ name: 'name', type: TEXT }], returns: { type: SHELF, optional: true } },
      { name: 'wait', async: true, abstract: true, returns: { type: { primitive: PrimitiveType.Any } } },
    ],
  }))).toEqual([
    'class Shelf  // A shelf, for books.',
    '  protected new Shelf(id: string, row?: Shelf)',
    '  static readonly Shelf.OAK: Shelf',
    '  protected Shelf.label: string',
    '  static Shelf.of(name: string): Shelf | undefined',
    '  Shelf.put(...books: other.Book[]): void',
    '  abstract async Shelf.wait(): any',
    '  readonly Shelf.width?: string',
  ]);
});

test('a member of a struct is read-only without saying so', () => {
  const properties = [{ name: 'width', type: TEXT, immutable: true, abstract: true }];
  expect(linesFor(options({ datatype: true, properties }))).toContain('  Options.width: string');
  expect(linesFor(options({ properties }))).toContain('  readonly Options.width: string');
});

test.each([
  [{ collection: { kind: CollectionKind.Array, elementtype: SHELF } }, 'Shelf[]'],
  [{ collection: { kind: CollectionKind.Map, elementtype: TEXT } }, '{ [key: string]: string }'],
  [{ union: { types: [TEXT, SHELF] } }, 'string | Shelf'],
  [{ intersection: { types: [SHELF, { fqn: 'library.shelf.Deep' }] } }, 'Shelf & shelf.Deep'],
])('the type %j is %s', (type, text) => {
  expect(linesFor(shelf({ properties: [{ name: 'x', type }] }))).toContain(`  Shelf.x: ${text}`);
});

test('a constant for a permission is its name in the API', () => {
  const constant = { name: 'CASES_VIEW', static: true, const: true, immutable: true, type: { fqn: 'library.Permission' }, docs: { remarks: 'In the\nAPI: Cases.View. Level: view.' } };
  expect(linesFor(shelf({ properties: [constant] }))).toContain('  Shelf.CASES_VIEW = Cases.View');
});

test('an export that does not say what it is for is named', () => {
  expect(withoutPurpose({ types: { 'library.Shelf': shelf({ docs: {} }), 'library.Options': options({}) } })).toEqual(['Shelf']);
});
