import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryVersion, thisCopy } from '../../src/copies/this-copy';

test('a copy says which version it is, and where its package is', () => {
  expect(thisCopy()).toEqual({ version: libraryVersion(), protocol: 1, path: expect.any(String) });
  expect(existsSync(join(thisCopy().path, 'package.json'))).toBe(true);
});

test('the version is that of the package', () => {
  expect(libraryVersion()).toBe(JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')).version);
});
