import { lazyExports } from '../../../tools/library-modules/lazy-exports';

const INDEX = `'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

const one = require('./one.js');
require('./side.js');
const rooms_two = require('./rooms/two.js');

exports.A = one.A;
Object.defineProperty(exports, "B", {
\tenumerable: true,
\tget: () => one.b
});
exports.C = rooms_two.C;
`;
const MODULES: Record<string, object> = { './one.js': { A: 1, b: 2 }, './rooms/two.js': { C: 3 } };

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
  const { exports, loaded } = run(lazyExports(INDEX));
  expect(Object.keys(exports)).toEqual(['A', 'B', 'C']);
  expect(loaded).toEqual([]);
  expect([exports.C, exports.C]).toEqual([3, 3]);
  expect(loaded).toEqual(['./rooms/two.js']);
  expect({ ...exports }).toEqual({ A: 1, B: 2, C: 3 });
});

test.each([
  ['a value of its own', 'exports.VERSION = 1;'],
  ['a package', "const core = require('aws-cdk-lib');"],
  ['all of a module as one name', 'exports.own = one;'],
])('an index that holds %s is refused, since that would be lost', (_, statement) => {
  expect(() => lazyExports(`${INDEX}${statement}\n`)).toThrow(`An index can only export what other modules do, but holds: ${statement}`);
});
