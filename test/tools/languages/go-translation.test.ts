import type { Assembly } from '@jsii/spec';
import { correctGo } from '../../../tools/languages/go-translation';

const ASSEMBLY = {
  types: {
    'library.Shelf': {
      kind: 'class', name: 'Shelf', fqn: 'library.Shelf',
      methods: [
        { name: 'fromLabel', static: true, parameters: [{ name: 'label' }, { name: 'options', optional: true }] },
        { name: 'of', static: true, parameters: [{ name: 'books' }] },
      ],
    },
    'library.ShelfProps': { kind: 'interface', datatype: true, name: 'ShelfProps', fqn: 'library.ShelfProps' },
    'library.IBook': { kind: 'interface', name: 'IBook', fqn: 'library.IBook' },
    'library.Color': { kind: 'enum', name: 'Color', fqn: 'library.Color' },
  },
} as unknown as Assembly;

test.each([
  ['types have their package', 'NewShelf(&ShelfProps{', 'NewShelf(&books.ShelfProps{'],
  ['types of other packages are left alone', 'NewStack(&StackProps{', 'NewStack(&StackProps{'],
  ['lists of objects have an address', 'Books: []IBook{', 'Books: &[]books.IBook{'],
  ['lists of structs are of addresses', 'Shelves: []ShelfProps{', 'Shelves: &[]*books.ShelfProps{'],
  ['lists of texts have an address', 'Names: []*string{', 'Names: &[]*string{'],
  ['maps have an address', 'Colors: map[string]Color{', 'Colors: &map[string]books.Color{'],
  ['a shorthand property is a variable', '\tTopShelf: TopShelf,', '\tTopShelf: topShelf,'],
  ['a property of another value is not', '\tShelf: shelf,', '\tShelf: shelf,'],
  ['options that are not given are nil', 'books.Shelf_FromLabel(jsii.String("a, b"))', 'books.Shelf_FromLabel(jsii.String("a, b"), nil)'],
  ['options that are given stay', 'books.Shelf_FromLabel(label(), &Options{ A: 1, B: 2 })', 'books.Shelf_FromLabel(label(), &Options{ A: 1, B: 2 })'],
  ['calls inside of others have theirs', 'awscdk.NewStack(awscdk.NewApp(), id)', 'awscdk.NewStack(awscdk.NewApp(nil), id, nil)'],
  ['functions without options stay', 'books.Shelf_Of(a)', 'books.Shelf_Of(a)'],
])('%s', (_, code, expected) => expect(correctGo(code, ASSEMBLY, 'books')).toBe(expected));

test('the CDK is imported by its major version, and the runtime that texts take along with it', () => {
  expect(correctGo('import "github.com/aws/aws-cdk-go/awscdk"\n\nx', ASSEMBLY, 'books'))
    .toBe('import "github.com/aws/aws-cdk-go/awscdk/v2"\nimport "github.com/aws/jsii-runtime-go"\n\nx');
});
