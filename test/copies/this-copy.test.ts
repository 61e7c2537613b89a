import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { libraryVersion } from '../../src/copies/library-version';
import { thisCopy } from '../../src/copies/this-copy';

test('a copy says which version it is, and where its package is', () => {
  expect(thisCopy()).toEqual({ version: libraryVersion(), protocol: 1, path: expect.any(String) });
  expect(existsSync(join(thisCopy().path, 'package.json'))).toBe(true);
});
