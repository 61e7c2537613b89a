import { lazyExports } from '../../../tools/lazy-modules/lazy-exports';

const INDEX = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n'
  + '__exportStar(require("./one"), exports);\n__exportStar(require("./types"), exports);\n__exportStar(require("./two"), exports);\n';
const MODULES: Record<string, object> = { './one': { A: 1, B: 2 }, './types': {}, './two': { C: 3 } };

function run(source: string) {
  const exports: Record<string, unknown> = {};
  const loaded: string[] = [];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('exports', 'require', source)(exports, (name: string) => {
    loaded.push(name);
    return MODULES[name];
  });
  return { exports, loaded };
}

test('an index has all the names, and loads a module when one of its names is asked for', () => {
  const { exports, loaded } = run(lazyExports(INDEX, (name) => MODULES[name]!));
  expect(Object.keys(exports)).toEqual(['A', 'B', 'C']);
  expect(loaded).toEqual([]);
  expect([exports.C, exports.C]).toEqual([3, 3]);
  expect(loaded).toEqual(['./two']);
  expect({ ...exports }).toEqual({ A: 1, B: 2, C: 3 });
});

test('any other module, and an index that is lazy already, stays as it is', () => {
  const once = lazyExports(INDEX, (name) => MODULES[name]!);
  expect(lazyExports(once, () => ({}))).toBe(once);
  expect(lazyExports('exports.a = 1;\n', () => ({}))).toBe('exports.a = 1;\n');
});

test('an index that holds anything else is refused, since that would be lost', () => {
  expect(() => lazyExports(`${INDEX}exports.VERSION = 1;\n`, (name) => MODULES[name]!))
    .toThrow('An index can only export all of other modules, but holds: exports.VERSION = 1;');
  expect(() => lazyExports(`${INDEX}exports.own = __importStar(require("./own"));\n`, (name) => MODULES[name]!)).toThrow('holds: exports.own');
});

test('what only looks like an export of all is none', () => {
  const source = 'exports.text = `\n__exportStar(require("./one"), exports);\n`;\n';
  expect(lazyExports(source, (name) => MODULES[name]!)).toBe(source);
});
