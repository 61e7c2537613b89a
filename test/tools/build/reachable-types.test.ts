import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { reachableTypes } from '../../../tools/build/reachable-types';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reachable-types-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

test('types are reached by types, and folders by their index', () => {
  write({
    'index.d.ts': "export * from './rooms';",
    'rooms/index.d.ts': "import type { A } from './a';\nexport declare const b: import('./c').C<A>;",
    'rooms/a.d.ts': 'export interface A {}', 'rooms/c.d.ts': 'export interface C<T> { t: T }', 'rooms/c.js': '', 'rooms/d.d.ts': '',
  });
  expect(reachableTypes(folder, 'index.d.ts')).toEqual(['index.d.ts', 'rooms/a.d.ts', 'rooms/c.d.ts', 'rooms/index.d.ts']);
});

test('a module that is not there is an error, as no program that imports the package would compile', () => {
  write({ 'index.d.ts': "export * from './gone';" });
  expect(() => reachableTypes(folder, 'index.d.ts')).toThrow('index.d.ts imports gone, and there is neither gone.d.ts nor an index in a folder of that name.');
});
