import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { reachableFrom } from '../../../tools/build/reachable';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reachable-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

test('modules that others load are reached, wherever in them they are loaded', () => {
  write({
    'index.js': 'lazily(() => require("./a"), ["a"]); const fs = require("node:fs");',
    'a.js': 'function late() { return require("./rooms/b"); }',
    'rooms/b.js': 'const back = require("../a");',
    'unused.js': '',
  });
  expect(reachableFrom(folder, ['index.js'])).toEqual(['a.js', 'index.js', 'rooms/b.js']);
});

test('types are reached by types, and folders by their index', () => {
  write({
    'index.d.ts': "export * from './rooms';",
    'rooms/index.d.ts': "import type { A } from './a';\nexport declare const b: import('./c').C<A>;",
    'rooms/a.d.ts': 'export interface A {}', 'rooms/c.d.ts': 'export interface C<T> { t: T }', 'rooms/c.js': '', 'rooms/d.d.ts': '',
  });
  expect(reachableFrom(folder, ['index.d.ts'])).toEqual(['index.d.ts', 'rooms/a.d.ts', 'rooms/c.d.ts', 'rooms/index.d.ts']);
});

test('what is beside the folder is left to whoever packs it', () => {
  write({ 'index.js': 'require("../package.json");' });
  expect(reachableFrom(folder, ['index.js'])).toEqual(['index.js']);
});

test('a module that is not there is an error, as the package would not load', () => {
  write({ 'index.js': 'require("./gone");' });
  expect(() => reachableFrom(folder, ['index.js'])).toThrow('index.js imports gone, and there is neither gone.js nor an index in a folder of that name.');
});
