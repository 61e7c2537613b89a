import { lazyImports } from '../../../tools/library-modules/lazy-imports';

/** Runs a module as Node.js does; tells what it exports and which modules it has loaded, in order. */
function run(source: string, modules: Record<string, object>) {
  const exports: Record<string, unknown> = {};
  const loaded: string[] = [];
  const load = (name: string) => {
    loaded.push(name);
    return modules[name];
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('exports', 'require', lazyImports(source))(exports, load);
  return { exports: exports as Record<string, () => unknown>, loaded };
}

test('a module is loaded when it is first used, and once', () => {
  const { exports, loaded } = run(
    'const one_1 = require("./one");\nconst two_1 = require("../two");\nexports.both = () => [(0, one_1.f)(), new two_1.C().name, one_1.x, `${one_1.x}`];',
    { './one': { f: () => 'called', x: 1 }, '../two': { C: class { public readonly name = 'made'; } } },
  );
  expect(loaded).toEqual([]);
  expect([exports.both!(), exports.both!()]).toEqual([['called', 'made', 1, '1'], ['called', 'made', 1, '1']]);
  expect(loaded).toEqual(['./one', '../two']);
});

test('what a class extends is there when the class is', () => {
  const { exports, loaded } = run(
    'const base_1 = require("./base");\nclass Derived extends base_1.Base {}\nexports.hello = () => new Derived().hello();',
    { './base': { Base: class { public hello() { return 'hello'; } } } },
  );
  expect(loaded).toEqual(['./base']);
  expect(exports.hello!()).toBe('hello');
});

test('packages, texts and properties of the same name stay as they are', () => {
  const source = 'const core_1 = require("aws-cdk-lib");\nconst a_1 = require("./a");\nexports.it = () => ["a_1.b", { a_1: core_1.c }];';
  expect(lazyImports(source)).toContain('["a_1.b", { a_1: core_1.c }]');
});

test('a module that is lazy already stays as it is', () => {
  const once = lazyImports('const a_1 = require("./a");\nexports.f = () => a_1.b;');
  expect(lazyImports(once)).toBe(once);
});

test.each([
  ['a module that is called', 'const a = require("./a");\nexports.f = () => a();'],
  ['an element of a module', 'const a_1 = require("./a");\nexports.f = () => a_1["b"];'],
  ['a module as a value', 'const a_1 = require("./a");\nexports.a = a_1;'],
  ['a module as a property of the same name', 'const a_1 = require("./a");\nexports.f = () => ({ a_1 });'],
  ['a parameter of the same name', 'const a_1 = require("./a");\nexports.f = (a_1) => a_1.b;'],
  ['a variable of the same name', 'const a_1 = require("./a");\nexports.f = () => { const { a_1 } = other; return a_1.b; };'],
])('%s is refused', (_, source) => {
  expect(() => lazyImports(source)).toThrow(/^a(_1)? is used as more than /);
});

test('a module that is imported for nothing is not loaded', () => {
  const { loaded } = run("const a_1 = require('./a');\nrequire('./b');\nexports.f = () => a_1.c;\n", {});
  expect(loaded).toEqual([]);
});

test('what is declared beside an import stays', () => {
  const source = 'const a_1 = require("./a"), b = 1;\nexports.f = () => a_1.c + b;';
  expect(lazyImports(source)).toBe(source);
});
